import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from './locale.ts';
import { negotiateLocale } from './negotiate-locale.ts';

for (const [header, locale] of [
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr-MA'],
  ['es-ES,es;q=0.9,en;q=0.5,fr;q=0.7', 'fr-MA'],
  ['en;q=0.5, zgh', 'zgh'],
  ['tzm, fr', 'zgh'],
  ['EN-us', 'en'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['en;q=0, *', 'ar-MA'],
  ['*', 'ar-MA'],
  ['ar;q=0, *;q=0.5, fr;q=0.2', 'fr-MA'],
  ['fr;level=1;q=0.3, en;q=0.4', 'en'],
  ['fr;q=nonsense', 'ar-MA'],
  ['es', 'ar-MA'],
  ['', 'ar-MA'],
  [null, 'ar-MA'],
  [undefined, 'ar-MA'],
] as const) {
  test(`Accept-Language ${JSON.stringify(header)} gets ${locale}`, () => assert.equal(negotiateLocale(header), locale));
}

test('any header gets one of the four languages', () => {
  fc.assert(fc.property(fc.string(), (header) => (locales as readonly string[]).includes(negotiateLocale(header))));
});

test('a site of some languages answers in those, the first one for want of better', () => {
  const site = ['fr-MA', 'ar-MA'];
  assert.equal(negotiateLocale('en, zgh', site), 'fr-MA');
  assert.equal(negotiateLocale('en, ar;q=0.1', site), 'ar-MA');
  assert.equal(negotiateLocale('*', site), 'fr-MA');
  assert.equal(negotiateLocale('fr;q=0, ar', site), 'ar-MA');
  assert.equal(negotiateLocale(undefined, ['en']), 'en');
});
