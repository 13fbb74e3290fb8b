import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedText } from '@tiwizi/i18n';
import { counterOf } from './counter-of.ts';

test('beside a sandbox people are told where cash is taken, in their language or in one that says which it is', () => {
  const told = counterOf('http://127.0.0.1:4100');
  for (const locale of ['ar-MA', 'zgh', 'fr-MA', 'en'] as const) {
    const shown = localizedText(told, locale);
    assert.match(shown?.text ?? '', /http:\/\/127\.0\.0\.1:4100\/pay\/counter/, locale);
    assert.equal(shown?.fallback, locale === 'zgh', locale);
  }
});
