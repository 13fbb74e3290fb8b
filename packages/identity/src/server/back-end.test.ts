// docs/back-ends.md: an application beside this server asks it, with the cookie that it was sent, who is logged in.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TestBrowser } from './browser.fixture.ts';
import { logIn, startSite, type TestSite } from './identity-server.fixture.ts';

let site: TestSite;
before(async () => (site = await startSite({ idleSeconds: 900 })));
after(() => site.close());

interface Told {
  readonly authenticated: boolean;
  readonly user?: Readonly<Record<string, unknown>>;
  readonly csrf?: string;
  readonly expires_in?: number;
}

/** As a program asks: on the loopback interface, with nothing that a browser sends but the cookie. */
async function ask(path: string, cookie: string, headers?: Readonly<Record<string, string>>): Promise<[number, Told]> {
  const address = site.origin.replace('localhost', '127.0.0.1');
  const answer = await fetch(`${address}/auth/${path}`, {
    ...(headers && { method: 'POST', body: '{}' }),
    headers: { cookie, ...(headers && { 'content-type': 'application/json' }), ...headers },
  });
  return [answer.status, (await answer.json()) as Told];
}

test('the session is told to whoever has its cookie, with the token for forms', async () => {
  const browser = new TestBrowser();
  assert.deepEqual(await ask('session', 'other=1'), [200, { authenticated: false }]);
  await logIn(site, browser, { citizen: 'amina' });
  const cookie = `theme=dark; ${browser.cookies(site.origin)}`;
  const [status, { authenticated, user, csrf = '' }] = await ask('session', cookie);
  assert.deepEqual([status, authenticated, user?.['sub'], user?.['acr']], [200, true, 'amina', 'substantial']);
  assert.deepEqual(await ask('keepalive', cookie, { 'x-csrf': `${csrf}x` }), [403, { error: 'csrf_invalid' }]);
  assert.equal((await ask('keepalive', cookie, { 'x-csrf': csrf }))[1].authenticated, true);
  await browser.post(`${site.origin}/auth/logout`, { csrf, return_to: '/' });
  assert.deepEqual(await ask('session', cookie), [200, { authenticated: false }]);
});

test('a level that does not suffice is no session', async () => {
  const strict = await startSite({ requiredAcr: 'high' });
  try {
    const browser = new TestBrowser();
    await logIn(strict, browser, { citizen: 'amina', level: 'substantial' });
    const answer = await fetch(`${strict.origin}/auth/session`, {
      headers: { cookie: browser.cookies(strict.origin) },
    });
    assert.deepEqual(await answer.json(), { authenticated: false });
  } finally {
    await strict.close();
  }
});
