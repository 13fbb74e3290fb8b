import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBidiControls } from '@tiwizi/i18n';
import { fileSize } from './file-size.ts';

const said = (bytes: number, locale: Parameters<typeof fileSize>[1]): string =>
  stripBidiControls(fileSize(bytes, locale));

test('sizes are said in the unit that people know, rounded, never as nothing', () => {
  assert.equal(said(0, 'fr-MA'), '1\u00a0ko');
  assert.equal(said(245_300, 'fr-MA'), '245\u00a0ko');
  assert.equal(said(999_499, 'fr-MA'), '999\u00a0ko');
  assert.equal(said(999_500, 'fr-MA'), '1\u00a0Mo');
  assert.equal(said(1_240_000, 'fr-MA'), '1,2\u00a0Mo');
  assert.equal(said(24_600_000, 'en'), '25 MB');
  assert.equal(said(1_240_000, 'ar-MA'), '1,2 ميغابايت');
});
