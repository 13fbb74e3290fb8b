import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestBrowser } from './browser.fixture.ts';
import { logIn, openLogin, readSession, startSite } from './identity-server.fixture.ts';

// `close` of every site of these tests compares all answers; here, all that is described is met.
test('login.openapi.json describes every answer, and nothing else', async () => {
  const site = await startSite();
  const browser = new TestBrowser();
  const post = (
    path: string,
    fields: Readonly<Record<string, string>> | string,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${site.origin}/auth/${path}`, {
      method: 'POST',
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields),
      headers: { cookie: browser.cookies(site.origin), ...headers },
      redirect: 'manual',
    });
  const json = { 'content-type': 'application/json' };

  assert.equal((await post('keepalive', '{}', json)).status, 401);
  await openLogin(site, browser, 'return_to=//evil.example');
  await logIn(site, browser);
  const csrf = String((await readSession(site, browser))['csrf']);
  for (const path of ['keepalive', 'logout']) {
    assert.equal((await post(path, '{', json)).status, 400);
    assert.equal((await post(path, '{}', json)).status, 403);
    assert.equal((await post(path, { csrf }, { origin: 'https://evil.example' })).status, 403);
    assert.equal((await fetch(`${site.origin}/auth/${path}`)).status, 405);
  }
  assert.equal((await post('keepalive', { csrf })).status, 303);
  assert.equal((await post('keepalive', '{}', { ...json, 'x-csrf': csrf })).status, 200);
  for (const path of ['login', 'callback', 'session', 'logged-out']) assert.equal((await post(path, '')).status, 405);
  assert.equal((await post('logout', '{}', { ...json, 'x-csrf': csrf })).status, 200);
  assert.equal((await post('logout', {})).status, 303);
  await browser.get(`${site.origin}/auth/logged-out`);

  const { missed } = site;
  await site.close();
  assert.deepEqual(missed(), []);
});
