import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CustomFetch } from 'openid-client';
import { TestBrowser } from './browser.fixture.ts';
import { answerLogin, logIn, openLogin, readSession, startSite, type TestSite } from './identity-server.fixture.ts';

/** Changes answers of the provider on their way to the site. */
type Tamper = (url: URL, response: Response) => Promise<Response>;

describe('answers changed on the wire', () => {
  let site: TestSite;
  let tamper: Tamper | undefined;
  const meddlingFetch: CustomFetch = async (url, options) => {
    const response = await fetch(url, options as RequestInit);
    return tamper ? tamper(new URL(url), response) : response;
  };
  before(async () => {
    // Requests are not pushed here, so that the nonce can be changed on the way to the provider.
    site = await startSite({ fetch: meddlingFetch, pushedRequests: 'never' });
  });
  after(() => site.close());

  async function codeAfter(change: Tamper): Promise<string | null> {
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    tamper = change;
    try {
      const { url } = await browser.get(callback);
      assert.deepEqual(await readSession(site, browser), { authenticated: false });
      return url.searchParams.get('login_error');
    } finally {
      tamper = undefined;
    }
  }

  const onTokens =
    (change: (idToken: string) => string): Tamper =>
    async (url, response) => {
      if (!url.pathname.endsWith('/token')) return response;
      const body = (await response.json()) as { id_token: string };
      return Response.json({ ...body, id_token: change(body.id_token) });
    };
  const rewrite = (part: string, change: Record<string, unknown>): string =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(part, 'base64url').toString()) as object), ...change }),
    ).toString('base64url');

  test('nothing changed: the login succeeds (the tests below can fail)', async () => {
    const browser = new TestBrowser();
    assert.equal((await logIn(site, browser)).url.search, '?a=1');
    assert.equal((await readSession(site, browser))['authenticated'], true);
  });

  test('an ID token with another subject or level is refused by its signature', async () => {
    for (const change of [{ sub: 'idir' }, { acr: 'high' }]) {
      const code = await codeAfter(
        onTokens((token) => token.replace(/\.([^.]+)\./, (_, body: string) => `.${rewrite(body, change)}.`)),
      );
      assert.equal(code, 'response_invalid');
    }
  });

  test('an unsigned ID token is refused', async () => {
    const code = await codeAfter(
      onTokens((token) => {
        const [header, body] = token.split('.');
        return `${rewrite(header!, { alg: 'none' })}.${body}.`;
      }),
    );
    assert.equal(code, 'response_invalid');
  });

  test('userinfo of another person is refused', async () => {
    const code = await codeAfter(async (url, response) =>
      url.pathname.endsWith('/me') ? Response.json({ ...((await response.json()) as object), sub: 'idir' }) : response,
    );
    assert.equal(code, 'response_invalid');
  });

  test('an ID token made for another nonce is refused', async () => {
    const browser = new TestBrowser();
    const start = await browser.get(`${site.origin}/auth/login?return_to=/x`, ({ origin }) => origin === site.origin);
    assert.ok(start.url.searchParams.has('nonce'));
    start.url.searchParams.set('nonce', 'another');
    const callback = await answerLogin(site, browser, await browser.get(start.url));
    assert.equal((await browser.get(callback)).url.search, '?login_error=response_invalid');
  });

  test('the address shows the PKCE challenge and never the verifier', async () => {
    const start = await new TestBrowser().get(`${site.origin}/auth/login`, ({ origin }) => origin === site.origin);
    assert.equal(start.url.searchParams.get('code_challenge_method'), 'S256');
    assert.match(start.url.searchParams.get('code_challenge')!, /^[\w-]{43}$/);
    assert.equal(start.url.searchParams.get('acr_values'), 'substantial high');
    assert.equal(start.url.searchParams.has('code_verifier'), false);
  });

  test('without pushed requests a provider that goes down is noticed before the redirect', async () => {
    const cold = await startSite({ pushedRequests: 'never' });
    try {
      cold.sandbox.control.set({ providerDown: 'hang' });
      const page = await openLogin(cold, new TestBrowser(), 'return_to=/x');
      assert.equal(page.url.search, '?login_error=provider_unreachable');
    } finally {
      await cold.close();
    }
  });
});
