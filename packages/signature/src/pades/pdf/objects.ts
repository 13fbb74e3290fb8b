import { toHex } from '../bytes.ts';
import { broken } from '../errors.ts';

/**
 * The eight basic types of PDF (ISO 32000-1 clause 7.3) as plain values: `null`, booleans,
 * numbers, arrays and `Map` stand for themselves; the rest are the four small classes below.
 */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfDict | PdfValue[];
export type PdfDict = Map<string, PdfValue>;

/** `/Name`; `value` holds one character a byte, `#xx` already decoded. */
export class PdfName {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** `(text)` or `<hex>`; `start` and `end` are where the token stands in the file, or -1. */
export class PdfString {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  constructor(bytes: Uint8Array, start = -1, end = -1) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Text string (clause 7.9.2.2): UTF-16BE or UTF-8 by its mark, else one byte a character. */
  get text(): string {
    const [a, b, c] = this.bytes;
    if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(this.bytes);
    if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(this.bytes);
    return String.fromCharCode(...this.bytes.subarray(0, 65535));
  }

  /** A text string in UTF-16BE with its mark, so that Arabic and Tifinagh survive every reader. */
  static fromText(text: string): PdfString {
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xfe, 0xff]);
    for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255], 2 + 2 * i);
    return new PdfString(bytes);
  }
}

/** `12 0 R`. */
export class PdfRef {
  readonly num: number;
  readonly gen: number;
  constructor(num: number, gen = 0) {
    this.num = num;
    this.gen = gen;
  }
}

/** A stream: its dictionary and its bytes as stored, still filtered. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly data: Uint8Array;
  constructor(dict: PdfDict, data: Uint8Array) {
    this.dict = dict;
    this.data = data;
  }
}

export const name = (value: string): PdfName => new PdfName(value);
export const dict = (entries: Record<string, PdfValue>): PdfDict => new Map(Object.entries(entries));
export const isName = (value: PdfValue | undefined, expected: string): boolean =>
  value instanceof PdfName && value.value === expected;
export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;

/** Calls back for a value and for every value inside it; references are not followed. */
export function eachPart(value: PdfValue, visit: (part: PdfValue) => void): void {
  visit(value);
  if (value instanceof PdfStream) eachPart(value.dict, visit);
  else if (Array.isArray(value) || value instanceof Map) for (const part of value.values()) eachPart(part, visit);
}

/** A whole number >= 0, or the refusal `pdf_broken`; `most` is the largest that makes sense. */
export function whole(value: unknown, what: string, most: number = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most) broken(`bad ${what}`);
  return value as number;
}

function writeName(value: string): string {
  return `/${value.replace(/[^!-~]|[#%()<>[\]{}/]/g, (c) => `#${(c.charCodeAt(0) + 256).toString(16).slice(1)}`)}`;
}

function writeNumber(value: number): string {
  const text = String(value);
  // PDF knows no exponent (clause 7.3.3).
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 10 : 0) : text;
}

/**
 * Writes a value in one canonical way, one character a byte. The writer emits it, and two
 * revisions of an object are compared by it: equal text means equal objects.
 */
export function serialise(value: PdfValue): string {
  if (value instanceof PdfName) return writeName(value.value);
  if (value instanceof PdfRef) return `${value.num} ${value.gen} R`;
  if (value instanceof PdfString) return `<${toHex(value.bytes)}>`;
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  if (value instanceof Map) {
    let text = '<<';
    for (const [key, item] of value) if (item !== null) text += `${writeName(key)} ${serialise(item)} `;
    return `${text}>>`;
  }
  if (value instanceof PdfStream) return serialise(value.dict);
  return typeof value === 'number' ? writeNumber(value) : String(value);
}
