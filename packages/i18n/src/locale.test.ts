import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultLocale, formattingTag, locales, knownLocale, ownLocale, resolveLocale } from './locale.ts';
import { setMessages } from './messages.ts';
import { negotiateLocale } from './negotiate-locale.ts';
import { directionOf, localeName, localeNames, localeOfSegment, urlSegment } from './page-language.ts';

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

test('a language that setMessages adds is known from then on: tag, address, name, direction, choice', () => {
  assert.equal(knownLocale('es-MX'), undefined);
  setMessages('es-ES', {});
  assert.equal(knownLocale('es-MX'), 'es');
  assert.equal(resolveLocale('es'), 'es');
  assert.equal(urlSegment('es'), 'es');
  assert.equal(localeOfSegment('es', ['ar-MA', 'es']), 'es');
  assert.equal(localeName('es'), 'Español');
  assert.equal(localeName('zgh'), localeNames.zgh);
  assert.equal(directionOf('es'), 'ltr');
  assert.equal(ownLocale('es'), undefined);
  assert.equal(localeOfSegment('es'), undefined, 'a site of the four has no /es/');
  assert.equal(localeOfSegment('zgh', ['fr-MA', 'ar-MA']), undefined);
  assert.equal(negotiateLocale('es, fr;q=0.5', ['fr-MA', 'es']), 'es');
});
