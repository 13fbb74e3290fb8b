import { broken, tooComplex } from '../errors.ts';
import { PdfName, PdfRef, PdfString, serialise } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';

/** Deeper nesting than this is an attack or an accident; Acrobat itself stops far earlier. */
export const MAX_NESTING = 200;
/** Names and keywords are short (127 bytes in ISO 32000-1 Annex C). */
const MAX_WORD = 4096;

// Character classes of ISO 32000-1 clause 7.2.2: 1 white space, 2 delimiter, 0 regular.
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = 1;
for (const char of '()<>[]{}/%') CLASS[char.charCodeAt(0)] = 2;

export const isSpace = (code: number | undefined): boolean => code !== undefined && CLASS[code] === 1;

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** A bare word such as `obj`, `stream` or `trailer`. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Reads objects out of bytes (ISO 32000-1 clauses 7.2 and 7.3). Strict: what is odd is refused. */
export class Lexer {
  readonly bytes: Uint8Array;
  pos: number;
  /** Whether token positions are positions in the file (false inside object streams). */
  readonly #located: boolean;
  #depth = 0;

  constructor(bytes: Uint8Array, pos = 0, located = true) {
    this.bytes = bytes;
    this.pos = pos;
    this.#located = located;
  }

  /** Skips white space and comments. */
  skip(): void {
    const { bytes } = this;
    for (;;) {
      const code = bytes[this.pos];
      if (code === 37) while (this.pos < bytes.length && bytes[this.pos] !== 10 && bytes[this.pos] !== 13) this.pos++;
      else if (isSpace(code)) this.pos++;
      else return;
    }
  }

