import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMoney, formatNumber, locales } from '@tiwizi/i18n';
import { compareKeys, sortKey, type SortKey, type SortKind } from './sort-key.ts';

const sorted = (kind: SortKind, cells: readonly string[], locale = 'fr-MA', isDescending = false): string[] =>
  [...cells].sort((a, b) => compareKeys(sortKey(kind, a), sortKey(kind, b), locale, isDescending));

test('figures and amounts, as each language writes them, are sorted by what they are worth', () => {
  const numbers = [-12, 0, 7.5, 1250, 98_000, 1_250_000];
  for (const locale of locales) {
    for (const number of numbers) {
      assert.equal(sortKey('number', formatNumber(number, locale)), number, `${number} in ${locale}`);
      if (number > 2) assert.equal(sortKey('money', formatMoney(number, locale)), number, `${number} in ${locale}`);
    }
    assert.equal(sortKey('number', formatNumber(0.12, locale, { style: 'percent' })), 12);
  }
});

test('what the author says that a cell is worth goes before its words', () => {
  assert.equal(sortKey('money', 'درهمان', '2'), 2);
  assert.equal(sortKey('number', '1,250 m', '1.25'), 1.25);
  assert.equal(sortKey('text', 'L’Agence', 'Agence'), 'Agence');
});

test('days and instants are sorted by time, whichever way they are written', () => {
  assert.deepEqual(sorted('date', ['07/03/2026', '2025-12-31', '1/1/2026', '2026-03-07T10:00']), [
    '2025-12-31',
    '1/1/2026',
    '07/03/2026',
    '2026-03-07T10:00',
  ]);
});

test('text is sorted in the order of the language', () => {
  assert.deepEqual(sorted('text', ['Zagora', 'Émile', 'Essaouira', 'émile']), [
    'émile',
    'Émile',
    'Essaouira',
    'Zagora',
  ]);
  assert.deepEqual(sorted('text', ['وجدة', 'أكادير', 'تطوان', 'الرباط'], 'ar-MA').at(-1), 'وجدة');
  assert.deepEqual(sorted('text', ['ⵣⴰⴳⵓⵕⴰ', 'ⴳⵓⵍⵎⵉⵎ', 'ⴰⴳⴰⴷⵉⵔ'], 'zgh'), ['ⴰⴳⴰⴷⵉⵔ', 'ⴳⵓⵍⵎⵉⵎ', 'ⵣⴰⴳⵓⵕⴰ']);
});

test('what is worth nothing comes last in both directions, and never throws', () => {
  for (const kind of ['number', 'money', 'date'] as const) {
    const cells = ['', 'néant', kind === 'date' ? '2026-01-01' : '5', '31/02/2026', '٫٫٫'];
    for (const isDescending of [false, true])
      assert.match(sorted(kind, cells, 'fr-MA', isDescending)[0]!, /^(5|2026-01-01)$/);
  }
  const keys: SortKey[] = [undefined, 1, 'a'];
  for (const a of keys) for (const b of keys) assert.equal(typeof compareKeys(a, b, 'fr-MA'), 'number');
});
