import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../locale.ts';
import { collator, compare } from './compare.ts';
import { compareTifinagh, tifinaghAlphabet } from './tifinagh.ts';

const sorted = (words: string, locale: string): string => words.split(' ').sort(collator(locale)).join(' ');

test('the Tifinagh alphabet has the 33 letters of IRCAM and sorts as itself', () => {
  assert.equal(tifinaghAlphabet.length, 33);
  assert.equal(new Set(tifinaghAlphabet).size, 33);
  assert.deepEqual([...tifinaghAlphabet].reverse().sort(collator('zgh')), tifinaghAlphabet);
});

test('labialised letters follow their plain one before any other letter', () => {
  assert.equal(sorted('ⴷⴰ ⴳⵯⴰ ⴳⵣ ⴽⵯⴰ ⵀⴰ ⴽⵣ', 'zgh'), 'ⴳⵣ ⴳⵯⴰ ⴷⴰ ⴽⵣ ⴽⵯⴰ ⵀⴰ');
});

test('in Amazigh: signs, digits, Tifinagh, Latin, Arabic', () => {
  assert.equal(sorted('ب a ⵣ 1 ⴰ - Z', 'zgh'), '- 1 ⴰ ⵣ a Z ب');
  assert.equal(sorted('ⴰⵣ ⴰ ⴰⴰ', 'zgh'), 'ⴰ ⴰⴰ ⴰⵣ');
});

test('Arabic, French and English sort as their readers do', () => {
  assert.equal(sorted('ياسمين أحمد بدر إدريس', 'ar'), 'أحمد إدريس بدر ياسمين');
  assert.equal(sorted('zone école eau Étude', 'fr'), 'eau école Étude zone');
  assert.equal(sorted('b A a B', 'en'), 'a A b B');
});

const letters = fc.constantFrom(
  ...tifinaghAlphabet,
  'ⵯ',
  'a',
  'A',
  'é',
  'e\u0301',
  'ب',
  'أ',
  'ا\u0654',
  '1',
  '٣',
  ' ',
  '-',
  '\u200f',
);
const word = fc.oneof(
  fc.array(letters, { maxLength: 5 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

for (const locale of locales) {
  test(`${locale}: the order is total`, () => {
    const order = collator(locale);
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        assert.equal(Math.sign(order(a, b)) + Math.sign(order(b, a)), 0, 'antisymmetric');
        assert.equal(order(a, b) === 0, a === b, 'equal only to itself');
        if (order(a, b) <= 0 && order(b, c) <= 0) assert.ok(order(a, c) <= 0, 'transitive');
      }),
      { numRuns: 1000 },
    );
  });
}

test('compare and collator agree, under any tag', () => {
  assert.equal(Math.sign(compare('ⴳⵯ', 'ⴳ', 'tzm')), 1);
  assert.equal(compare('ⴳ', 'ⴳ', 'zgh'), 0);
  assert.ok(compareTifinagh('ⴰ', 'ⴱ') < 0);
});

test('the engine is never asked about Amazigh or bare Arabic', (context) => {
  const asked: unknown[] = [];
  const Original = Intl.Collator;
  context.mock.method(Intl, 'Collator', function (tag: string) {
    asked.push(tag);
    return new Original(tag);
  } as never);
  for (const tag of ['zgh', 'shi', 'ar', 'sv']) compare('a', 'b', tag);
  assert.ok(asked.includes('sv'));
  assert.ok(!asked.some((tag) => /^(zgh|shi|ar$)/.test(String(tag))));
});
