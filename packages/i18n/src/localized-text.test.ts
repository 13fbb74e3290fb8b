import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedText, wordsIn } from './localized-text.ts';

test('a missing language gives the next best one, with its own lang and dir', () => {
  const texts = { ar: 'عربي', fr: 'français' };
  assert.deepEqual(localizedText(texts, 'zgh'), { text: 'عربي', lang: 'ar-MA', dir: 'rtl', fallback: true });
  assert.deepEqual(localizedText(texts, 'en'), { text: 'français', lang: 'fr-MA', dir: 'ltr', fallback: true });
  assert.deepEqual(localizedText(texts, 'fr-MA'), { text: 'français', lang: 'fr-MA', dir: 'ltr', fallback: false });
  assert.deepEqual(localizedText({ es: 'hola', fr: 'x' }, 'es'), {
    text: 'hola',
    lang: 'es',
    dir: 'ltr',
    fallback: false,
  });
  assert.deepEqual(localizedText({ zgh: 'ⴰⵣⵓⵍ' }, 'en'), { text: 'ⴰⵣⵓⵍ', lang: 'zgh', dir: 'ltr', fallback: true });
  assert.equal(localizedText({}, 'ar-MA'), undefined);
  assert.equal(localizedText({ ar: ' ' }, 'ar-MA'), undefined);
  assert.equal(localizedText(undefined, 'ar-MA'), undefined);
});

test('keys are found by their language, and the exact one first', () => {
  assert.equal(wordsIn({ 'fr-MA': 'x', 'ar-MA': 'س' }, 'fr-MA'), 'x');
  assert.equal(wordsIn({ fr: 'general', 'fr-MA': 'x' }, 'fr'), 'general');
  assert.deepEqual(localizedText({ 'fr-MA': 'x', 'ar-MA': 'س' }, 'zgh'), {
    text: 'س',
    lang: 'ar-MA',
    dir: 'rtl',
    fallback: true,
  });
  assert.equal(wordsIn(undefined, 'ar'), undefined);
  assert.equal(wordsIn({ 'ar-MA': 'س' }, 'es'), 'س');
});
