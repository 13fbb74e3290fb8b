import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageHref } from './language-href.ts';

const cases: readonly [string, string][] = [
  ['/fr/services?q=passeport#liste', '/ar/services?q=passeport#liste'],
  ['/fr', '/ar'],
  ['/fr/', '/ar/'],
  ['/', '/ar'],
  ['', '/ar'],
  ['?q=1', '/ar?q=1'],
  ['/services', '/ar/services'],
  ['/france', '/ar/france'],
  ['/zgh/a/fr/b', '/ar/a/fr/b'],
  ['https://exemple.ma/en/x?y#z', 'https://exemple.ma/ar/x?y#z'],
  ['https://exemple.ma', 'https://exemple.ma/ar'],
  ['//ailleurs.example/fr', '/ar/ailleurs.example/fr'],
  ['/\\ailleurs.example', '/ar/ailleurs.example'],
  ['javascript:alert(1)', '/ar/javascript:alert(1)'],
];

for (const [url, expected] of cases)
  test(`${url || '(nothing)'} in Arabic is ${expected}`, () => assert.equal(languageHref(url, 'ar-MA'), expected));

test('there and back is the same page, on the same host', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const french = `/fr${path || '/'}?${query}`;
      const arabic = languageHref(french, 'ar-MA');
      assert.equal(languageHref(arabic, 'fr-MA'), french);
      assert.equal(new URL(arabic, 'https://exemple.ma').host, 'exemple.ma');
    }),
  );
});

test('no string leads to another host or scheme', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (/^https?:\/\//i.test(text)) return;
      assert.equal(new URL(languageHref(text, 'en'), 'https://exemple.ma').origin, 'https://exemple.ma');
    }),
  );
});
