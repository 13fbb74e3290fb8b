// Words of the pages: narrow no-break spaces in French, Arabic marks in Arabic, the same placeholders everywhere, review state.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { locales, type Messages } from '@tiwizi/i18n';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.messages.ts'));
const rules: Readonly<Record<string, readonly RegExp[]>> = {
  'fr-MA': [/[ \u00a0][;:!?»](?!\/)/, /«[ \u00a0]/, /(?<=\p{L})[;!?»]/u, /'/],
  'ar-MA': [/[,;?](?=\s|$)/, /[\u0660-\u0669]/, /"/],
};

for (const file of files) {
  test(file, async () => {
    const sets = Object.values((await import(new URL(file, folder).href)) as Record<string, Messages>);
    assert.equal(sets.length, 1);
    for (const { name, words, review } of sets) {
      for (const [key, entry] of Object.entries(words)) {
        const texts = entry as Readonly<Record<string, string | Readonly<Record<string, string>> | null>>;
        assert.deepEqual(Object.keys(texts).sort(), ['ar-MA', 'en', 'fr-MA', 'zgh'], key);
        const names = (text: string): string =>
          [...text.matchAll(/\{\w+\}/g)]
            .map(([each]) => each)
            .sort()
            .join();
        for (const locale of locales) {
          const given = texts[locale];
          if (given == null) continue;
          const [forms, english] = [given, texts['en'] ?? ''].map((each) =>
            typeof each === 'string' ? { other: each } : each,
          ) as [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
          // Some plurals say one and two in words.
          assert.equal(names(forms['other'] ?? ''), names(english['other'] ?? ''), `${name}.${key} ${locale}`);
          for (const text of Object.values(forms))
            for (const rule of rules[locale] ?? []) assert.doesNotMatch(text, rule, `${name}.${key} in ${locale}`);
        }
      }
      assert.equal(review.reviewed, undefined, 'no named person has reviewed any');
    }
  });
}

test('all rooms with words were read', () => assert.ok(files.length >= 9, String(files.length)));
