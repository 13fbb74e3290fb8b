import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from './clean-text.ts';
import { countCharacters } from './count-characters.ts';

const counts: readonly (readonly [string, number])[] = [
  ['', 0],
  ['   \n ', 0],
  [' سبب  الطلب ', 9],
  ['مُحَمَّد', 8],
  ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 8],
  ['cafe\u0301', 4],
  ['a\u200bb\u00ad', 2],
  ['👍🏽', 2],
];

for (const [typed, count] of counts)
  test(`${JSON.stringify(typed)} has ${count} characters`, () => {
    assert.equal(countCharacters(typed), count);
    assert.equal(countCharacters(cleanText(typed)), count, 'what is kept is as long');
  });

test('lines are counted as they are kept, whatever ends them', () => {
  assert.equal(countCharacters('a\r\nb\r\n', 'lines'), 3);
  assert.equal(countCharacters('a\nb', 'lines'), 3);
});

test('a secret is counted to the letter; what is no text is empty', () => {
  assert.equal(countCharacters(' a  b ', 'secret'), 6);
  assert.equal(countCharacters(undefined), 0);
});
