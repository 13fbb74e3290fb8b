import { createHmac } from 'node:crypto';
import { cleanText } from '@tiwizi/i18n';

/**
 * Digits of a code: 66 bits, so many that nobody has to be kept from trying. To count tries by a part of the code, which is all that is known
 * of who guesses, would let strangers lock out whoever has a code. Digits, since they are said and typed alike in all languages of a page.
 */
const length = 20;

/** The code of a secret text: always the same, and none can be told from others. */
export function codeFrom(key: Buffer, text: string): string {
  const number = BigInt(`0x${createHmac('sha256', key).update(text).digest('hex')}`);
  return String(number % 10n ** BigInt(length)).padStart(length, '0');
}

/** As people read it out and write it down: `1234 5678 9012 3456 7890`. */
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
