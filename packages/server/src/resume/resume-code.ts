import { createHmac } from 'node:crypto';
import { cleanText } from '@tiwizi/i18n';

/** Digits of a code: 53 bits. Digits, since they are said and typed alike in all languages of a page. */
const length = 16;

/** The code of a secret text: always the same, and none can be told from others. */
export function codeFrom(key: Buffer, text: string): string {
  const number = createHmac('sha256', key).update(text).digest().readBigUInt64BE();
  return String(number % 10n ** BigInt(length)).padStart(length, '0');
}

/** As people read it out and write it down: `1234 5678 9012 3456`. */
export const formatCode = (code: string): string => code.match(/.{4}/g)?.join(' ') ?? '';

/**
 * The code that somebody typed: with spaces, dashes or dots, in Arabic digits, with letters for the digits they look like. Undefined when it
 * cannot be one.
 */
export function readCode(typed: unknown): string | undefined {
  const code = cleanText(typed, 'number', 200)
    .replace(/[\s.,_·\p{Pd}]/gu, '')
    .replace(/o/gi, '0')
    .replace(/[il]/gi, '1');
  return code.length === length && /^\d+$/.test(code) ? code : undefined;
}

/** What tries are counted for: whoever guesses is stopped at each of the ten thousand beginnings, and stops nobody at the others. */
export const beginningOf = (code: string): string => code.slice(0, 4);
