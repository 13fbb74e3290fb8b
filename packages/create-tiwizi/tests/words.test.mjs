// Punctuation of the starter's words: narrow no-break spaces in French, Arabic marks in Arabic, four languages each.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../template/messages/', import.meta.url);
const rules = {
  'fr-MA': [/[ \u00a0][;:!?»](?!\/)/, /«[ \u00a0]/, /(?<=\p{L})[;!?»]/u, /'/],
  'ar-MA': [/[,;?](?=\s|$)/, /[\u0660-\u0669]/, /"/],
};

const textsOf = (words) => (typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf));

for (const file of readdirSync(folder)) {
  test(file, async () => {
    const sets = Object.values(await import(new URL(file, folder).href)).filter((each) => each?.words);
    assert.ok(sets.length, 'has words');
    for (const [key, each] of sets.flatMap(({ words }) => Object.entries(words))) {
      assert.deepEqual(Object.keys(each).sort(), ['ar-MA', 'en', 'fr-MA', 'zgh'], key);
      for (const [locale, wrong] of Object.entries(rules)) {
        for (const words of textsOf(each[locale]))
          for (const rule of wrong) assert.doesNotMatch(words, rule, `${key} in ${locale}`);
      }
    }
  });
}
