import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directoryAddress } from './directory-address.ts';

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
