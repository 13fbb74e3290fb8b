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

const REPLACED = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

// Tatweel, bidi controls, zero-width marks, the lone hamza (often left out), the Tifinagh joiner.
const DROPPED = /[\u0621\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2d7f]/g;

/**
 * Brings a text to the form in which spellings that people hold for equal are equal: lower case; no accent, tashkeel, hamza, tatweel or
 * bidi mark; ة as ه, ى as ي, ڭ and گ as ك; ASCII digits. NFKD splits أ إ آ ؤ ئ and é into letter and mark, so one removal of marks folds them all.
 */
export function fold(text: string): string {
  return text
    .replace(/\u2d6f/g, '') // NFKD would make the labial mark a letter
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '') // lower-casing İ makes a new mark
    .replace(DROPPED, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(REPLACED, (letter) => SAME[letter] ?? letter);
}
