// Punctuation of the documents' words: narrow no-break spaces in French, Arabic marks in Arabic, four languages each.
import { locales, type MessageEntry, type Messages, reviewState } from '@tiwizi/i18n';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMessages } from './blank/blank.messages.ts';
import { requestMessages } from './request/request.messages.ts';

const tables = [requestMessages, blankMessages] as readonly unknown[] as readonly Messages[];
const entries = tables.flatMap(({ name, words }) =>
  Object.entries(words).map(([key, entry]): [string, MessageEntry] => [`${name}.${key}`, entry]),
);
const sentencesOf = (entry: MessageEntry, locale: (typeof locales)[number]): string[] => {
  const message = entry[locale] ?? [];
  return typeof message === 'string' ? [message] : Object.values(message);
};

test('every sentence has its placeholders in every language', () => {
  assert.ok(entries.length > 20);
  const names = (sentence: string): string =>
    Array.from(sentence.matchAll(/\{\w+\}/g), ([name]) => name)
      .sort()
      .join();
  for (const [place, entry] of entries)
    for (const locale of locales) {
      // One or two are words in Arabic, not figures.
      const all = sentencesOf(entry, locale).map(names);
      const [expected = ''] = sentencesOf(entry, 'en').map(names);
      if (all.length) assert.ok(all.includes(expected), `${place} ${locale}`);
    }
});

test('French has its narrow spaces, Arabic its own marks, Amazigh its own letters', () => {
  for (const [place, entry] of entries) {
    for (const words of sentencesOf(entry, 'fr-MA')) {
      assert.doesNotMatch(words, /[^\u202f\d)][;:!?»](?!\d)|«[^\u202f]|'/, `${place} ${words}`);
      assert.doesNotMatch(words, /\)[;:!?»]/, `${place} ${words}`);
    }
    for (const words of sentencesOf(entry, 'ar-MA')) assert.doesNotMatch(words, /[?;"]|,(?!\d)/, `${place} ${words}`);
    for (const words of sentencesOf(entry, 'zgh'))
      assert.doesNotMatch(words.replace(/\{\w+\}|SPECIMEN|SHA-256/g, ''), /[a-zA-Z\u0600-\u06ff]/, `${place} ${words}`);
  }
});

test('all Amazigh is unreviewed, and what has legal effect too', () => {
  for (const table of tables)
    for (const { locale, status, legal } of reviewState(table as never))
      if (locale === 'zgh' || legal) assert.equal(status, 'unreviewed');
});
