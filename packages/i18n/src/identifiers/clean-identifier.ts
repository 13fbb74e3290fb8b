import { stripBidiControls } from '../bidi.ts';
import { normaliseDigits } from '../digits.ts';

/**
 * An identifier as people type it, made plain: European digits, capital Latin letters, without spaces, dots, dashes, joiners and
 * marks of direction. Only ASCII letters change case, since others may grow (ß) or become Latin (ı).
 */
export function cleanIdentifier(input: unknown): string {
  return stripBidiControls(normaliseDigits(`${input ?? ''}`).normalize('NFC'))
    .replace(/[\s.\u00ad\u200b-\u200d\u2060\ufeff\u0640\p{Pd}\u2212_·]/gu, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
