import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdentityServer, IdentityOptionError, type IdentityServerOptions } from './index.ts';

const good: IdentityServerOptions = {
  issuer: 'https://id.example',
  clientId: 'agency',
  redirectUri: 'https://agency.example/auth/callback',
  cookieKeys: ['0123456789abcdef0123456789abcdef'],
};

test('good options are taken', () => {
  createIdentityServer(good);
  createIdentityServer({
    ...good,
    issuer: 'http://127.0.0.1:4100/oidc',
    redirectUri: 'http://localhost:4000/auth/callback',
    secureCookies: false,
  });
});

const wrong: Record<string, Partial<IdentityServerOptions>> = {
  'a plain http issuer': { issuer: 'http://id.example' },
  'a plain http callback': { redirectUri: 'http://agency.example/auth/callback' },
  'an issuer that is no address': { issuer: 'id' },
  'a callback outside basePath': { redirectUri: 'https://agency.example/login/callback' },
  'a basePath that is no path': { basePath: 'auth', redirectUri: 'https://agency.example/auth/callback' },
  'no cookie key': { cookieKeys: [] },
  'a short cookie key': { cookieKeys: ['secret'] },
  'an empty client': { clientId: '' },
  'insecure cookies on a real host': { secureCookies: false },
  'a required level that is not listed': { acrValues: ['low'], requiredAcr: 'high' },
  'a greatest life below the idle life': { idleSeconds: 100, maxSeconds: 10 },
};
for (const [name, change] of Object.entries(wrong)) {
  test(`${name} is refused at start`, () => {
    assert.throws(
      () => createIdentityServer({ ...good, ...change }),
      (error) => error instanceof IdentityOptionError && error.code === 'identity_option_invalid',
    );
  });
}
