import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { code128 } from './code-128.ts';

/** What a scanner does: symbols of eleven modules, told apart by their widths, checked by their sum. */
function scan(widths: readonly number[]): string {
  const symbols = new Map(Array.from({ length: 100 }, (_, value) => [symbolOf(value), value]));
  const body = widths.slice(6, -7);
  const values: number[] = [];
  for (let at = 0; at < body.length; at += 6) values.push(symbols.get(body.slice(at, at + 6).join('')) ?? NaN);
  const check = values.pop();
  const sum = values.reduce((all, value, at) => all + value * (at + 1), 105) % 103;
  // The symbols above 99 are no pair of digits.
  if (sum < 100) assert.equal(check, sum);
  else assert.ok(Number.isNaN(check));
  return values.map((value) => String(value).padStart(2, '0')).join('');
}

/** The symbol of a pair of digits: the second in a barcode of that pair alone. */
const symbolOf = (pair: number): string => code128(String(pair).padStart(2, '0')).slice(6, 12).join('');

describe('a barcode', () => {
  test('of 12 34 is that of the standard: start C, 12, 34, check 82, stop', () => {
    assert.equal(code128('1234').join(''), ['211232', '112232', '131123', '121241', '2331112'].join(''));
  });

  test('every symbol is another one, eleven modules wide, its bars an even number of them', () => {
    const all = Array.from({ length: 100 }, (_, pair) => symbolOf(pair));
    assert.equal(new Set(all).size, 100);
    for (const symbol of all) {
      const widths = [...symbol].map(Number);
      assert.equal(
        widths.reduce((sum, each) => sum + each, 0),
        11,
        symbol,
      );
      assert.equal(((widths[0] ?? 0) + (widths[2] ?? 0) + (widths[4] ?? 0)) % 2, 0, symbol);
    }
  });

  test('is read as what was written', () => {
    for (const digits of ['00', '99', '10000000000097', '98765432109876']) assert.equal(scan(code128(digits)), digits);
  });

  for (const wrong of ['', '1', '123', '12a4', '١٢'])
    test(`is none of "${wrong}"`, () => {
      assert.throws(() => code128(wrong), /barcode_digits/);
    });
});