  #bad(what: string): never {
    return broken(`bad ${what.slice(0, 20)} before ${this.pos}`);
  }

  /** A value; a bare word that is none of `true false null` is refused. */
  value(): PdfValue {
    const item = this.token();
    if (item instanceof Keyword) this.#bad(item.word);
    return item;
  }

  /** A word that must stand here. */
  expect(word: string): void {
    const item = this.token();
    if (!(item instanceof Keyword) || item.word !== word) this.#bad(word);
  }

  /** Digits, with nothing before or after them, as a number; NaN when there are none. */
  #digits(): number {
    const { bytes } = this;
    const from = this.pos;
    let value = 0;
    for (let digit = bytes[from]! - 48; digit >= 0 && digit <= 9; digit = bytes[++this.pos]! - 48)
      value = value * 10 + digit;
    return this.pos === from || CLASS[bytes[this.pos]!] === 0 ? NaN : value;
  }

  /** A whole number >= 0 that must stand here. */
  integer(): number {
    this.skip();
    const value = this.#digits();
    if (!Number.isSafeInteger(value)) this.#bad('number');
    return value;
  }

  /** The next value or bare word. */
  token(): PdfValue | Keyword {
    this.skip();
    const { bytes } = this;
    const start = this.pos;
    const first = bytes[start];
    switch (first) {
      case undefined:
        this.#bad('end');
      case 47:
        this.pos++;
        return new PdfName(this.#name());
      case 40:
        return this.#literal();
      case 91:
        return this.#nested(this.#array);
      case 60:
        return bytes[start + 1] === 60 ? this.#nested(this.#dict) : this.hex();
    }
    const number = first < 58 ? this.#numberOrRef() : undefined;
    if (number !== undefined) return number;
    let word = '';
    while (CLASS[bytes[this.pos]!] === 0) word = this.#char(word);
    // A stray delimiter: returned as a word of its own so that the callers' loops end on it.
    if (!word)
      for (let count = first === 62 && bytes[start + 1] === 62 ? 2 : 1; count; count--) word = this.#char(word);
    return word === 'null' ? null : word === 'true' || (word === 'false' ? false : new Keyword(word));
  }

  #char(text: string, code: number = this.bytes[this.pos]!): string {
    if (text.length > MAX_WORD) tooComplex('word');
    this.pos++;
    return text + String.fromCharCode(code);
  }

  /** A number, or "12 0 R": two unsigned integers and the letter R. */
  #numberOrRef(): number | PdfRef | undefined {
    const { bytes, pos: start } = this;
    const sign = bytes[start];
    let value = this.#digits();
    const end = this.pos;
    if (value >= 0) {
      this.skip();
      const gen = this.#digits();
      this.skip();
      if (gen >= 0 && bytes[this.pos] === 82 && CLASS[bytes[++this.pos]!] !== 0) return new PdfRef(value, gen);
      this.pos = end;
      return value;
    }
    // A sign, a point, or no number at all.
    this.pos = start + (sign === 43 || sign === 45 ? 1 : 0);
    let digits = 0;
    let scale = 0;
    for (value = 0; ; this.pos++) {
      const digit = bytes[this.pos]! - 48;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        scale *= 10;
        digits++;
      } else if (digit === -2 && !scale) scale = 1;
      else break;
    }
    if (digits && CLASS[bytes[this.pos]!] !== 0) return (sign === 45 ? -value : value) / (scale || 1);
    this.pos = start;
    return undefined;
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_NESTING) tooComplex('nesting');
    const value = read.call(this);
    this.#depth--;
    return value;
  }

  #name(): string {
    const { bytes } = this;
    let text = '';
    for (let code = bytes[this.pos]!; CLASS[code] === 0; code = bytes[this.pos]!) {
      if (code === 35) {
        const high = hexDigit(bytes[this.pos + 1]);
        const low = hexDigit(bytes[this.pos + 2]);
        if (high >= 0 && low >= 0) {
          code = high * 16 + low;
          this.pos += 2;
        }
      }
      text = this.#char(text, code);
    }
    return text;
  }

  #array(): PdfValue[] {
    this.pos++;
    const items: PdfValue[] = [];
    for (;;) {
      const item = this.token();
      if (!(item instanceof Keyword)) items.push(item);
      else if (item.word === ']') return items;
      else this.#bad(item.word);
    }
  }

  #dict(): PdfDict {
    this.pos += 2;
    const entries: PdfDict = new Map();
    for (;;) {
      const key = this.token();
      if (key instanceof Keyword && key.word === '>>') return entries;
      if (!(key instanceof PdfName)) this.#bad('key');
      const value = this.value();
      const earlier = entries.get(key.value);
      // Readers disagree on which of two entries counts, so two different ones are refused.
      if (earlier !== undefined && serialise(earlier) !== serialise(value)) this.#bad(`second /${key.value}`);
      entries.set(key.value, value);
    }
  }

  /** `<hexadecimal>`, which must stand here. */
  hex(): PdfString {
    const { bytes } = this;
    const start = this.pos++;
    const end = bytes.indexOf(62, this.pos);
    if (end < 0) this.#bad('string');
    const out = new Uint8Array((end - start) >> 1);
    let digits = 0;
    for (; this.pos < end; this.pos++) {
      const digit = hexDigit(bytes[this.pos]);
      if (digit >= 0) {
        out[digits >> 1]! |= digits & 1 ? digit : digit << 4;
        digits++;
      } else if (!isSpace(bytes[this.pos])) this.#bad('string');
    }
    this.pos = end + 1;
    return this.#string(out.subarray(0, (digits + 1) >> 1), start);
  }

  #literal(): PdfString {
    const { bytes } = this;
    const start = this.pos++;
    let end = this.pos;
    for (let open = 1; open; end++) {
      const code = bytes[end];
      if (code === undefined) this.#bad('string');
      if (code === 92) end++;
      else if (code === 40) open++;
      else if (code === 41) open--;
    }
    const out = new Uint8Array(end - start);
    let size = 0;
    while (this.pos < end - 1) {
      let code = bytes[this.pos++]!;
      if (code === 92) {
        code = bytes[this.pos++]!;
        const plain = 'nrtbf'.indexOf(String.fromCharCode(code));
        if (plain >= 0) code = [10, 13, 9, 8, 12][plain]!;
        else if (code >= 48 && code <= 55) {
          code -= 48;
          for (let n = 0; n < 2 && bytes[this.pos]! >= 48 && bytes[this.pos]! <= 55; n++)
            code = code * 8 + bytes[this.pos++]! - 48;
        } else if (code === 13 || code === 10) {
          if (code === 13 && bytes[this.pos] === 10) this.pos++;
          continue;
        }
      } else if (code === 13) {
        if (bytes[this.pos] === 10) this.pos++;
        code = 10;
      }
      out[size++] = code;
    }
    this.pos = end;
    return this.#string(out.subarray(0, size), start);
  }

  #string(bytes: Uint8Array, start: number): PdfString {
    return this.#located ? new PdfString(bytes, start, this.pos) : new PdfString(bytes);
  }
}
