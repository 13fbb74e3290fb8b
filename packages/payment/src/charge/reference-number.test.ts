import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupedNumber, newReferenceNumber, readReferenceNumber } from './reference-number.ts';

describe('a payment reference', () => {
  test('is read as it was grouped, with digits of any script', () => {
    const number = newReferenceNumber();
    assert.equal(readReferenceNumber(groupedNumber(number)), number);
    assert.equal(
      readReferenceNumber(` ${number.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')} `),
      number,
    );
  });

  test('with any digit mistyped, or two neighbours exchanged, is none', () => {
    const number = newReferenceNumber();
    for (let at = 0; at < number.length; at++) {
      const digit = Number(number[at]);
      for (let other = 0; other < 10; other++) {
        const typed = number.slice(0, at) + String(other) + number.slice(at + 1);
        assert.equal(readReferenceNumber(typed), other === digit ? number : undefined);
      }
      const exchanged = number.slice(0, at) + (number[at + 1] ?? '') + String(digit) + number.slice(at + 2);
      if (exchanged !== number) assert.equal(readReferenceNumber(exchanged), undefined, exchanged);
    }
  });

  for (const typed of ['', '123', '1234567890123a', '123456789012345678'])
    test(`is not "${typed}"`, () => assert.equal(readReferenceNumber(typed), undefined));
});
