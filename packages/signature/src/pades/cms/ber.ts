import { concat } from '../bytes.ts';
import { PadesError } from '../errors.ts';
import { Der, tlv } from './der.ts';

const MAX_DEPTH = 64;

/**
 * Reads the first element of a structure that may use indefinite lengths (ITU-T X.690 clause 8.1.3.6), as older signing programs
 * wrote them, and gives it with definite ones: what was hashed inside is DER already. `size` is how far it reached.
 */
export function definite(bytes: Uint8Array, depth = 0): { readonly der: Uint8Array; readonly size: number } {
  if (bytes[1] !== 0x80) {
    const { raw } = Der.first(bytes);
    return { der: raw, size: raw.length };
  }
  if (!(bytes[0]! & 0x20) || depth > MAX_DEPTH) throw new PadesError('cms_malformed', 'indefinite length');
  const parts: Uint8Array[] = [];
  let at = 2;
  while (bytes[at] || bytes[at + 1]) {
    const part = definite(bytes.subarray(at), depth + 1);
    parts.push(part.der);
    at += part.size;
  }
  if (at + 2 > bytes.length) throw new PadesError('cms_malformed', 'cut short');
  return { der: tlv(bytes[0]!, concat(...parts)), size: at + 2 };
}
