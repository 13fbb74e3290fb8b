import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urlSegment, type Locale } from '@tiwizi/i18n';
import { findPlace, type Place } from './find-place.ts';

const basePath = (locale: Locale): string => `/${urlSegment(locale)}/requests`;
const place = (path: string, languages?: readonly Locale[]): Place | undefined =>
  findPlace(new Request(`http://localhost${path}`), { basePath, ...(languages && { languages }) });

test('language, parts and query are those of the address', () => {
  const { locale, parts, query } = place('/zgh/requests/a/b?c=%D8%B7&d')!;
  assert.deepEqual([locale, parts, query.get('c'), query.has('d')], ['zgh', ['a', 'b'], 'ط', true]);
  assert.deepEqual(place('/ar/requests/')!.parts, ['']);
  assert.equal(place('/fr/requests/new', ['ar-MA', 'fr-MA'])!.locale, 'fr-MA');
});

test('a language that is not served, and what is not below, is nobody’s', () => {
  assert.equal(place('/en/requests/new', ['ar-MA', 'fr-MA']), undefined);
  for (const path of [
    '/ar/requests',
    '/ar/requestsx/a',
    '/requests/a',
    '/ar//requests/a',
    '/ar/requests/a%2fb',
    '/ar/requests//a',
  ])
    assert.equal(place(path), undefined, path);
});
