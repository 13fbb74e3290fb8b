import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatList } from './format-list.ts';

test('lists join as each language does', () => {
  const items = ['1', '2', '3'];
  assert.equal(formatList(items, 'ar'), '1 و2 و3');
  assert.equal(formatList(items, 'zgh'), '1, 2 ⴷ 3');
  assert.equal(formatList(items, 'fr'), '1, 2 et 3');
  assert.equal(formatList(items, 'en'), '1, 2 and 3');
  assert.equal(formatList(items, 'ar', { type: 'or' }), '1 أو 2 أو 3');
  assert.equal(formatList(items, 'zgh', { type: 'or' }), '1, 2 ⵏⵖ 3');
  assert.equal(formatList(items, 'fr', { type: 'or' }), '1, 2 ou 3');
});

test('two, one and no items', () => {
  assert.equal(formatList(['1', '2'], 'fr'), '1 et 2');
  assert.equal(formatList(['1'], 'ar'), '1');
  assert.equal(formatList([], 'en'), '');
});
