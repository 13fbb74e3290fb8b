import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore, StoreError } from '@tiwizi/store';
import { TestBrowser } from './browser.fixture.ts';
import { logIn, openLogin, readSession, startSite } from './identity-server.fixture.ts';

// `close` of every site of these tests compares all answers; here, all that is described is met.
test('login.openapi.json describes every answer, and nothing else', async () => {
  const stores = memoryStore();
  let isAway = false;
  const records = new Proxy(stores.records, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]): unknown =>
        isAway ? Promise.reject(new StoreError('store_away', 'away')) : Reflect.apply(member, target, given);
    },
  });
  const site = await startSite({ stores: { ...stores, records } });
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

  // A store that is away is neither a session nor none; a page of it is the site's.
  const other = await openLogin(site, browser, 'return_to=/&acr=high');
  const state = new URL(other.url).searchParams.get('state') ?? '';
  const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${site.origin}/auth/${path}`, {
      headers: { cookie: browser.cookies(site.origin), ...headers },
      redirect: 'manual',
    });
  isAway = true;
  const asked = { accept: 'application/json' };
  const answers = [
    await ask('session', {}),
    await ask('login', asked),
    await ask(`callback?state=${state}&code=x`, asked),
    await ask('logged-out?state=x', asked),
    await post('keepalive', '{}', { ...json, 'x-csrf': csrf }),
    await post('logout', '{}', { ...json, 'x-csrf': csrf }),
  ];
  assert.equal((await ask('login', {})).status, 500, 'the site of this test has no page for it');
  isAway = false;
  for (const answer of answers) {
    assert.equal(answer.status, 503, answer.url);
    assert.equal(((await answer.json()) as { readonly code: string }).code, 'store_away');
  }
  assert.ok(site.reports.some(({ code }) => code === 'store_away'));

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
