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
};
const list = JSON.parse(readFileSync(new URL('../../../../docs/terms.json', import.meta.url), 'utf8')) as {
  sources: Record<string, string>;
  terms: Term[];
};

test('the term list holds each term once, in four languages and their scripts', () => {
  const scripts: Record<Locale, RegExp> = {
    'ar-MA': /^[\p{Script=Arabic} ]+$/u,
    zgh: /^[\p{Script=Tifinagh} ]+$/u,
    'fr-MA': /^[\p{Script=Latin} ’]+$/u,
    en: /^[a-z ]+$/,
  };
  for (const term of list.terms) for (const locale of locales) assert.match(term[locale], scripts[locale], term.id);
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
