/** Writes DER (ITU-T X.690), as much of it as certificates need. */

/** One tag, its length, its content. */
export function tlv(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

export const sequence = (...content: readonly Uint8Array[]): Buffer => tlv(0x30, ...content);
export const set = (content: Uint8Array): Buffer => tlv(0x31, content);
export const octetString = (content: Uint8Array): Buffer => tlv(0x04, content);
export const utf8String = (value: string): Buffer => tlv(0x0c, Buffer.from(value, 'utf8'));
export const printableString = (value: string): Buffer => tlv(0x13, Buffer.from(value, 'latin1'));
export const boolean = (value: boolean): Buffer => tlv(0x01, Buffer.from([value ? 0xff : 0]));
export const nullValue: Buffer = tlv(0x05);

/** `[number]` around a whole value. */
export const explicit = (number: number, content: Uint8Array): Buffer => tlv(0xa0 | number, content);
/** `[number]` in place of the tag of a primitive value. */
export const implicit = (number: number, content: Uint8Array): Buffer => tlv(0x80 | number, content);

/** A non-negative integer, from big-endian bytes. */
export function integer(bytes: Uint8Array | number): Buffer {
  let value = typeof bytes === 'number' ? Buffer.from([bytes]) : Buffer.from(bytes);
  while (value.length > 1 && value[0] === 0) value = value.subarray(1);
  return value[0]! & 0x80 ? tlv(0x02, Buffer.from([0]), value) : tlv(0x02, value);
}

/** Bits numbered as in the standard: the first is the highest of the first byte. Trailing zeros are dropped, as for named bits. */
export function namedBits(...bits: readonly number[]): Buffer {
  const last = Math.max(...bits);
  const bytes = Buffer.alloc((last >> 3) + 1);
  for (const bit of bits) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
  return tlv(0x03, Buffer.from([7 - (last & 7)]), bytes);
}

/** A bit string of whole bytes. */
export const bitString = (content: Uint8Array): Buffer => tlv(0x03, Buffer.from([0]), content);

/** An object identifier from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  const bytes = [first! * 40 + second!, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let more = Math.floor(arc / 128); more > 0; more = Math.floor(more / 128))
      groups.unshift((more & 0x7f) | 0x80);
    return groups;
  });
  return tlv(0x06, Buffer.from(bytes));
}

/** A time as RFC 5280 (4.1.2.5) wants it: UTCTime up to 2049, GeneralizedTime from then on. */
export function time(date: Date): Buffer {
  const text = generalizedTime(date);
  return date.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(text.slice(2))) : tlv(0x18, Buffer.from(text));
}

/** GeneralizedTime, whatever the year. */
export const generalized = (date: Date): Buffer => tlv(0x18, Buffer.from(generalizedTime(date)));

/** `YYYYMMDDHHMMSSZ`. */
export const generalizedTime = (date: Date): string =>
  `${date
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')}Z`;
