import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeEnds, rangeWords } from './range-words.ts';

test('a number is written as people write it, with its unit on its line', () => {
  assert.equal(rangeWords('1500', 'km', 'fr-MA'), '1\u202f500\u00a0km');
  assert.equal(rangeWords('0.5', undefined, 'ar-MA'), '0,5');
  assert.equal(rangeWords('12', 'كلم', 'ar-MA'), '12\u00a0كلم');
});

test('what is no number is left as it is', () => {
  for (const value of ['', ' ', 'x', '🙂']) assert.equal(rangeWords(value, undefined, 'en'), value);
  assert.equal(rangeWords('x', 'km', 'en'), 'x\u00a0km');
});

test('the ends are those of HTML where none are said, and none when they are upside down', () => {
  assert.deepEqual(rangeEnds(undefined, undefined), ['0', '100']);
  assert.deepEqual(rangeEnds('x', ''), ['0', '100']);
  assert.deepEqual(rangeEnds('-5', '2.5'), ['-5', '2.5']);
  for (const [min, max] of [
    ['10', '1'],
    ['5', '5'],
    ['200', undefined],
  ] as const)
    assert.equal(rangeEnds(min, max), undefined);
});
