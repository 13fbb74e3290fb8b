import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { locales, reviewState, type OwnLocale, type Messages } from '@tiwizi/i18n';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.messages.ts'),
);
const tables: Messages[] = [];
for (const file of files) tables.push(...(Object.values(await import(new URL(file, folder).href)) as Messages[]));

/** Every sentence of a table in a language, plural forms included. */
function sentences(table: Messages, locale: OwnLocale): [string, string][] {
  return Object.entries(table.words).flatMap(([key, entry]) => {
    // Where the Amazigh is null, the Arabic stands in.
    const message = entry[locale] ?? [];
    return (typeof message === 'string' ? [message] : Object.values(message)).map((each): [string, string] => [
      `${table.name}.${key}`,
      each,
    ]);
  });
}

// A word that whoever receives the file abroad understands too.
const letters = (text: string): string => text.replace(/\{\w+\}|SPECIMEN/g, '').replace(/[^\p{L}]/gu, '');
const scripts: Record<OwnLocale, RegExp> = {
  'ar-MA': /^\p{Script=Arabic}*$/u,
  zgh: /^\p{Script=Tifinagh}*$/u,
  'fr-MA': /^\p{Script=Latin}*$/u,
  en: /^\p{Script=Latin}*$/u,
};

test('every room has its words, each table a name of its own', () => {
  assert.ok(tables.length >= 9, `found ${tables.length} tables`);
  assert.equal(new Set(tables.map((table) => table.name)).size, tables.length);
});

for (const table of tables) {
  test(`${table.name}: each language in its own script, none empty, the same placeholders`, () => {
    for (const locale of locales) {
      for (const [key, sentence] of sentences(table, locale)) {
        assert.ok(sentence.trim(), `${key} is empty in ${locale}`);
        assert.match(letters(sentence), scripts[locale], `${key} in ${locale}: ${sentence}`);
      }
    }
    for (const [key, entry] of Object.entries(table.words)) {
      const placeholders = locales.map((locale) => {
        const message = entry[locale] ?? entry['ar-MA'];
        const text = typeof message === 'string' ? message : message.other;
        return [...text.matchAll(/\{\w+\}/g)]
          .map(([each]) => each)
          .sort()
          .join();
      });
      assert.equal(new Set(placeholders).size, 1, `${table.name}.${key}: ${placeholders.join(' | ')}`);
    }
  });

  test(`${table.name}: French spaces before : ; ! ? are narrow and do not break, Arabic has its own marks`, () => {
    for (const [key, sentence] of sentences(table, 'fr-MA'))
      assert.doesNotMatch(sentence, /[^\u202f][:;!?]|«[^\u202f]|[^\u202f]»|'/, `${key}: ${sentence}`);
    for (const [key, sentence] of sentences(table, 'ar-MA'))
      assert.doesNotMatch(sentence, /[,;?"]/, `${key}: ${sentence}`);
  });

  test(`${table.name}: no review is claimed for Amazigh`, () => {
    for (const state of reviewState(table as Messages<never>))
      if (state.locale === 'zgh') assert.equal(state.status, 'unreviewed');
  });
}
