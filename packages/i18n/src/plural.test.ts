import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLanguage } from './locale.ts';
import { plural } from './plural.ts';

const categories = (locale: string, numbers: readonly number[]): string[] => numbers.map((n) => plural(n, locale));

test('Arabic has six categories, under its bare tag too', () => {
  const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1.5];
  const expected = ['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'few', 'other'];
  assert.deepEqual(categories('ar-MA', numbers), expected);
  assert.deepEqual(categories('ar', numbers), expected);
});

test('French counts 0 and 1.5 as one, English does not', () => {
  assert.deepEqual(categories('fr-MA', [0, 1, 1.5, 2]), ['one', 'one', 'one', 'other']);
  assert.deepEqual(categories('en-GB', [0, 1, 1.5, 2]), ['other', 'one', 'other', 'other']);
});

test('Amazigh follows its own rule: one for exactly 1', () => {
  assert.deepEqual(categories('zgh', [0, 1, 1.5, 2, -1, 21, 1000000]), [
    'other',
    'one',
    'other',
    'other',
    'other',
    'other',
    'other',
  ]);
  assert.equal(plural(1, 'tzm'), 'one');
});

test('the engine is never asked about Amazigh or bare Arabic', (context) => {
  const asked: unknown[] = [];
  const Original = Intl.PluralRules;
  context.mock.method(Intl, 'PluralRules', function (tag: string) {
    asked.push(tag);
    return new Original(tag);
  } as never);
  addLanguage('pl');
  for (const tag of ['zgh', 'zgh-Tfng', 'tzm', 'ar', 'pl']) plural(3, tag);
  assert.ok(asked.includes('pl'));
  assert.ok(!asked.some((tag) => /^(zgh|tzm|ar$)/.test(String(tag))));
});
