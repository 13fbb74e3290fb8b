import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBidiControls } from '../bidi.ts';
import { formatFileSize } from './format-file-size.ts';

const said = (bytes: number, locale: Parameters<typeof formatFileSize>[1]): string =>
  stripBidiControls(formatFileSize(bytes, locale));

test('sizes are said in the unit that people know, rounded, never as nothing', () => {
  assert.equal(said(0, 'fr-MA'), '1\u00a0ko');
  assert.equal(said(245 * 1024, 'fr-MA'), '245\u00a0ko');
  assert.equal(said(999 * 1024, 'fr-MA'), '999\u00a0ko');
  assert.equal(said(1000 * 1024, 'fr-MA'), '1\u00a0Mo');
  assert.equal(said(1.24 * 1024 * 1024, 'fr-MA'), '1,2\u00a0Mo');
  assert.equal(said(5 * 1024 * 1024, 'en'), '5 MB', 'a limit is said as it was set');
  assert.equal(said(24.6 * 1024 * 1024, 'en'), '25 MB');
  assert.equal(said(1.24 * 1024 * 1024, 'ar-MA'), '1,2 ميغابايت');
});
