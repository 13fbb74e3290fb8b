import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../locale.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';
import { readMoney } from './read-money.ts';

test('an amount is read as people type it in four languages', () => {
  const typed: Readonly<Record<string, string>> = {
    '0': '0.00',
    '007': '7.00',
    '1250': '1250.00',
    '1250,5': '1250.50',
    '1250.50 DH': '1250.50',
    '1250dh': '1250.00',
    'DH 1250': '1250.00',
    '1 250,50 dirhams': '1250.50',
    '1\u202f250,50\u00a0DH': '1250.50',
    '1\u00a0250\u00a0250,50': '1250250.50',
    '1.250,50': '1250.50',
    '1.250': '1250.00',
    '1,250': '1250.00',
    'MAD 1,250.50': '1250.50',
    "1'250.5": '1250.50',
    '١٢٥٠': '1250.00',
    '١٬٢٥٠٫٥٠ درهم': '1250.50',
    '۱۲۵۰،۵ د.م.': '1250.50',
    '\u200f1250 درهما\u200e': '1250.00',
    '5 دراهم': '5.00',
    '12,50 ⴰⴷⵔⵉⵎ': '12.50',
    '1 250,50 Dhs': '1250.50',
    '9999999999999,99': '9999999999999.99',
  };
  for (const [given, amount] of Object.entries(typed)) assert.equal(readMoney(given), amount, given);
});

test('what is no amount, or could be two, is not guessed', () => {
  for (const given of [
    '',
    'DH',
    'cent',
    '-5',
    '5-6',
    '1e3',
    '12 50',
    '1 2500',
    '1.25.50',
    '1,2345',
    '0,500',
    '0.5.0',
    '1٫250',
    '1.250.50',
    '1 250.000,5',
    '1250 EUR',
    '1250 DHX',
    '½',
    '99999999999999',
    undefined,
    {},
  ])
    assert.equal(readMoney(given), undefined, String(given));
});

test('what is shown is read back as what was kept, in every language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom(...locales), (centimes, locale) => {
      const kept = `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
      const amount = Number(kept);
      assert.equal(readMoney(kept), kept);
      for (const trailingZeroDisplay of ['auto', 'stripIfInteger'] as const) {
        const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay };
        assert.equal(readMoney(formatNumber(amount, locale, digits)), kept);
        // One and two dirhams are words in Arabic.
        if (locale !== 'ar-MA' || ![1, 2].includes(amount))
          assert.equal(readMoney(formatMoney(amount, locale, { trailingZeroDisplay })), kept);
      }
    }),
  );
});

test('a text without end is read in no time', () => {
  const started = performance.now();
  for (const part of ['1', '1 ', '1,', 'د. م', ' ']) assert.equal(readMoney(part.repeat(60_000) + 'x'), undefined);
  assert.ok(performance.now() - started < 1000);
});
