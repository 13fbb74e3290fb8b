import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseDigits } from './digits.ts';

test('both Arabic-Indic series become ASCII and the rest stays', () => {
  assert.equal(normaliseDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0a٪٫'), '0123456789 0123456789 0a٪٫');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normaliseDigits(text).length === text.length));
});
