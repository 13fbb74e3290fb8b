import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loginAddress } from './login-address.ts';

test('the default route gets the language of the page', () =>
  assert.equal(loginAddress({}, 'zgh'), '/auth/login?lang=zgh'));

test('return address and level are encoded, an existing query and fragment stay', () => {
  const address = loginAddress(
    { loginUrl: '/connexion?tenant=1#top', returnTo: '/ar/x?a=1&b=2#c', acr: 'urn:level high' },
    'ar-MA',
  );
  assert.equal(address, '/connexion?tenant=1&return_to=/ar/x?a=1%26b=2%23c&acr=urn:level%20high&lang=ar#top');
});

test('what a page asks for arrives as it was asked, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), (returnTo, acr) => {
      const { searchParams, pathname } = new URL(loginAddress({ returnTo, acr }, 'fr-MA'), 'https://exemple.ma');
      assert.deepEqual(
        [pathname, searchParams.get('return_to'), searchParams.get('acr'), searchParams.get('lang')],
        ['/auth/login', returnTo, acr, 'fr'],
      );
    }),
  );
});
