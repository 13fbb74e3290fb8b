// Tried in order, once each group; `rest` letters must remain. Endings are written without accents (the word is folded).
const PLURAL: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/ail$/, 'al'],
  [/([^s])s$/, '$1'],
  [/eux$/, 'eu'],
];
const ENDINGS: readonly (readonly [suffix: string, replacement: string, rest: number])[] = [
  ['cription', 'cri', 2],
  ['crire', 'cri', 2],
  ['uction', 'ui', 4],
  ['uire', 'ui', 4],
  ['issement', '', 4],
  ['ellement', 'el', 4],
  ['ement', '', 4],
  ['ment', '', 5],
  ['isation', 'is', 3],
  ['ication', 'i', 4],
  ['ation', '', 4],
  ['ition', 'i', 4],
  ['ateur', '', 4],
  ['atrice', '', 4],
  ['ance', '', 4],
  ['euse', 'eu', 3],
  ['elle', 'el', 3],
  ['enne', 'en', 3],
  ['ique', 'ic', 3],
  ['aire', 'ar', 4],
  ['eler', 'el', 4],
  ['uler', 'ul', 3],
  ['ive', 'if', 3],
  ['iere', 'ier', 3],
  ['ier', 'i', 4],
  ['ing', '', 4],
  ['er', '', 4],
  ['ee', '', 3],
  ['ir', '', 4],
  ['e', '', 3],
];

/**
 * A light stem for a folded word in Latin letters: plurals, feminine, the commonest French noun and verb endings (`renouveler`,
 * `renouvellement` and `renouvelle` meet), English `-s` and `-ing`, double letters. Meant for recall; the exact word weighs more.
 */
export function latinStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  for (const [pattern, replacement] of PLURAL) {
    if (pattern.test(stem)) {
      stem = stem.replace(pattern, replacement);
      break;
    }
  }
  for (const [suffix, replacement, rest] of ENDINGS) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= rest) {
      stem = stem.slice(0, -suffix.length) + replacement;
      break;
    }
  }
  return stem.replace(/(\p{L})\1+/gu, '$1');
}
