import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../locale.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';

const all = (show: (locale: string) => string): string[] => locales.map(show);

test('numbers are grouped and pointed as each language does', () => {
  assert.deepEqual(
    all((l) => formatNumber(1234567.891, l)),
    ['1.234.567,891', '1\u00a0234\u00a0567,891', '1\u202f234\u202f567,891', '1,234,567.891'],
  );
  assert.deepEqual(
    all((l) => formatNumber(-5, l)),
    ['\u200e-5', '-5', '-5', '-5'],
  );
  assert.deepEqual(
    all((l) => formatNumber(0.256, l, { style: 'percent' })),
    ['26\u200e%\u200e', '26\u00a0%', '26\u202f%', '26%'],
  );
  assert.equal(formatNumber(12345678901234567890n, 'fr'), '12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890');
});

test('fraction digits, grouping and rounding', () => {
  assert.equal(formatNumber(1.005, 'fr', { minimumFractionDigits: 5 }), '1,00500');
  assert.equal(formatNumber(2.5, 'en', { maximumFractionDigits: 0 }), '3');
  assert.equal(formatNumber(2026, 'ar', { useGrouping: false }), '2026');
  assert.equal(formatNumber(0.255, 'en', { style: 'percent', minimumFractionDigits: 1 }), '25.5%');
  assert.equal(
    formatNumber(0.25, 'en', { style: 'percent', minimumFractionDigits: 1, trailingZeroDisplay: 'stripIfInteger' }),
    '25%',
  );
  assert.deepEqual(
    all((l) => formatNumber(-0.0001, l)),
    ['0', '0', '0', '0'],
    'no minus before nothing',
  );
});

test('what is no number is refused', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    assert.throws(() => formatNumber(value, 'ar'), /i18n-invalid-number/);
    assert.throws(() => formatMoney(value, 'ar'), /i18n-invalid-number/);
  }
});

test('money in the four languages', () => {
  assert.deepEqual(
    all((l) => formatMoney(1234.5, l)),
    ['1.234,50\u00a0درهم', '1\u00a0234,50\u00a0ⴰⴷⵔⵉⵎ', '1\u202f234,50\u00a0DH', 'MAD\u00a01,234.50'],
  );
  assert.deepEqual(
    all((l) => formatMoney(-20, l)),
    ['\u200e-20,00\u00a0درهم', '-20,00\u00a0ⴰⴷⵔⵉⵎ', '-20,00\u00a0DH', '-MAD\u00a020.00'],
  );
  assert.deepEqual(
    all((l) => formatMoney(20, l, { trailingZeroDisplay: 'stripIfInteger' })),
    ['20\u00a0درهما', '20\u00a0ⴰⴷⵔⵉⵎ', '20\u00a0DH', 'MAD\u00a020'],
  );
  assert.equal(formatMoney(20.5, 'fr', { trailingZeroDisplay: 'stripIfInteger' }), '20,50\u00a0DH');
  assert.deepEqual(
    all((l) => formatMoney(5, l, { currency: 'EUR' })),
    ['5,00\u00a0EUR', '5,00\u00a0EUR', '5,00\u00a0EUR', 'EUR\u00a05.00'],
  );
});

test('whole dirhams are counted as Arabic counts them', () => {
  const whole = (amount: number | bigint, locale = 'ar'): string =>
    formatMoney(amount, locale, { trailingZeroDisplay: 'stripIfInteger' }).replace(/\u00a0/g, ' ');
  const counted: [number | bigint, string][] = [
    [0, '0 درهم'],
    [1, 'درهم واحد'],
    [2, 'درهمان'],
    [2n, 'درهمان'],
    [3, '3 دراهم'],
    [10, '10 دراهم'],
    [11, '11 درهما'],
    [75, '75 درهما'],
    [99n, '99 درهما'],
    [100, '100 درهم'],
    [101, '101 درهم'],
    [103, '103 دراهم'],
    [1_234, '1.234 درهما'],
    [-2, '\u200e-2 درهم'],
    [-5, '\u200e-5 دراهم'],
    [75.5, '75,50 درهم'],
    [2.004, 'درهمان'],
  ];
  for (const [amount, words] of counted) assert.equal(whole(amount), words, String(amount));
  assert.equal(formatMoney(2, 'ar'), '2,00\u00a0درهم', 'with its decimals it is an amount, not a count');
  assert.deepEqual(
    [1, 2, 75].map((amount) => whole(amount, 'zgh')),
    ['1 ⴰⴷⵔⵉⵎ', '2 ⴰⴷⵔⵉⵎ', '75 ⴰⴷⵔⵉⵎ'],
  );
});

test('a currency that is no ISO 4217 code is refused', () => {
  assert.throws(() => formatMoney(5, 'fr', { currency: '€' }), /i18n-invalid-currency/);
  assert.throws(() => formatMoney(5, 'fr', { currency: '$&x' }), /i18n-invalid-currency/);
});

test('every language shows the same digits, in ASCII, and money never a plus of its own', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
      const digits = all((l) => formatMoney(amount, l).replace(/\D/g, ''));
      assert.equal(new Set(digits).size, 1);
      const expected = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        .format(amount)
        .replace(/\D/g, '');
      assert.equal(digits[0], expected);
      assert.doesNotMatch(formatMoney(amount, 'zgh'), /\p{Script=Latin}/u);
    }),
  );
});

test('the engine is only ever asked in English', (context) => {
  const asked: unknown[] = [];
  const Original = Intl.NumberFormat;
  context.mock.method(Intl, 'NumberFormat', function (tag: string, options: object) {
    asked.push(tag);
    return new Original(tag, options);
  } as never);
  for (const locale of [...locales, 'ar', 'tzm', 'fr']) formatMoney(1234.5, locale);
  assert.deepEqual(new Set(asked), new Set(['en-US']));
});
