import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { locales, type Locale } from '../locale.ts';

type Term = Record<Locale, string> & {
  id: string;
  source: string[];
  zghSource: string;
  legal: boolean;
  review: Record<string, { by: string; date: string }>;
  banned?: Partial<Record<Locale, string[]>>;
  allowed?: Partial<Record<Locale, string[]>>;
};
type Wording = Partial<Record<Locale, string>> & Pick<Term, 'id' | 'banned' | 'allowed'>;
const list = JSON.parse(readFileSync(new URL('../../../../docs/terms.json', import.meta.url), 'utf8')) as {
  sources: Record<string, string>;
  terms: Term[];
  wordings: Wording[];
};

test('the term list holds each term once, in four languages and their scripts', () => {
  const scripts: Record<Locale, RegExp> = {
    'ar-MA': /^[\p{Script=Arabic} ]+$/u,
    zgh: /^[\p{Script=Tifinagh} ]+$/u,
    'fr-MA': /^[\p{Script=Latin} ’]+$/u,
    en: /^[a-z ]+$/,
  };
  // What stands on every specimen holds the Latin word, a comma and brackets, in every language.
  const plain = (words: string): string => words.replace(/ ?\(?SPECIMEN\)?,? ?/, ' ').trim();
  for (const term of list.terms)
    for (const locale of locales) assert.match(plain(term[locale]), scripts[locale], term.id);
  for (const column of ['id', ...locales] as const) {
    const values = list.terms.map((term) => term[column]);
    assert.deepEqual(
      values.filter((value, index) => values.indexOf(value) !== index),
      [],
      column,
    );
  }
  assert.ok(list.terms.length >= 40);
});

test('each term names sources that the list explains, and a review names a person and a day', () => {
  for (const term of list.terms) {
    assert.ok(term.source.length > 0);
    for (const source of [...term.source, term.zghSource])
      assert.ok(Object.hasOwn(list.sources, source), `${term.id}: ${source}`);
    for (const review of Object.values(term.review))
      assert.ok(review.by.length > 3 && /^\d{4}-\d{2}-\d{2}$/.test(review.date), term.id);
  }
});

test('banned variants name a language that has its word, and no word of the list is banned itself', async () => {
  const { bannedIn } = (await import(new URL('../../../../scripts/lib/terms.mjs', import.meta.url).href)) as {
    bannedIn(text: string, locale: Locale, terms: readonly unknown[]): unknown[];
  };
  const entries: readonly Wording[] = [...list.terms, ...list.wordings];
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  for (const { id, banned = {}, allowed = {}, ...words } of entries) {
    for (const locale of Object.keys(banned) as Locale[]) assert.ok(words[locale], `${id} has no word in ${locale}`);
    for (const locale of Object.keys(allowed) as Locale[]) assert.ok(banned[locale], `${id} bans nothing in ${locale}`);
  }
  for (const term of list.terms)
    for (const locale of locales) assert.deepEqual(bannedIn(term[locale], locale, entries), [], `${term.id} ${locale}`);
});
