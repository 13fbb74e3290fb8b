import { lineEaters, rawTextElements, rcdataElements, voidElements } from '../html-names.ts';
import { RenderTemplateError } from './render-error.ts';

/** One step in printing a template. `value` is the index of the first value it takes. */
export type Step =
  | { readonly kind: 'literal'; readonly text: string }
  /** The next text stands right after a start tag that swallows a line feed. */
  | { readonly kind: 'line-eater' }
  | { readonly kind: 'child'; readonly value: number; readonly textOnly: boolean }
  | {
      readonly kind: 'attribute';
      readonly value: number;
      readonly name: string;
      readonly quote: string;
      readonly statics: readonly string[];
    }
  | { readonly kind: 'boolean'; readonly value: number; readonly name: string };

type State =
  'data' | 'tag-name' | 'before-name' | 'name' | 'after-name' | 'before-value' | 'value' | 'comment' | 'raw' | 'rcdata';

const space = /[\t\n\f\r ]/;

/** Keeps a bare `&` from forming a character reference with the text printed after it. */
const guardAmpersand = (text: string): string => text.replace(/&(?=[#a-z0-9]*$)/i, '&amp;');

/** Compiles the static strings of a template into the steps that print it. Throws `RenderTemplateError` where a binding has no clean HTML form. */
export function compileTemplate(strings: readonly string[], foreign = false): readonly Step[] {
  return new Compiler(strings, foreign).steps;
}

class Compiler {
  readonly steps: Step[] = [];
  readonly #strings: readonly string[];
  readonly #open: string[] = [];
  readonly #outsideForeign: boolean;
  #state: State = 'data';
  #literal = '';
  #tag = '';
  #endTag = false;
  #selfClosing = false;
  #name = '';
  #nameStart = 0;
  #quote = '';
  /** Right after `<pre>` or `<textarea>`: a line feed here would be swallowed. */
  #eater = false;
  #bound: { value: number; statics: string[]; static: string } | undefined;

  constructor(strings: readonly string[], foreign: boolean) {
    this.#strings = strings;
    this.#outsideForeign = foreign;
    strings.forEach((text, index) => {
      this.#read(text);
      if (index < strings.length - 1) this.#bind(index);
    });
    if (this.#state !== 'data') this.#fail('unbalanced', `the template ends inside a ${this.#state} of <${this.#tag}>`);
    if (this.#open.length) this.#fail('unbalanced', `<${this.#open.at(-1)}> has no end tag`);
    this.#literal = guardAmpersand(this.#literal);
    this.#flush();
  }

  #fail(code: RenderTemplateError['code'], message: string): never {
    throw new RenderTemplateError(code, `${message}, in ${JSON.stringify(this.#strings.join('${…}').slice(0, 120))}`);
  }

  #flush(): void {
    if (this.#literal) this.steps.push({ kind: 'literal', text: this.#literal });
    this.#literal = '';
  }

  #bind(value: number): void {
    const name = this.#name;
    switch (this.#state) {
      case 'data':
      case 'rcdata':
        this.#guardLine();
        this.#literal = guardAmpersand(this.#literal);
        this.#flush();
        this.steps.push({ kind: 'child', value, textOnly: this.#state === 'rcdata' });
        return;
      case 'before-value':
      case 'value':
        if (this.#state === 'before-value') this.#quote = '';
        this.#state = 'value';
        if (name.startsWith('.')) this.#fail('property-binding', `${name} is a property`);
        if (name.startsWith('@')) this.#fail('event-binding', `${name} is an event listener`);
        if (/^(on|style$|srcdoc$)/i.test(name)) this.#fail('forbidden-attribute', `${name} would carry code`);
        this.#bound ??= { value, statics: [], static: this.#cutValue() };
        this.#bound.statics.push(guardAmpersand(this.#bound.static));
        this.#bound.static = '';
        return;
      case 'before-name':
      case 'after-name':
        return this.#fail('element-binding', `a binding stands on <${this.#tag}> itself`);
      default:
        return this.#fail('forbidden-place', `a binding stands in a ${this.#state} of <${this.#tag}>`);
    }
  }

  /** Takes the attribute that turned out to be bound back out of the literal, and returns the part of its value read so far. */
  #cutValue(): string {
    const attribute = this.#literal.slice(this.#nameStart);
    this.#literal = this.#literal.slice(0, this.#nameStart);
    this.#flush();
    return attribute.slice(1 + this.#name.length + 1 + this.#quote.length);
  }

  #read(text: string): void {
    let at = 0;
    while (at < text.length) {
      switch (this.#state) {
        case 'data':
          at = this.#readData(text, at);
          break;
        case 'comment':
          at = this.#readComment(text, at);
          break;
        case 'raw':
        case 'rcdata':
          at = this.#readRaw(text, at);
          break;
        case 'value':
          at = this.#readValue(text, at);
          break;
        default:
          at = this.#readTag(text, at);
      }
    }
  }

  #readData(text: string, at: number): number {
    const next = text.indexOf('<', at);
    this.#write(text.slice(at, next < 0 ? text.length : next));
    if (next < 0) return text.length;
    if (text.startsWith('<!--', next)) {
      this.#guardLine();
      this.#state = 'comment';
      return next + 2;
    }
    const tag = /^<(\/?)([a-z][^\t\n\f\r />]*)/i.exec(text.slice(next, next + 200));
    if (!tag) {
      const follower = text[next + 1];
      if (follower === '!' || follower === '?' || follower === '/')
        this.#fail('unbalanced', 'a declaration has no place in a template');
      if (follower === undefined) this.#fail('forbidden-place', 'a tag name cannot be bound');
      this.#write('&lt;');
      return next + 1;
    }
    this.#eater = false;
    this.#endTag = tag[1] === '/';
    this.#tag = tag[2]!.toLowerCase();
    this.#selfClosing = false;
    this.#literal += tag[0];
    this.#state = next + tag[0].length < text.length ? 'before-name' : 'tag-name';
    return next + tag[0].length;
  }

  /** Adds text content. */
  #write(text: string): void {
    if (text) this.#eater = false;
    this.#literal += text;
  }

  /** What follows a binding or a comment right after `<pre>` must keep its first line feed, as it does in the browser. */
  #guardLine(): void {
    if (!this.#eater) return;
    this.#eater = false;
    this.#flush();
    this.steps.push({ kind: 'line-eater' });
  }

  /** A comment is not printed. */
  #readComment(text: string, at: number): number {
    const end = text.indexOf('-->', at);
    if (end < 0) return text.length;
    this.#state = 'data';
    return end + 3;
  }

  #readRaw(text: string, at: number): number {
    const end = new RegExp(`</${this.#tag}(?=[\\t\\n\\f\\r />])`, 'i').exec(text.slice(at));
    const stop = end ? at + end.index : text.length;
    this.#write(text.slice(at, stop));
    if (end) this.#state = 'data';
    return stop;
  }

  #readValue(text: string, at: number): number {
    const end = this.#quote
      ? text.indexOf(this.#quote, at)
      : at + (/[\t\n\f\r >]/.exec(text.slice(at))?.index ?? text.length);
    const stop = end < 0 ? text.length : Math.min(end, text.length);
    const part = text.slice(at, stop);
    if (this.#bound) this.#bound.static += part;
    else this.#literal += part;
    if (stop === text.length) return stop;
    if (this.#bound) this.#finishBound();
    else this.#literal += this.#quote;
    this.#state = 'before-name';
    return stop + (this.#quote ? 1 : 0);
  }

  #finishBound(): void {
    const { value, statics, static: last } = this.#bound!;
    const name = this.#name;
    this.#bound = undefined;
    if (name.startsWith('?')) {
      if (statics.length !== 1 || statics[0] || last)
        this.#fail('boolean-value', `${name} takes one binding and nothing else`);
      this.steps.push({ kind: 'boolean', value, name: name.slice(1) });
      return;
    }
    const quote = this.#quote || '"';
    const parts = [...statics, last].map((part) => (this.#quote ? part : part.replaceAll('"', '&quot;')));
    this.steps.push({ kind: 'attribute', value, name, quote, statics: parts });
  }

  /** Reads one character of a tag outside attribute values. White space between attributes becomes one space. */
  #readTag(text: string, at: number): number {
    const character = text[at]!;
    if (character === '>') return (this.#closeTag(), at + 1);
    if (space.test(character)) {
      if (this.#state === 'name') this.#state = 'after-name';
      else if (this.#state === 'tag-name') this.#state = 'before-name';
      return at + 1;
    }
    if (this.#state === 'before-value') {
      this.#quote = character === '"' || character === "'" ? character : '';
      this.#literal += this.#quote;
      this.#state = 'value';
      return at + (this.#quote ? 1 : 0);
    }
    if (character === '/') {
      this.#selfClosing = text[at + 1] === '>';
      this.#state = 'before-name';
      return at + 1;
    }
    if (character === '=' && (this.#state === 'name' || this.#state === 'after-name')) {
      this.#literal += '=';
      this.#state = 'before-value';
      return at + 1;
    }
    if (this.#state === 'tag-name') this.#fail('forbidden-place', `a binding stands in the name of <${this.#tag}>`);
    if (this.#state !== 'name') {
      this.#nameStart = this.#literal.length;
      this.#name = '';
      this.#literal += ' ';
      this.#state = 'name';
    }
    this.#name += character;
    this.#literal += character;
    return at + 1;
  }

  get #foreign(): boolean {
    const root = this.#open.findLast((tag) => tag === 'svg' || tag === 'math' || tag === 'foreignobject');
    return root === undefined ? this.#outsideForeign : root !== 'foreignobject';
  }

  #closeTag(): void {
    const tag = this.#tag;
    this.#state = 'data';
    this.#name = '';
    if (this.#endTag) {
      if (this.#open.pop() !== tag) this.#fail('unbalanced', `</${tag}> closes nothing that is open`);
      this.#literal += '>';
      return;
    }
    const alone = this.#selfClosing && (this.#foreign || tag === 'svg' || tag === 'math');
    // A space keeps the slash out of an unquoted value before it.
    this.#literal += alone ? ' />' : '>';
    if (alone || (voidElements.has(tag) && !this.#foreign)) return;
    if (this.#selfClosing) this.#fail('unbalanced', `<${tag} /> is not closed by its slash`);
    this.#open.push(tag);
    if (!this.#foreign) this.#enter(tag);
  }

  #enter(tag: string): void {
    if (rcdataElements.has(tag)) this.#state = 'rcdata';
    else if (rawTextElements.has(tag)) this.#state = 'raw';
    this.#eater = lineEaters.has(tag);
  }
}
