import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { formAction, TestBrowser } from './browser.fixture.ts';
import { logIn, readSession, startSite, type TestSite } from './identity-server.fixture.ts';

describe('session', () => {
  let site: TestSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  async function signedIn(): Promise<{ browser: TestBrowser; csrf: string; cookie: string }> {
    const browser = new TestBrowser();
    await logIn(site, browser);
    const { csrf } = await readSession(site, browser);
    return { browser, csrf: csrf as string, cookie: browser.cookies(site.origin) };
  }
  const isIn = async (browser: TestBrowser): Promise<unknown> => (await readSession(site, browser))['authenticated'];

  test('server pages read the session and its token', async () => {
    const { cookie, csrf } = await signedIn();
    const session = await site.identity.getSession(new Request(site.origin, { headers: { cookie } }));
    assert.ok(session);
    assert.equal(session.user.name, 'Amina El Idrissi');
    assert.equal(site.identity.csrfToken(session), csrf);
    assert.equal(site.identity.checkCsrf(session, csrf), true);
    assert.equal(site.identity.checkCsrf(session, `${csrf}x`), false);
    assert.equal(site.identity.checkCsrf(session, undefined), false);
    assert.deepEqual(
      ['low', 'substantial', 'high', 'royal'].map((acr) => site.identity.hasAcr(session, acr)),
      [true, true, false, false],
    );
    assert.equal('idToken' in session, false, 'tokens stay inside');
    const visitor = await site.identity.visitor(new Request(site.origin, { headers: { cookie } }));
    assert.deepEqual(
      { ...visitor, session: undefined },
      { actor: 'amina', subject: 'amina', csrf, session: undefined },
    );
    assert.equal(visitor!.session.user.sub, 'amina');
    assert.equal(await site.identity.visitor(new Request(site.origin)), undefined);
    assert.equal(await site.identity.getSession(new Request(site.origin)), undefined);
  });

  test('addresses of the login route are built with their parameters encoded', () => {
    assert.equal(
      site.identity.loginUrl({ returnTo: '/fr/a?b=1&c=2', lang: 'fr' }),
      '/auth/login?return_to=%2Ffr%2Fa%3Fb%3D1%26c%3D2&lang=fr',
    );
    assert.equal(site.identity.loginUrl(), '/auth/login');
  });

  test('logout by a plain form ends the session here and, after its page, at the provider', async () => {
    const { browser, csrf } = await signedIn();
    const asked = await browser.post(`${site.origin}/auth/logout`, { csrf, return_to: '/fr/au-revoir', lang: 'fr' });
    assert.equal(asked.url.origin, site.sandbox.url);
    assert.match(asked.text, /<h1>Se déconnecter<\/h1>/);
    assert.equal(await isIn(browser), false, 'ended here already');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)![1]!;
    const action = new URL(/action="([^"]+)"/.exec(asked.text)![1]!, asked.url);
    const back = await browser.post(action, { xsrf, logout: 'yes' });
    assert.equal(back.url.href, `${site.origin}/fr/au-revoir`);
    // The provider asks again who logs in.
    const again = await browser.get(`${site.origin}/auth/login`);
    assert.match(formAction(again).pathname, /\/interaction\//);
  });

  test('logout when the provider has no session any more needs no script either', async () => {
    const { browser, csrf } = await signedIn();
    browser.setCookie(site.sandbox.url, 'tiwizi_sandbox_session', undefined);
    const page = await browser.post(`${site.origin}/auth/logout`, { csrf, return_to: '/fr/au-revoir', lang: 'fr' });
    assert.match(page.text, /est fermée/);
    assert.doesNotMatch(page.text, /<script/);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)![1]!;
    const back = await browser.post(new URL(/action="([^"]+)"/.exec(page.text)![1]!, page.url), {
      xsrf,
      logout: 'yes',
    });
    assert.equal(back.url.href, `${site.origin}/fr/au-revoir`);
  });

  test('logout by a script answers with the address of the provider', async () => {
    const { cookie, csrf } = await signedIn();
    const response = await fetch(`${site.origin}/auth/logout`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-csrf': csrf, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ return_to: '/ar/' }),
    });
    assert.equal(response.status, 200);
    assert.match(response.headers.getSetCookie().join(), /^__Host-tiwizi-session=; .*Max-Age=0$/);
    const body = (await response.json()) as Record<string, string>;
    assert.equal(body['return_to'], '/ar/');
    assert.equal(new URL(body['end_session']!).pathname, '/oidc/session/end');
  });

  test('logout is refused without the token, with another, and from other sites', async () => {
    const { browser, cookie, csrf } = await signedIn();
    const post = (headers: Record<string, string>, body: unknown = {}): Promise<Response> =>
      fetch(`${site.origin}/auth/logout`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const refused = async (response: Response, status: number, error: string): Promise<void> => {
      assert.equal(response.status, status);
      assert.deepEqual(await response.json(), { error });
      assert.equal(await isIn(browser), true);
    };
    await refused(await post({}), 403, 'csrf_invalid');
    await refused(await post({ 'x-csrf': 'A'.repeat(43) }), 403, 'csrf_invalid');
    await refused(await post({ 'x-csrf': csrf, 'sec-fetch-site': 'cross-site' }), 403, 'origin_invalid');
    await refused(await post({ 'x-csrf': csrf, 'sec-fetch-site': 'same-site' }), 403, 'origin_invalid');
    await refused(await post({ 'x-csrf': csrf, origin: 'https://evil.example' }), 403, 'origin_invalid');
    await refused(await post({ 'x-csrf': csrf }, '{'), 400, 'body_invalid');
    await refused(await post({ 'x-csrf': csrf }, { filler: 'x'.repeat(20_000) }), 400, 'body_invalid');
    // Far more than a socket holds: it is answered, not cut.
    await refused(await post({ 'x-csrf': csrf }, { filler: 'x'.repeat(8_000_000) }), 400, 'body_invalid');
  });

  test('a form of an older session brings the person back with words, and does nothing', async () => {
    const { browser } = await signedIn();
    const page = await browser.post(`${site.origin}/auth/logout`, { csrf: 'old', return_to: '/fr/page' });
    assert.equal(page.url.pathname + page.url.search, '/fr/page?login_error=csrf_invalid');
    assert.equal(await isIn(browser), true);
  });

  test('logout without a session is done already; a forged return_to leads home', async () => {
    const browser = new TestBrowser();
    const page = await browser.post(`${site.origin}/auth/logout`, { return_to: '//evil.example' });
    assert.equal(page.url.href, `${site.origin}/`);
  });

  test('logout with the provider down ends the session here', async () => {
    const slow = await startSite();
    try {
      const browser = new TestBrowser();
      await logIn(slow, browser);
      const { csrf } = await readSession(slow, browser);
      slow.sandbox.control.set({ providerDown: 'reset' });
      // Metadata read in the last ten seconds is trusted; read them as old.
      const realNow = Date.now;
      Date.now = () => realNow() + 20_000;
      try {
        const page = await browser.post(`${slow.origin}/auth/logout`, { csrf: csrf as string, return_to: '/bye' });
        assert.equal(page.url.href, `${slow.origin}/bye`);
      } finally {
        Date.now = realNow;
      }
      assert.deepEqual(await readSession(slow, browser), { authenticated: false });
    } finally {
      await slow.close();
    }
  });

  test('a return from logout with an unknown state leads home', async () => {
    const page = await new TestBrowser().get(`${site.origin}/auth/logged-out?state=unknown`);
    assert.equal(page.url.href, `${site.origin}/`);
  });

  test('keepalive extends the session, reading it does not, and it ends by itself', async () => {
    const short = await startSite({ idleSeconds: 100, maxSeconds: 150 });
    const realNow = Date.now;
    let passed = 0;
    Date.now = () => realNow() + passed * 1000;
    try {
      const browser = new TestBrowser();
      await logIn(short, browser);
      const { csrf } = await readSession(short, browser);
      const keepalive = async (token: unknown): Promise<[number, Record<string, unknown>]> => {
        const response = await fetch(`${short.origin}/auth/keepalive`, {
          method: 'POST',
          headers: {
            cookie: browser.cookies(short.origin),
            'content-type': 'application/json',
            'x-csrf': String(token),
          },
        });
        return [response.status, (await response.json()) as Record<string, unknown>];
      };
      passed = 90;
      const left = (await readSession(short, browser))['expires_in'] as number;
      assert.ok(left <= 11 && left > 0, String(left));
      assert.equal((await keepalive('wrong'))[0], 403);
      const [status, body] = await keepalive(csrf);
      assert.equal(status, 200);
      assert.ok(
        (body['expires_in'] as number) > 55 && (body['expires_in'] as number) <= 60,
        'no further than the greatest life',
      );
      passed = 151;
      assert.deepEqual(await readSession(short, browser), { authenticated: false });
      assert.deepEqual(await keepalive(csrf), [401, { authenticated: false }]);
    } finally {
      Date.now = realNow;
      await short.close();
    }
  });

  test('keepalive works as a plain form', async () => {
    const { browser, csrf } = await signedIn();
    const page = await browser.post(`${site.origin}/auth/keepalive`, { csrf, return_to: '/fr/etape' });
    assert.equal(page.url.href, `${site.origin}/fr/etape`);
  });

  test('a page of its own may explain failures, and cookies may do without Secure on loopback', async () => {
    const other = await startSite({ errorPath: ({ lang }) => `/${lang ?? 'ar'}/connexion`, secureCookies: false });
    try {
      const browser = new TestBrowser();
      const page = await logIn(other, browser, { action: 'cancel' }, 'return_to=%2Ffr%2Fa&lang=fr');
      assert.equal(page.url.pathname + page.url.search, '/fr/connexion?login_error=cancelled&return_to=%2Ffr%2Fa');
      await logIn(other, browser);
      assert.match(browser.cookies(other.origin), /(^|; )tiwizi-session=/);
      const lost = await new TestBrowser().get(`${other.origin}/auth/callback?code=x&state=y`);
      assert.equal(lost.url.pathname + lost.url.search, '/ar/connexion?login_error=state_unknown');
    } finally {
      await other.close();
    }
  });

  test('claims can be selected before they reach the page', async () => {
    const other = await startSite({ selectClaims: ({ name, birthdate }) => ({ name, birthdate }) });
    try {
      const browser = new TestBrowser();
      await logIn(other, browser);
      assert.deepEqual((await readSession(other, browser))['user'], {
        sub: 'amina',
        acr: 'substantial',
        name: 'Amina El Idrissi',
        birthdate: '1988-03-14',
      });
    } finally {
      await other.close();
    }
  });

  test('a store that is down reaches the error handling of the site', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('store down'));
    const other = await startSite({
      stores: { records: { get: broken, put: broken, remove: broken, list: broken, claim: broken } },
    });
    try {
      const response = await fetch(`${other.origin}/auth/login`, { redirect: 'manual' });
      assert.equal(response.status, 500);
      assert.match(await response.text(), /store down/);
    } finally {
      await other.close();
    }
  });
});
