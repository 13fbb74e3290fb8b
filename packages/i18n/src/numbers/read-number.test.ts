import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../locale.ts';
import { formatNumber } from './format-number.ts';
import { readNumber } from './read-number.ts';

test('a number is read as people type it in four languages', () => {
  const typed: Readonly<Record<string, string>> = {
    '0': '0',
    '-0': '0',
    '-0,00': '0',
    '007': '7',
    '12,5': '12.5',
    '12.50': '12.5',
    '«١٢٫٥»': '',
    '١٢٫٥': '12.5',
    '۱۲،۵': '12.5',
    '0,500': '0.5',
    '1 250,5': '1250.5',
    '1\u202f250': '1250',
    '1.250,5': '1250.5',
    '1,250.5': '1250.5',
    "1'250'000": '1250000',
    '١٬٢٥٠٫٥': '1250.5',
    '\u200e-5': '-5',
    '\u22125': '-5',
    '\u202e12\u202c': '12',
  };
  for (const [given, number] of Object.entries(typed)) assert.equal(readNumber(given) ?? '', number, given);
});

test('what is no number, or could be two, is not guessed', () => {
  const wrong = ['', '-', '--5', '5-', '1e400', '1e3', '12 50', '1,2,3', '1.25.50', '12,', ',5', '½', 'douze', '12 m²'];
  for (const given of [...wrong, '1.250', '1,250', '٠x12', '9'.repeat(41), '1'.repeat(70_000), undefined, {}])
    assert.equal(readNumber(given), undefined, String(given).slice(0, 20));
  assert.equal(readNumber('1.250', { whole: true }), '1250');
  assert.equal(readNumber('1٫250', { whole: true }), '1.25', 'the Arabic decimal sign is nothing else');
});

test('what is kept is read back as it is, and so is what a language writes of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...locales), (hundredths, locale) => {
      const kept = readNumber((hundredths / 100).toFixed(2))!;
      assert.equal(Number(kept), hundredths / 100);
      assert.equal(readNumber(kept), kept);
      assert.equal(readNumber(formatNumber(hundredths / 100, locale, { useGrouping: false })), kept);
      assert.equal(readNumber(formatNumber(hundredths, locale), { whole: true }), String(hundredths));
    }),
  );
});
