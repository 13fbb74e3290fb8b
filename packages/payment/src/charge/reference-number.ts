import { randomInt } from 'node:crypto';
import { hasMod97Key, mod97Key, normaliseDigits } from '@tiwizi/i18n';

/** Digits of a number, its two check digits among them. Even, so that Code 128 writes them in pairs. */
const length = 14;

/** Twelve random digits, the first not zero, and two check digits (ISO 7064 MOD 97-10): a digit mistyped or two exchanged are noticed. */
export function newReferenceNumber(): string {
  const body = String(randomInt(100_000, 1_000_000)) + String(randomInt(0, 1_000_000)).padStart(6, '0');
  return body + mod97Key(body);
}

/** The number as it was typed, in bare digits; undefined when it is none. */
export function readReferenceNumber(typed: string): string | undefined {
  const bare = normaliseDigits(typed).replace(/[\s\u200e\u200f.\-–]/gu, '');
  return bare.length === length && /^\d+$/.test(bare) && hasMod97Key(bare) ? bare : undefined;
}

/** As people read it out: `1234 5678 9012 34`, with spaces that do not break. */
export const groupedNumber = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1\u00a0');
