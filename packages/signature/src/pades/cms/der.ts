import { compareBytes, concat } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { PadesError } from '../errors.ts';

/**
 * DER (ITU-T X.690), exactly as much of it as X.509 and CMS need. Reading is strict: a longer
 * than needed length, an indefinite length or bytes after the end are refused, so that no byte of
 * a signature can be changed without notice.
 */

/** Bytes of an element with the given tag. */
export function tlv(tag: number, ...contents: readonly Uint8Array[]): Bytes {
  const body = concat(...contents);
  const size: number[] = [];
  for (let n = body.length; n; n = Math.floor(n / 256)) size.unshift(n & 255);
  const head = body.length < 128 ? [tag, body.length] : [tag, 128 + size.length, ...size];
  return concat(Uint8Array.from(head), body);
}

export const sequence = (...items: readonly Uint8Array[]): Bytes => tlv(0x30, ...items);
export const octets = (bytes: Uint8Array): Bytes => tlv(0x04, bytes);
export const NULL: Bytes = Uint8Array.of(5, 0);

/** SET OF: DER wants the encodings in ascending byte order (X.690 clause 11.6). */
export const setOf = (tag: number, items: readonly Uint8Array[]): Bytes => tlv(tag, ...[...items].sort(compareBytes));

/** A whole number >= 0 from its big-endian bytes: no useless zero, never negative. */
export function unsigned(bytes: Uint8Array): Bytes {
  let from = 0;
  while (from < bytes.length - 1 && !bytes[from]) from++;
  const rest = bytes.subarray(from);
  return rest[0]! & 128 ? tlv(0x02, Uint8Array.of(0), rest) : tlv(0x02, rest);
}

export const integer = (value: number): Bytes => unsigned(Uint8Array.of(value));

/** Object identifier from its dotted form; arcs below 2^32. */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const out: number[] = [];
  for (const arc of [first * 40 + second, ...rest]) {
    for (let shift = 28; shift; shift -= 7) if (arc >>> shift) out.push(((arc >>> shift) & 127) | 128);
    out.push(arc & 127);
  }
  return tlv(0x06, Uint8Array.from(out));
}

/** @throws {PadesError} `cms_malformed` */
export function malformed(detail: string): never {
  throw new PadesError('cms_malformed', detail);
}

/** One element as read. */
export class Der {
  /** The whole encoding, tag and length included. */
  readonly raw: Uint8Array;
  readonly tag: number;
  readonly body: Uint8Array;

  private constructor(raw: Uint8Array, tag: number, body: Uint8Array) {
    this.raw = raw;
    this.tag = tag;
    this.body = body;
  }

  /** Reads the first element; bytes may follow it. */
  static first(bytes: Uint8Array): Der {
    const tag = bytes[0];
    let length = bytes[1];
    if (tag === undefined || length === undefined || (tag & 31) === 31) malformed('bad tag or no length');
    let head = 2;
    if (length > 127) {
      const count = length - 128;
      if (count < 1 || count > 4) malformed('indefinite or excessive length');
      length = 0;
      while (head < 2 + count) length = length * 256 + (bytes[head++] ?? malformed('cut short'));
      if (length < 128 || (count > 1 && length < 256 ** (count - 1))) malformed('length not in its shortest form');
    }
    if (head + length > bytes.length) malformed('cut short');
    return new Der(bytes.subarray(0, head + length), tag, bytes.subarray(head, head + length));
  }

  /** Reads exactly one element. */
  static parse(bytes: Uint8Array): Der {
    const item = Der.first(bytes);
    if (item.raw.length !== bytes.length) malformed('bytes after the end');
    return item;
  }

  /** The elements inside. With a tag, the element itself must have it. */
  items(tag?: number): Der[] {
    if (tag !== undefined) this.is(tag);
    const found: Der[] = [];
    for (let at = 0; at < this.body.length;) {
      const item = Der.first(this.body.subarray(at));
      found.push(item);
      at += item.raw.length;
    }
    return found;
  }

  is(tag: number): this {
    if (this.tag !== tag) malformed(`tag ${this.tag.toString(16)} where ${tag.toString(16)} should be`);
    return this;
  }

  /** Dotted form of an object identifier. */
  oid(): string {
    this.is(0x06);
    const arcs: number[] = [];
    let arc = 0;
    for (const byte of this.body) {
      arc = arc * 128 + (byte & 127);
      if (byte < 128) {
        arcs.push(arc);
        arc = 0;
      }
    }
    if (!arcs.length || this.body[this.body.length - 1]! > 127) malformed('bad object identifier');
    const first = Math.min(2, Math.floor(arcs[0]! / 40));
    return [first, arcs[0]! - first * 40, ...arcs.slice(1)].join('.');
  }

  /** A bit string of whole bytes. */
  bits(): Uint8Array {
    this.is(0x03);
    if (this.body[0] !== 0) malformed('bit string of whole bytes expected');
    return this.body.subarray(1);
  }
}
