// What the site is called, which languages it speaks (site.json), and its words (words/<language>/<file>.json).
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const { languages, names, help } = read('site.json');

/**
 * The words of a file in all languages of the site: `words('title')` is `{ 'ar-MA': …, 'fr-MA': … }`. A key that is in none of them is
 * misspelt and throws; `words.ifAny('title')` is undefined then.
 */
export function wordsOf(file) {
  const tables = languages.map((tag) => [tag, read(`words/${tag.split('-')[0]}/${file}.json`)]);
  const ifAny = (key) => {
    const texts = tables.flatMap(([tag, table]) => (table[key] ? [[tag, table[key]]] : []));
    return texts.length ? Object.fromEntries(texts) : undefined;
  };
  const words = (key) => {
    const found = ifAny(key);
    if (!found)
      throw Object.assign(new Error(`[words_missing] words/*/${file}.json: no "${key}"`), { code: 'words_missing' });
    return found;
  };
  return Object.assign(words, { ifAny });
}

/**
 * Questions of a form: the words `name` are the label, `name_hint` the hint, `name_purpose` what the answer is needed for (an identifier says
 * so, law 09-08); an answer is needed unless `rules` say otherwise.
 */
export const questionsOf = (words) => (name, rules) => ({
  name,
  label: words(name),
  hint: words.ifAny(`${name}_hint`),
  purpose: words.ifAny(`${name}_purpose`),
  required: true,
  ...rules,
});
