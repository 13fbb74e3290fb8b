import { normaliseDigits } from '../digits.ts';
import { cleanText } from '../typed-text/clean-text.ts';

/** Longer than any identifier however it is spaced; what is longer is still too long when it is cut here. */
const LIMIT = 200;

/**
 * An identifier as people type it, made plain: European digits, capital Latin letters, without spaces, dots, dashes, tatweel and
 * what cannot be seen. Only ASCII letters change case, since others may grow (ß) or become Latin (ı).
 */
export function cleanIdentifier(input: unknown): string {
  return normaliseDigits(cleanText(input, 'line', LIMIT))
    .replace(/[\s.\u0640\p{Pd}_·]/gu, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
