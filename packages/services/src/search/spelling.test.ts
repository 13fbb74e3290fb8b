import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { createServiceIndex } from './service-index.ts';
import { createSpelling, namesOf } from './spelling.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
const sheets = (read('directory.json') as { services: ServiceSheet[] }).services;
const queries = read('search-queries.json') as { query: string; expected: string[] }[];
const spelling = createSpelling(namesOf(sheets));

test('a word with a slip is suggested as the directory writes it, in its script', () => {
  const cases: Record<string, string> = {
    pasesport: 'passeport',
    'demande de pasesport': 'demande de passeport',
    'certifcat de residence': 'certificat de residence',
    'شهادة السكتى': 'شهادة السكنى',
    'جواز السفز': 'جواز السفر',
    ' naisance ! ': 'naissance !',
  };
  for (const [typed, meant] of Object.entries(cases)) assert.equal(spelling.suggest(typed), meant, typed);
  assert.equal(spelling.suggest('شهاده'), undefined, 'folded is not misspelt');
});

test('nothing is said of what is found as it is: other forms, accents, Darija, everyday words, short ones, figures, what nobody knows', () => {
  for (const query of [
    'passeports',
    'passepport',
    'PASSEPORT',
    'etat civil',
    'سكنى',
    '3a9d lizdiyad',
    'voiture',
    'cni',
    '2026',
    'xyzzyq',
    '',
    '؟!',
    '\u202e',
  ])
    assert.equal(spelling.suggest(query), undefined, query);
});

test('of queries that people wrote, few are corrected, and then to what finds as much', () => {
  const index = createServiceIndex(sheets);
  const finds = (query: string, expected: readonly string[]): boolean =>
    index.search(query, { limit: 5, asYouType: false }).some(({ id }) => expected.includes(id));
  const suggested = queries.flatMap(({ query, expected }) => {
    const other = spelling.suggest(query);
    return other === undefined ? [] : [{ query, other, worse: finds(query, expected) && !finds(other, expected) }];
  });
  const told = JSON.stringify(suggested);
  assert.ok(suggested.length < queries.length * 0.12, told);
  assert.ok(suggested.filter(({ worse }) => worse).length <= 3, told);
});

test('whatever is typed: quick, of one line, and never what the words of the directory are not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const began = performance.now();
      const other = spelling.suggest(typed);
      assert.ok(other === undefined || !/[\n\u202a-\u202e\u2066-\u2069]/.test(other));
      assert.ok(performance.now() - began < 200);
    }),
    { seed: 8, numRuns: 300 },
  );
  assert.equal(spelling.suggest('passepport '.repeat(2000)), undefined);
});
