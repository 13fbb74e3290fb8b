/** Small byte helpers shared by the PDF and the CMS halves; Web APIs only. */

/** Bytes in a buffer of their own kind, as WebCrypto asks for. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Each byte becomes the character of the same code: no byte is ever lost or changed. */
export function toLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
  return text;
}

export function fromLatin1(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const HEX = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => compareBytes(a, b) === 0;

export const toBase64 = (bytes: Uint8Array): string => btoa(toLatin1(bytes));

/** Standard base64; throws the platform's `InvalidCharacterError` on anything else. */
export const fromBase64 = (text: string): Bytes => fromLatin1(atob(text));

export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** SHA-1 only where a standard names a certificate by it; nothing is signed with it. */
export async function digest(hash: HashName | 'SHA-1', bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, bytes as Bytes));
}

/**
 * Digest of all bytes but those from `start` to `end`: what a signature is about. WebCrypto wants one buffer and copies it before
 * it returns (Web Cryptography API, method `digest`), so what follows the gap is moved over it for that moment only: no second
 * copy of a large file. The bytes must be nobody else's, since another thread could be writing them to a disk meanwhile.
 */
export function digestAround(hash: HashName, bytes: Uint8Array, start: number, end: number): Promise<Bytes> {
  const gap = bytes.slice(start, end);
  const size = bytes.length - gap.length;
  bytes.copyWithin(start, end);
  const result = digest(hash, bytes.subarray(0, size));
  bytes.copyWithin(end, start, size);
  bytes.set(gap, start);
  return result;
}
