import { withoutArticle, withoutClitic } from './arabic-stem.ts';
import { scriptOf } from './script-of.ts';

/** Consonant classes shared by both scripts: sounds that Moroccans write with the same Latin letter, or hear as one, meet. Long vowels are empty. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ف: 'f',
  م: 'm',
  ت: 't',
  ط: 't',
  ث: 't',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: 'c',
  ج: 'j',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  غ: 'g',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  ن: 'n',
  ع: '3',
  ا: '',
  و: 'w',
  ي: 'y',
};
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/[24'’`]/g, 'a'],
  [/3/g, '\u0001'],
  [/7/g, 'H'],
  [/5/g, 'X'],
  [/8/g, 'G'],
  [/6/g, 't'],
  [/9/g, 'K'],
  [/tch|ch|sh/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/qu|q|k/g, 'K'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'K'],
  [/g(?=[eiy])/g, 'j'],
  [/g/g, 'K'],
  [/x/g, 'Ks'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/[aeou]w(?![aeiouy])/g, 'a'],
  [/[aei]y(?![aeiou])/g, 'a'],
  [/[aeiou]/g, '-'],
];

/** Marks the weak letters of Arabic that are heard as consonants (at the beginning, before a long vowel or a final ة); the others are vowels. */
function arabicConsonants(word: string): string {
  const letters = [...(word.length > 3 ? word.replace(/ه$/, '-') : word)];
  return letters
    .map((letter, at) => {
      const next = letters[at + 1];
      if ((letter === 'و' || letter === 'ي') && at > 0 && next !== 'ا' && next !== '-') return '';
      return ARABIC[letter] ?? '';
    })
    .join('');
}

function latinConsonants(word: string): string {
  let out = word;
  for (const [pattern, replacement] of LATIN) out = out.replace(pattern, replacement);
  return out
    .replace(/y(?!-)/g, '')
    .replace(/-+/g, '')
    .replace(/\u0001/g, '3')
    .toLowerCase();
}

/** How a Latin spelling may begin and end around the word itself: the article (`l7ala`, `el`, `ssokna`), ت of ة (`chahadat`), silent French letters. */
function latinReadings(word: string): string[] {
  const readings = [word];
  const bare =
    /^(?:l|el|al|il|lel|bel|fel)(?=[^aeiouylh]\p{L}|[79563])/u.exec(word) ?? /^l(?=[aeiou]\p{L}{2})/u.exec(word);
  const rest = bare
    ? word.slice(bare[0].length)
    : /^(?:e|a)?(\p{L})\1/u.test(word)
      ? word.replace(/^(?:e|a)?(\p{L})\1/u, '$1')
      : undefined;
  if (rest !== undefined && rest.length >= 3) readings.push(rest);
  for (const reading of [...readings]) {
    if (/[ae]t$/.test(reading) && reading.length > 4) readings.push(reading.slice(0, -1));
    else if (/[aeiourn][stx]$/.test(reading) && reading.length > 4) readings.push(reading.slice(0, -1));
  }
  return readings;
}

function arabicReadings(word: string): string[] {
  const other = withoutClitic(word);
  return other === undefined ? [withoutArticle(word)] : [word, other];
}

/**
 * The consonant skeletons of a folded word, the same for Arabic letters and for Moroccan Arabic written in Latin letters and digits
 * (Arabizi: 3 ع, 7 ح, 9 ق, 5 خ, 8 غ, 6 ط, 2 ء): `سياقة` and `siya9a` meet, and so do broken plurals. Three strengths, because people
 * leave the weak letters out: with them, without w and y, and without ع too. Skeletons of one consonant say nothing and are dropped.
 */
export function skeletons(word: string): string[] {
  const script = scriptOf(word);
  if (script !== 'arabic' && script !== 'latin') return [];
  if (script === 'latin' && /[01]/.test(word)) return [];
  const strong =
    script === 'arabic' ? arabicReadings(word).map(arabicConsonants) : latinReadings(word).map(latinConsonants);
  const out = new Set<string>();
  for (const skeleton of strong) {
    for (const weak of [/$^/, /[wy]/g, /[wy3]/g]) {
      const form = skeleton.replace(weak, '').replace(/(.)\1+/g, '$1');
      if (form.length >= 2) out.add(form);
    }
  }
  return [...out];
}
