import { endOfPlaceholder, placeholderStarts, type PlaceholderPlace } from './placeholders.ts';
import type { Source } from './source.ts';
import { htmlName, type AttributeSpan, type StartTag } from './start-tag.ts';

const space = 0x20;
const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;
const isSpace = (code: number): boolean => code === space || (code >= 9 && code <= 13 && code !== 11);

/**
 * Reads the tag whose `<` stands at `start` by the rules of the HTML tokenizer (13.2.5.8 to 13.2.5.40); the name begins at `nameStart`.
 * Undefined when the text ends inside the tag: no such tag exists then.
 *
 * @param templates whether placeholders are opaque: quotes and `>` inside them end nothing
 */
export function readStartTag(
  source: Source,
  start: number,
  nameStart: number,
  templates: boolean,
): StartTag | undefined {
  return new TagReader(source, start, nameStart, templates).read();
}

class TagReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #start: number;
  readonly #templates: boolean;
  #at: number;

  constructor(source: Source, start: number, nameStart: number, templates: boolean) {
    this.#source = source;
    this.#text = source.text;
    this.#start = start;
    this.#templates = templates;
    this.#at = nameStart;
  }

  read(): StartTag | undefined {
    const from = this.#at;
    const tag = this.#readTag();
    this.#source.steps += this.#at - from;
    return tag;
  }

  get #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  get #ended(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Steps over one character, or over a whole placeholder. */
  #advance(place: PlaceholderPlace): boolean {
    const end =
      this.#templates && placeholderStarts.has(this.#text[this.#at]!)
        ? endOfPlaceholder(this.#source, this.#at, place)
        : -1;
    this.#at = end < 0 ? this.#at + 1 : end;
    return end >= 0;
  }

  #skipSpace(): void {
    while (isSpace(this.#code)) this.#at++;
  }

  #readTag(): StartTag | undefined {
    const text = this.#text;
    const nameStart = this.#at;
    while (!this.#ended && !isSpace(this.#code) && this.#code !== slash && this.#code !== greater) this.#at++;
    const name = htmlName(text.slice(nameStart, this.#at));
    const attributes: AttributeSpan[] = [];
    let selfClosing = false;
    while (!this.#ended) {
      const code = this.#code;
      if (code === greater) return { name, start: this.#start, end: ++this.#at, selfClosing, attributes };
      selfClosing = code === slash;
      if (selfClosing || isSpace(code)) this.#at++;
      else {
        const attribute = this.#readAttribute();
        if (attribute) attributes.push(attribute);
      }
    }
    return undefined;
  }

  #readAttribute(): AttributeSpan | undefined {
    const nameStart = this.#at;
    // An equals sign in first place belongs to the name.
    const runTime = this.#advance('attributes');
    while (
      !this.#ended &&
      !isSpace(this.#code) &&
      this.#code !== slash &&
      this.#code !== greater &&
      this.#code !== equals
    )
      this.#advance('attributes');
    const name = htmlName(this.#text.slice(nameStart, this.#at));
    let valueStart = this.#at;
    let valueEnd = valueStart;
    const placeholders: number[] = [];
    this.#skipSpace();
    if (this.#code === equals) {
      this.#at++;
      this.#skipSpace();
      [valueStart, valueEnd] = this.#readValue(placeholders);
    }
    return { name, nameStart, valueStart, valueEnd, runTime, placeholders };
  }

  #readValue(placeholders: number[]): [number, number] {
    const quote = this.#code === 0x22 || this.#code === 0x27 ? this.#code : 0;
    if (quote) this.#at++;
    const start = this.#at;
    while (!this.#ended && (quote ? this.#code !== quote : !isSpace(this.#code) && this.#code !== greater)) {
      const at = this.#at;
      if (this.#advance('value')) placeholders.push(at, this.#at);
    }
    const end = this.#at;
    if (quote) this.#at++;
    return [start, end];
  }
}
