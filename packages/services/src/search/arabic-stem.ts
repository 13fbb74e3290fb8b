// Longest first. Order and lengths follow light stemming (Larkey and others, "light10"), with Darija's ف, ه and ش taken into account.
const PREFIXES: readonly (readonly [prefix: string, rest: number])[] = [
  ['وبال', 3],
  ['ولل', 3],
  ['وال', 3],
  ['بال', 3],
  ['كال', 3],
  ['فال', 3],
  ['هال', 3],
  ['دال', 3],
  ['لال', 3],
  ['لل', 3],
  ['ال', 3],
];
// One-letter clitics and Darija's لا before French words; all may also be letters of the word itself, so both readings are kept.
const CLITIC = /^(?:لا(?=.{3})|[وفبلكد](?=.{3}))/u;
const SUFFIXES: readonly (readonly [suffix: string, rest: number])[] = [
  ['تها', 3],
  ['تهم', 3],
  ['تكم', 3],
  ['تنا', 3],
  ['يات', 3],
  ['يين', 3],
  ['ها', 3],
  ['هم', 3],
  ['كم', 3],
  ['نا', 4],
  ['ان', 3],
  ['ات', 3],
  ['ون', 3],
  ['ين', 3],
  ['يه', 3],
  ['تي', 3],
  ['تك', 3],
  ['ته', 3],
  ['تو', 4],
  ['ه', 3],
  ['ي', 3],
];

/** A folded Arabic word without its article and the clitics before it (و ف ب ك ل, Darija د): `بالمستشفي` gives `مستشفي`, `للزواج` gives `زواج`. */
export function withoutArticle(word: string): string {
  for (const [prefix, rest] of PREFIXES) {
    if (word.startsWith(prefix) && word.length - prefix.length >= rest) return word.slice(prefix.length);
  }
  return word;
}

function withoutEndings(word: string): string {
  let stem = word;
  for (let pass = 0; pass < 2; pass += 1) {
    const found = SUFFIXES.find(([suffix, rest]) => stem.endsWith(suffix) && stem.length - suffix.length >= rest);
    if (!found) break;
    stem = stem.slice(0, -found[0].length);
  }
  return stem;
}

/** A folded word read as a one-letter clitic and a word (`وبطاقه`, `لكارط`); `undefined` where it cannot be. */
export function withoutClitic(word: string): string | undefined {
  if (withoutArticle(word) !== word) return undefined;
  const clitic = CLITIC.exec(word)?.[0];
  return clitic === undefined ? undefined : word.slice(clitic.length);
}

/**
 * The light stems of a folded Arabic word, likeliest first: article and the endings of number, gender, relation and possession removed,
 * never below three letters; then the same with a first letter read as a clitic (`بحادثه`: حادث as well as بحادث, while `بطاقه` keeps
 * its ب). It does not look for roots: the skeletons do what broken plurals need.
 */
export function arabicStems(word: string): string[] {
  const stems = [withoutEndings(withoutArticle(word))];
  const other = withoutClitic(word);
  if (other !== undefined) stems.push(withoutEndings(other));
  return stems;
}
