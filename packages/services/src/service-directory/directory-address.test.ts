import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directoryAddress, pagesAddress } from './directory-address.ts';

test('what is empty is left out, other parameters and the fragment stay', () => {
  assert.equal(directoryAddress('/ar/', { q: '', audience: undefined }), '/ar/');
  assert.equal(
    directoryAddress('/ar/?x=1&page=3#list', { q: 'عقد', audience: 'citizen', page: undefined }),
    '/ar/?x=1&q=%D8%B9%D9%82%D8%AF&audience=citizen#list',
  );
  assert.equal(directoryAddress('?q=a', { q: undefined }), '');
});

test('every query is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
      assert.equal(
        new URL(directoryAddress('/fr/?audience=business', { q }), 'https://exemple.ma').searchParams.get('q'),
        q,
      );
    }),
  );
});

test('the pages of a search have numbers but the first; what was looked for takes no number', () => {
  assert.deepEqual(pagesAddress('/fr/?x=1&page=3#list', { q: '{page}' }), {
    href: '/fr/?x=1&q=%7Bpage%7D&page={page}#list',
    firstHref: '/fr/?x=1&q=%7Bpage%7D#list',
  });
  assert.deepEqual(pagesAddress('', {}), { href: '?page={page}', firstHref: '' });
});
