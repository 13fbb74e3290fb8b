import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, reviewState, type Messages } from '@tiwizi/i18n';
import { formsMessages } from './flow/forms.messages.ts';
import { printMessages } from './print/print.messages.ts';
import { serverMessages } from './server/server.messages.ts';
import { sampleFlow } from './stepper/sample.flow.ts';

const tables = [formsMessages, printMessages, serverMessages] as readonly unknown[] as readonly Messages[];
const flowWords = JSON.stringify(sampleFlow);
const sentences = [
  ...tables.flatMap(({ name, words }) =>
    Object.entries(words).map(([key, entry]) => [`${name}.${key}`, entry as Record<string, string | null>] as const),
  ),
  ...[...flowWords.matchAll(/\{"ar-MA":.*?\}/g)].map(
    ([json]) => ['sample flow', JSON.parse(json) as Record<string, string | null>] as const,
  ),
];

test('every sentence has its placeholders in every language', () => {
  assert.ok(sentences.length > 70);
  for (const [place, entry] of sentences) {
    const names = (text: string): string =>
      [...text.matchAll(/\{\w+\}/g)]
        .map(([name]) => name)
        .sort()
        .join();
    for (const locale of locales)
      if (entry[locale] !== null) assert.equal(names(entry[locale]!), names(entry['en']!), `${place} ${locale}`);
  }
});

test('French has its narrow spaces, Arabic its own marks, Amazigh its own letters', () => {
  for (const [place, entry] of sentences) {
    assert.doesNotMatch(entry['fr-MA']!, /[^\u202f\d][;:!?»](?!\d)|«[^\u202f]/, `${place} fr-MA: ${entry['fr-MA']}`);
    assert.doesNotMatch(entry['ar-MA']!, /[?;]|,(?!\d)/, `${place} ar-MA: ${entry['ar-MA']}`);
    // Where there is none yet the Arabic stands in.
    assert.doesNotMatch(
      (entry['zgh'] ?? '').replace(/\{\w+\}|PDF|AB123456/g, ''),
      /[a-zA-Z\u0600-\u06ff]/,
      `${place} zgh: ${entry['zgh']}`,
    );
  }
});

test('all Amazigh is unreviewed', () => {
  for (const table of tables)
    for (const { status } of reviewState(table as never).filter(({ locale }) => locale === 'zgh'))
      assert.equal(status, 'unreviewed');
});
