import { normaliseDigits } from '../digits.ts';
import { cleanText, typedTextLimit } from './clean-text.ts';

/** Letters that different keyboards, fonts and habits write differently, and the one we keep (as Lucene's ArabicNormalizer, plus Moroccan and Persian letters). */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ڭ: 'ك',
  گ: 'ك',
  ݣ: 'ك',
  ک: 'ك',
  ڪ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڨ: 'ق',
  چ: 'ج',
  ژ: 'ج',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

// Tatweel, the lone hamza (often left out), the Tifinagh joiner, and the labial mark, which NFKD would make a letter.
const DROPPED = /[\u0621\u0640\u2d6f\u2d7f]/g;

/**
 * A typed text as it is compared and looked for: `cleanText`, then what people hold for equal is equal. Lower case; no accent,
 * tashkeel, hamza or tatweel; ة as ه, ى as ي, ڭ and گ as ك; ASCII digits; every space one space. NFKD splits أ إ آ ؤ ئ and é into
 * letter and mark, so one removal of marks folds them all. Folding twice is folding once. Linear; never throws.
 *
 * @param limit as in `cleanText`, in UTF-16 code units
 */
export function foldText(typed: unknown, limit: number = typedTextLimit): string {
  const folded = cleanText(typed, 'line', limit)
    .replace(DROPPED, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '') // lower-casing İ makes a new mark
    .replace(/[^ -~]/g, (letter) => SAME[letter] ?? letter);
  // NFKD may bring up signs and spaces that had been part of a letter (ŉ, ﷺ).
  return cleanText(normaliseDigits(folded.replace(DROPPED, '')), 'line', limit);
}
