// What the worker keeps and shows is decided by names alone: none but the page without network, its files, and addresses of the site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheOf, filesOf, languageOf, ofEarlierForms, replacedBy, shownAt } from './kept-page.ts';

test('pages of the site have a language; files, the login and other programs of the origin have none', () => {
  assert.deepEqual(['/', '/ar', '/ar/', '/zgh/account/data', '/fr/services/x', '/en/'].map(languageOf), [
    '',
    'ar',
    'ar',
    'zgh',
    'fr',
    'en',
  ]);
  for (const path of ['/auth/callback', '/assets/x.css', '/arabic', '/frs/', '/storybook/', '/login', '/de/', '//ar/'])
    assert.equal(languageOf(path), undefined, path);
});

test('nothing but that page has a cache', () => {
  assert.equal(
    cacheOf({ url: '/ar/offline?0f3a', look: 'tiwiziScheme=dark' }),
    'tiwizi-offline-1-ar-0f3a-tiwiziScheme=dark',
  );
  for (const url of [
    '/ar/account?0f3a',
    '/ar/offline',
    '/ar/offline/x?0f',
    '//elsewhere.example/ar/offline?0f',
    'https://elsewhere.example/ar/offline?0f',
    '/de/offline?0f',
    '/ar/offline?0f&a=b',
    '',
  ])
    assert.equal(cacheOf({ url, look: '' }), undefined, url);
});

test('a page takes the place of that of its own language; earlier forms go, what others keep stays', () => {
  const all = [
    'tiwizi-offline-1-ar-1-',
    'tiwizi-offline-1-fr-1-',
    'tiwizi-offline-1-ar-2-tiwiziScheme=dark',
    'tiwizi-offline-0-ar',
    'theirs',
  ];
  assert.deepEqual(replacedBy('tiwizi-offline-1-ar-2-tiwiziScheme=dark', all), ['tiwizi-offline-1-ar-1-']);
  assert.deepEqual(ofEarlierForms(all), ['tiwizi-offline-0-ar']);
});

test('an address shows its own language first, then what was kept last', () => {
  const all = ['theirs', 'tiwizi-offline-1-ar-1-', 'tiwizi-offline-1-fr-1-', 'tiwizi-offline-1-ar-2-'];
  assert.deepEqual(shownAt('/ar/help', all), [
    'tiwizi-offline-1-ar-2-',
    'tiwizi-offline-1-ar-1-',
    'tiwizi-offline-1-fr-1-',
  ]);
  assert.deepEqual(shownAt('/en/', all)[0], 'tiwizi-offline-1-ar-2-');
  assert.deepEqual(shownAt('/en/', ['theirs']), []);
});

test('its files are those of the site’s folder', () => {
  const html =
    '<link rel="stylesheet" href="/assets/1/a.css"><img src="/assets/1/own/logo.svg"><a href="/ar/account">x</a>' +
    '<a href="/assets/../ar/account">y</a><img src="//elsewhere.example/assets/x.png"><a href="/assets/x?y">z</a>';
  assert.deepEqual(filesOf(html, ['/assets/1/fonts/a.woff2', '/assets/1/a.css', '/ar/own-data.json']), [
    '/assets/1/a.css',
    '/assets/1/own/logo.svg',
    '/assets/1/fonts/a.woff2',
  ]);
});
