import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBrowserCookie } from './browser-cookie.ts';

const cookieKeys = ['a secret of the tests, 32 characters long'];
const asking = (cookie: string): Request => new Request('https://agency.example/', { headers: { cookie } });
const pair = (setCookie: string): string => setCookie.split(';')[0] ?? '';

test('a browser is known by its cookie, which no page can read and no other host can set', () => {
  const cookie = createBrowserCookie({ cookieKeys });
  const { browser, setCookie } = cookie.begin();
  assert.match(setCookie, /^__Host-tiwizi-browser=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  assert.deepEqual(cookie.find(asking(pair(setCookie))), browser);
  assert.notEqual(cookie.begin().browser.id, browser.id);
  assert.notEqual(browser.id, browser.csrf);
  for (const secret of [browser.id, browser.csrf])
    assert.ok(!setCookie.includes(secret), 'it is no part of the cookie');
});

test('a cookie that was made up, or changed, or signed by others, is none', () => {
  const cookie = createBrowserCookie({ cookieKeys });
  const { setCookie } = cookie.begin();
  const foreign = createBrowserCookie({ cookieKeys: ['another secret of the tests, 32 characters'] }).begin();
  for (const value of ['', '__Host-tiwizi-browser=x', `${pair(setCookie)}x`, pair(foreign.setCookie)])
    assert.equal(cookie.find(asking(value)), undefined, value);
  const plain = createBrowserCookie({ cookieKeys, secureCookies: false });
  assert.equal(plain.find(asking(pair(setCookie))), undefined, 'the prefix is part of the name');
});

test('keys rotate, and the token of an open page stays', () => {
  const { browser, setCookie } = createBrowserCookie({ cookieKeys }).begin();
  const later = createBrowserCookie({ cookieKeys: ['a newer secret of the tests, 32 characters', ...cookieKeys] });
  assert.deepEqual(later.find(asking(pair(setCookie))), browser);
});
