/** Tifinagh to the letters of the key; emphatic and plain letters meet, since Latin keyboards lack the dots. */
const TIFINAGH: Readonly<Record<string, string>> = {
  ⴰ: 'a',
  ⴱ: 'b',
  ⴲ: 'b',
  ⴳ: 'g',
  ⴴ: 'g',
  ⴵ: 'j',
  ⴷ: 'd',
  ⴸ: 'd',
  ⴹ: 'd',
  ⴺ: 'd',
  ⴻ: '',
  ⴼ: 'f',
  ⴽ: 'k',
  ⴾ: 'k',
  ⵀ: 'h',
  ⵃ: 'h',
  ⵄ: '3',
  ⵅ: 'x',
  ⵆ: 'x',
  ⵇ: 'q',
  ⵈ: 'q',
  ⵉ: 'i',
  ⵊ: 'j',
  ⵋ: 'j',
  ⵌ: 'j',
  ⵍ: 'l',
  ⵎ: 'm',
  ⵏ: 'n',
  ⵐ: 'n',
  ⵓ: 'u',
  ⵔ: 'r',
  ⵕ: 'r',
  ⵖ: 'G',
  ⵗ: 'G',
  ⵘ: 'j',
  ⵙ: 's',
  ⵚ: 's',
  ⵛ: 'c',
  ⵜ: 't',
  ⵝ: 't',
  ⵞ: 'c',
  ⵟ: 't',
  ⵠ: 'b',
  ⵡ: 'w',
  ⵢ: 'y',
  ⵣ: 'z',
  ⵥ: 'z',
};
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/gh|ɣ|γ|8/g, 'ⵖ'],
  [/kh|x|5/g, 'ⵅ'],
  [/ch|sh|c/g, 'ⵛ'],
  [/th/g, 'ⵜ'],
  [/dh/g, 'ⴷ'],
  [/ou|u|o/g, 'ⵓ'],
  [/ε|ɛ|3/g, 'ⵄ'],
  [/7|h/g, 'ⵀ'],
  [/9|q/g, 'ⵇ'],
  [/v/g, 'ⴱ'],
  [/p/g, 'ⴱ'],
  [/[eə]/g, ''],
];
const REST = 'abdfgijklmnrstwyz';
const FROM_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ⴰⴱⴷⴼⴳⵉⵊⴽⵍⵎⵏⵔⵙⵜⵡⵢⵣ'].map((letter, at) => [REST[at] ?? '', letter]),
);

/**
 * One key for an Amazigh word whether typed in Tifinagh or in Latin letters (any of the usual spellings: gh/ɣ, kh/x, ch/c, ou/u, the
 * schwa dropped, dots ignored), and for both states of a noun: `takarda`, `tkarda`, ⵜⴰⴽⴰⵕⴹⴰ and ⵜⴽⴰⵕⴹⴰ give `tkarda`.
 * Gives `undefined` for a word that has other letters or is too short to tell anything.
 */
export function amazighKey(word: string): string | undefined {
  let tifinagh = word;
  for (const [pattern, letter] of LATIN) tifinagh = tifinagh.replace(pattern, letter);
  let key = '';
  for (const letter of tifinagh) {
    const known = TIFINAGH[letter] ?? TIFINAGH[FROM_LATIN[letter] ?? ''];
    if (known === undefined) return undefined;
    key += known;
  }
  key = key
    .replace(/(.)\1+/g, '$1')
    .replace(/^t[aiu]/, 't')
    .replace(/^(?:wa|yi|[aiu])/, '');
  return key.length >= 3 ? key : undefined;
}
