import { toLatin1 } from '../bytes.ts';
import { PadesError, broken } from '../errors.ts';
import { PdfName, PdfRef, PdfString, serialise } from './objects.ts';
import type { PdfDict, PdfValue } from './objects.ts';

/** Deeper nesting than this is an attack or an accident; Acrobat itself stops far earlier. */
export const MAX_NESTING = 200;

// Character classes of ISO 32000-1 clause 7.2.2: 1 white space, 2 delimiter, 0 regular.
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = 1;
for (const char of '()<>[]{}/%') CLASS[char.charCodeAt(0)] = 2;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

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

  #expected(what: string): never {
    return broken(`${what} expected before ${this.pos}`);
  }

  #unexpected({ word }: Keyword): never {
    return broken(`unexpected ${word.slice(0, 20)} before ${this.pos}`);
  }

  /** A value; a bare word that is none of `true false null` is refused. */
  value(): PdfValue {
    const item = this.token();
    if (item instanceof Keyword) this.#unexpected(item);
    return item;
  }

  /** A word that must stand here. */
  expect(word: string): void {
    const item = this.token();
    if (!(item instanceof Keyword) || item.word !== word) this.#expected(word);
  }

  /** A whole number >= 0 that must stand here. */
  integer(): number {
    const item = this.token();
    if (typeof item !== 'number' || !Number.isSafeInteger(item) || item < 0) this.#expected('number');
    return item;
  }

  /** The next value or bare word. */
  token(): PdfValue | Keyword {
    this.skip();
    const { bytes } = this;
    const start = this.pos;
    if (start >= bytes.length) broken('unexpected end');
    switch (bytes[start]) {
      case 47:
        this.pos++;
        return new PdfName(this.#name());
      case 40:
        return this.#literal();
      case 91:
        return this.#nested(() => this.#array());
      case 60:
        return bytes[start + 1] === 60 ? this.#nested(() => this.#dict()) : this.#hex();
    }
    while (this.pos < bytes.length && CLASS[bytes[this.pos]!] === 0) this.pos++;
    if (this.pos === start) {
      // A stray delimiter: returned as a word of its own so that the callers' loops end on it.
      this.pos += bytes[start] === 62 && bytes[start + 1] === 62 ? 2 : 1;
      return new Keyword(toLatin1(bytes.subarray(start, this.pos)));
    }
    const text = toLatin1(bytes.subarray(start, Math.min(this.pos, start + 64)));
    const first = bytes[start]!;
    if (first < 58 && NUMBER.test(text)) return this.#numberOrRef(text);
    if (text === 'true') return true;
    if (text === 'false') return false;
    return text === 'null' ? null : new Keyword(text);
  }

  #numberOrRef(text: string): number | PdfRef {
    const value = Number(text);
    const { bytes } = this;
    const back = this.pos;
    const first = text.charCodeAt(0);
    if (first < 48 || text.includes('.')) return value;
    // "12 0 R": two unsigned integers and the letter R.
    let pos = back;
    while (CLASS[bytes[pos]!] === 1) pos++;
    let gen = 0;
    const from = pos;
    while (bytes[pos]! >= 48 && bytes[pos]! <= 57 && pos - from < 6) gen = gen * 10 + bytes[pos++]! - 48;
    if (pos === from || CLASS[bytes[pos]!] !== 1) return value;
    while (CLASS[bytes[pos]!] === 1) pos++;
    if (bytes[pos] !== 82 || (pos + 1 < bytes.length && CLASS[bytes[pos + 1]!] === 0)) return value;
    this.pos = pos + 1;
    return new PdfRef(value, gen);
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_NESTING) throw new PadesError('pdf_too_complex', `nesting over ${MAX_NESTING}`);
    const value = read();
    this.#depth--;
    return value;
  }

  #name(): string {
    const { bytes } = this;
    let text = '';
    while (this.pos < bytes.length && CLASS[bytes[this.pos]!] === 0) {
      let code = bytes[this.pos++]!;
      if (code === 35) {
        const high = hexDigit(bytes[this.pos]);
        const low = hexDigit(bytes[this.pos + 1]);
        if (high >= 0 && low >= 0) {
          code = high * 16 + low;
          this.pos += 2;
        }
      }
      text += String.fromCharCode(code);
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
      else this.#unexpected(item);
    }
  }

  #dict(): PdfDict {
    this.pos += 2;
    const entries: PdfDict = new Map();
    for (;;) {
      const key = this.token();
      if (key instanceof Keyword && key.word === '>>') return entries;
      if (!(key instanceof PdfName)) this.#expected('key');
      const value = this.value();
      const earlier = entries.get(key.value);
      // Readers disagree on which of two entries counts, so two different ones are refused.
      if (earlier !== undefined && serialise(earlier) !== serialise(value)) broken(`key /${key.value} twice at ${this.pos}`);
      entries.set(key.value, value);
    }
  }

  #hex(): PdfString {
    const { bytes } = this;
    const start = this.pos++;
    const end = bytes.indexOf(62, this.pos);
    if (end < 0) this.#expected('>');
    const out = new Uint8Array((end - start) >> 1);
    let digits = 0;
    for (; this.pos < end; this.pos++) {
      const digit = hexDigit(bytes[this.pos]);
      if (digit >= 0) {
        out[digits >> 1]! |= digits & 1 ? digit : digit << 4;
        digits++;
      } else if (!isSpace(bytes[this.pos])) this.#expected('digit');
    }
    this.pos = end + 1;
    return this.#string(out.subarray(0, (digits + 1) >> 1), start);
  }

  #literal(): PdfString {
    const { bytes } = this;
    const start = this.pos++;
    const out: number[] = [];
    for (let open = 1; ; ) {
      let code = bytes[this.pos++];
      if (code === undefined) this.#expected(')');
      if (code === 40) open++;
      else if (code === 41 && --open === 0) break;
      else if (code === 92) {
        code = bytes[this.pos++] ?? this.#expected(')');
        const plain = 'nrtbf'.indexOf(String.fromCharCode(code));
        if (plain >= 0) code = [10, 13, 9, 8, 12][plain]!;
        else if (code >= 48 && code <= 55) {
          code -= 48;
          for (let n = 0; n < 2 && bytes[this.pos]! >= 48 && bytes[this.pos]! <= 55; n++) code = code * 8 + bytes[this.pos++]! - 48;
        } else if (code === 13 || code === 10) {
          if (code === 13 && bytes[this.pos] === 10) this.pos++;
          continue;
        }
      } else if (code === 13) {
        if (bytes[this.pos] === 10) this.pos++;
        code = 10;
      }
      out.push(code & 255);
    }
    return this.#string(Uint8Array.from(out), start);
  }

  #string(bytes: Uint8Array, start: number): PdfString {
    return this.#located ? new PdfString(bytes, start, this.pos) : new PdfString(bytes);
  }
}
