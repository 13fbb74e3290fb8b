import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultLocale, formattingTag, locales, knownLocale, resolveLocale } from './locale.ts';
import { directionOf, localeNames, localeOfSegment, urlSegment } from './page-language.ts';

test('the four languages stand in their order, each with its own name', () => {
  assert.deepEqual(locales, ['ar-MA', 'zgh', 'fr-MA', 'en']);
  assert.deepEqual(
    locales.map((locale) => localeNames[locale]),
    ['العربية', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'Français', 'English'],
  );
});

for (const [tag, locale] of [
  ['ar', 'ar-MA'],
  ['AR-ma', 'ar-MA'],
  ['ar-EG', 'ar-MA'],
  ['ary', 'ar-MA'],
  ['zgh', 'zgh'],
  ['zgh-Tfng', 'zgh'],
  ['zgh-Latn-MA', 'zgh'],
  ['tzm', 'zgh'],
  ['shi-Tfng-MA', 'zgh'],
  ['rif', 'zgh'],
  ['ber', 'zgh'],
  ['fr', 'fr-MA'],
  ['fr_FR', 'fr-MA'],
  ['en-GB', 'en'],
  ['es', 'ar-MA'],
  ['frr', 'ar-MA'],
  ['arc', 'ar-MA'],
  ['', 'ar-MA'],
  ['constructor', 'ar-MA'],
  [null, 'ar-MA'],
  [undefined, 'ar-MA'],
] as const) {
  test(`${JSON.stringify(tag)} is served in ${locale}`, () => assert.equal(resolveLocale(tag), locale));
}

test('a language that is not ours is told from the default', () => {
  assert.equal(knownLocale('es'), undefined);
  assert.equal(knownLocale('frr'), undefined);
  assert.equal(knownLocale('ar'), 'ar-MA');
});

test('the tag to format with is never bare ar, never malformed, and keeps an added language', () => {
  assert.equal(formattingTag('ar'), 'ar-MA');
  assert.equal(formattingTag('es-mx'), 'es-MX');
  assert.equal(formattingTag('not a tag'), defaultLocale);
  assert.equal(formattingTag(null), defaultLocale);
  fc.assert(
    fc.property(fc.string(), (tag) => {
      assert.doesNotThrow(() => new Intl.NumberFormat(formattingTag(tag)));
      assert.notEqual(formattingTag(tag), 'ar');
    }),
  );
});

test('direction follows the language', () => {
  assert.deepEqual(locales.map(directionOf), ['rtl', 'ltr', 'ltr', 'ltr']);
  assert.equal(directionOf(undefined), 'rtl');
  assert.equal(directionOf('he-IL'), 'rtl');
  assert.equal(directionOf('es'), 'ltr');
});

test('URL segments name the languages and only them', () => {
  assert.deepEqual(locales.map(urlSegment), ['ar', 'zgh', 'fr', 'en']);
  for (const locale of locales) assert.equal(localeOfSegment(urlSegment(locale)), locale);
  for (const other of ['AR', 'ar-MA', 'es', '', '__proto__', null, undefined])
    assert.equal(localeOfSegment(other), undefined);
});
