import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deletionsOf, editDistance } from './edit-distance.ts';

test('distances of words', () => {
  for (const [one, other, distance] of [
    ['permis', 'permis', 0],
    ['permis', 'permi', 1],
    ['permis', 'premis', 2],
    ['رخصه', 'رخسه', 1],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ] as const)
    assert.equal(editDistance(one, other, 3), distance, `${one} ${other}`);
  assert.equal(editDistance('kitten', 'sitting', 2), 3, 'more than asked is only more');
  assert.equal(editDistance('a', 'abcdefgh', 2), 3);
});

test('two words that differ in so many letters have a deletion in common', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeيرخصه'), minLength: 3, maxLength: 14 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (one, other, edits) => {
      if (editDistance(one, other, edits) > edits) return;
      const known = new Set(deletionsOf(one, edits));
      assert.ok(
        deletionsOf(other, edits).some((each) => known.has(each)),
        `${one} ${other} ${edits}`,
      );
    }),
    { numRuns: 20_000 },
  );
  // What is drawn is seldom near: words made of each other.
  fc.assert(
    fc.property(word, fc.nat(13), fc.constantFrom('', 'x', 'xb'), (one, at, put) => {
      const other = one.slice(0, at) + put + one.slice(at + 1);
      if (other.length < 3 || editDistance(one, other, 2) > 2) return;
      const known = new Set(deletionsOf(one, 2));
      assert.ok(
        deletionsOf(other, 2).some((each) => known.has(each)),
        `${one} ${other}`,
      );
    }),
    { numRuns: 5000 },
  );
});

test('a word of any length makes a bounded number of entries', () => {
  assert.ok(deletionsOf('anticonstitutionnellement'.repeat(40), 2).length <= 29);
});
