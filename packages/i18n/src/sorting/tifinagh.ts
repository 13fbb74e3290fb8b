import { limitMarks } from '../typed-text/limit-marks.ts';

/** The 33 letters of the Tifinagh alphabet in the order of IRCAM, two of them labialised digraphs. */
export const tifinaghAlphabet: readonly string[] =
  'ⴰ ⴱ ⴳ ⴳⵯ ⴷ ⴹ ⴻ ⴼ ⴽ ⴽⵯ ⵀ ⵃ ⵄ ⵅ ⵇ ⵉ ⵊ ⵍ ⵎ ⵏ ⵓ ⵔ ⵕ ⵖ ⵙ ⵚ ⵛ ⵜ ⵟ ⵡ ⵢ ⵣ ⵥ'.split(' ');

/** Signs and spaces, digits, Tifinagh, other letters, Arabic letters. */
function scriptRank(code: number, letter: string): number {
  if (code >= 0x2d30 && code <= 0x2d67) return 2;
  if (/\p{Nd}/u.test(letter)) return 1;
  if (/\p{Script=Arabic}/u.test(letter)) return 4;
  return /\p{L}/u.test(letter) ? 3 : 0;
}

/**
 * One number a letter, script first. Unicode laid the Tifinagh letters in IRCAM's order, so a code point is a weight;
 * a letter labialised by ⵯ follows its plain one. Accents and case are left to the tie-break.
 */
function sortKey(text: string): number[] {
  const letters = limitMarks(text).normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(letters.matchAll(/(.)(\u2d6f?)/gsu), ([, letter = '', labial]) => {
    const code = letter.codePointAt(0)!;
    return scriptRank(code, letter) * 0x400000 + code * 2 + (labial ? 1 : 0);
  });
}

/** Compares two texts in the alphabetical order of standard Moroccan Amazigh; equal letters give 0. Pure, no `Intl`. */
export function compareTifinagh(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  const at = left.findIndex((weight, index) => weight !== right[index]);
  if (at < 0) return left.length - right.length;
  return left[at]! - (right[at] ?? -1);
}
