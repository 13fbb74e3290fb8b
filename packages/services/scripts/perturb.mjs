/** Rule-made misspellings and respellings of titles, with a seeded generator so that two runs ask the same. */

/** A small generator of numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (list, next) => list[Math.floor(next() * list.length)];
const each = (text, change) => text.split(' ').map(change).join(' ');

/** Up to three queries of a title: whole, its first words, its last words (no brackets). */
export function cuts(title) {
  const words = title
    .replace(/[()«»:,،]/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1);
  return [
    ...new Set([words.join(' '), words.slice(0, Math.ceil(words.length / 2) + 1).join(' '), words.slice(-3).join(' ')]),
  ];
}

/** One edit in every word of four letters or more: a letter left out, doubled, exchanged with its neighbour or replaced. */
function typos(text, next, alphabet) {
  return each(text, (word) => {
    if (word.length < 4) return word;
    const at = 1 + Math.floor(next() * (word.length - 2));
    const kind = Math.floor(next() * 4);
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
    if (kind === 2) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    return word.slice(0, at) + pick([...alphabet], next) + word.slice(at + 1);
  });
}

const ARABIZI = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  ء: '2',
  ؤ: 'o',
  ئ: 'i',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: '7',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'ch',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  ع: '3',
  غ: 'gh',
  ف: 'f',
  ق: '9',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'ou',
  ي: 'i',
};
const VOWELS = /[aiou2]/;

/** Arabic as many Moroccans type it in Latin letters; short vowels, which Arabic does not write, are put in at random. */
function arabizi(text, next) {
  return each(text, (word) => {
    const bare = word.replace(/^(ال|لل)(?=.{3})/u, '');
    let out = bare === word ? '' : 'l';
    const letters = [...bare];
    letters.forEach((letter, at) => {
      const latin = ARABIZI[letter] ?? letter;
      const before = out.at(-1) ?? '';
      if (at > 0 && !VOWELS.test(latin[0]) && !VOWELS.test(before) && next() < 0.6)
        out += pick(['a', 'e', 'o', 'i'], next);
      out += latin;
    });
    return out;
  });
}

/** The changes, by language. Each takes a query and a generator. */
export const CHANGES = {
  ar: {
    unchanged: (text) => text,
    'hamza, ة, ى folded': (text) =>
      text.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي').replace(/ئ/g, 'ي').replace(/ؤ/g, 'و'),
    'article toggled + clitic': (text, next) =>
      each(text, (word) => {
        if (word.length < 4) return word;
        const bare = /^(?:ال|لل)(?=.{3})/u.test(word) ? word.slice(2) : undefined;
        const clitic = pick(['', '', 'و', 'ب'], next);
        return bare === undefined ? `${clitic}ال${word}` : clitic + bare;
      }),
    tashkeel: (text, next) =>
      text.replace(/[ء-ي]/gu, (letter) => letter + (next() < 0.6 ? pick(['َ', 'ُ', 'ِ', 'ْ', 'ّ'], next) : '')),
    'one typo a word': (text, next) => typos(text, next, 'ابتجحدرسشعفقلمني'),
    'Latin letters (Arabizi)': arabizi,
  },
  fr: {
    unchanged: (text) => text,
    'plural toggled': (text) =>
      each(text, (word) => (word.length < 4 ? word : /s$/.test(word) ? word.slice(0, -1) : `${word}s`)),
    'accents left out': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    'one typo a word': (text, next) => typos(text, next, 'abcdefghilmnoprstuv'),
  },
};
