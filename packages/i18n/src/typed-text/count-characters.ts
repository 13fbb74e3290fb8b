import { cleanText, type TypedText } from './clean-text.ts';

/**
 * How long a typed text is once it is kept: Unicode code points of the cleaned text, as servers and databases count (`char_length` of
 * PostgreSQL, `mb_strlen` of PHP, `codePointCount` of Java, `len` of Python), so that what a page says is left is what its server takes. A
 * letter with an accent is one; each vowel sign of Arabic and each part of a composed emoji is one more.
 *
 * @param kind `secret`: to the letter, as a password is kept
 */
export function countCharacters(typed: unknown, kind: TypedText | 'secret' = 'line'): number {
  return [...(kind === 'secret' ? `${typed ?? ''}` : cleanText(typed, kind))].length;
}
