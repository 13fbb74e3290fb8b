import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { TestBrowser } from '../server/browser.fixture.ts';
import { logIn, startSite, type TestSite } from '../server/identity-server.fixture.ts';
import { httpSessionPort } from './http-session-port.ts';

describe('the session over HTTP, asked of the real server side', () => {
  const { fetch } = globalThis;
  let site: TestSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** A port whose requests carry the cookies of a browser, and the list of what was asked. */
  function portOf(browser: TestBrowser, csrf?: string): { port: ReturnType<typeof httpSessionPort>; asked: string[] } {
    const asked: string[] = [];
    globalThis.fetch = (input, init) => {
      const url = String(input);
      if (url.includes('/auth/session') || url.includes('/auth/keepalive'))
        asked.push(`${init?.method ?? 'GET'} ${new URL(url).pathname}`);
      return fetch(input, {
        ...init,
        headers: {
          cookie: browser.cookies(site.origin),
          'sec-fetch-site': 'same-origin',
          ...(init?.headers as Record<string, string>),
        },
      });
    };
    return {
      port: httpSessionPort({
        sessionUrl: `${site.origin}/auth/session`,
        keepaliveUrl: `${site.origin}/auth/keepalive`,
        csrf,
      }),
      asked,
    };
  }

  async function loggedIn(): Promise<TestBrowser> {
    const browser = new TestBrowser();
    await logIn(site, browser);
    return browser;
  }

  test('tells who is logged in and how long it lasts, and no token but that of forms', async () => {
    const { port } = portOf(await loggedIn());
    const session = await port.read();
    assert.equal(session.authenticated, true);
    assert.equal(session.user?.name, 'Amina El Idrissi');
    assert.equal(session.user?.acr, 'substantial');
    assert.ok(session.expiresIn! > 890 && session.expiresIn! <= 900);
    assert.deepEqual(Object.keys(session).sort(), ['authenticated', 'csrf', 'expiresIn', 'user']);
  });

  test('tells that nobody is logged in', async () => {
    const { port } = portOf(new TestBrowser());
    assert.deepEqual(await port.read(), { authenticated: false });
    assert.deepEqual(await port.extend(), { authenticated: false });
  });

  test('extends the session with the token it has read', async () => {
    const { port, asked } = portOf(await loggedIn());
    await port.read();
    const session = await port.extend();
    assert.equal(session.authenticated, true);
    assert.ok(session.expiresIn! > 890);
    assert.deepEqual(asked, ['GET /auth/session', 'POST /auth/keepalive']);
  });

  test('reads the token anew when the one of the page is old', async () => {
    const { port, asked } = portOf(await loggedIn(), 'that of an earlier session');
    assert.equal((await port.extend()).authenticated, true);
    assert.deepEqual(asked, ['POST /auth/keepalive', 'GET /auth/session', 'POST /auth/keepalive']);
  });

  test('rejects when the server fails, and never takes that for the end of the session', async () => {
    const { port } = portOf(await loggedIn());
    await port.read();
    for (const status of [500, 503, 403]) {
      globalThis.fetch = async (input) =>
        String(input).includes('session') && status === 403
          ? Response.json({ authenticated: true, csrf: 'x' })
          : new Response('{}', { status });
      await assert.rejects(port.extend(), `${status}`);
    }
    globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
    await assert.rejects(port.read());
  });
});
