import assert from 'node:assert/strict';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, afterEach, before, describe, test } from 'node:test';
import { TestBrowser } from './browser.fixture.ts';
import { answerLogin, logIn, openLogin, readSession, startSite, type TestSite } from './identity-server.fixture.ts';

const sessionCookie = '__Host-tiwizi-session';
const transactionCookie = '__Host-tiwizi-transaction';

describe('login against the sandbox', () => {
  let site: TestSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());
  afterEach(() => {
    site.sandbox.control.reset();
    site.reports.length = 0;
  });

  /** The path a person lands on, with its query. */
  const landing = ({ pathname, search }: URL): string => pathname + search;

  test('a full login ends where it began, with a session', async () => {
    const browser = new TestBrowser();
    const page = await logIn(site, browser, { citizen: 'amina', level: 'high' });
    assert.equal(landing(page.url), '/fr/suite?a=1');
    assert.equal(page.text, 'page /fr/suite?a=1');
    const session = await readSession(site, browser);
    assert.equal(session['authenticated'], true);
    assert.deepEqual(session['user'], {
      sub: 'amina',
      acr: 'high',
      name: 'Amina El Idrissi',
      'name#ar': 'أمينة الإدريسي',
      given_name: 'Amina',
      'given_name#ar': 'أمينة',
      family_name: 'El Idrissi',
      'family_name#ar': 'الإدريسي',
      birthdate: '1988-03-14',
      gender: 'female',
      cnie: 'ZZ100001',
      phone_number: '+212600000001',
      phone_number_verified: true,
      email: 'amina@citizens.example',
      email_verified: true,
    });
    assert.ok((session['expires_in'] as number) > 890 && (session['expires_in'] as number) <= 900);
    assert.match(session['csrf'] as string, /^[\w-]{43}$/);
  });

  test('cookies are HttpOnly, Secure, Lax and of this host only; answers are not stored', async () => {
    const browser = new TestBrowser();
    const start = await fetch(`${site.origin}/auth/login?return_to=/x&lang=ar`, { redirect: 'manual' });
    assert.match(
      start.headers.getSetCookie().join(),
      /^__Host-tiwizi-transaction=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
    );
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    const end = await fetch(callback, { redirect: 'manual', headers: { cookie: browser.cookies(site.origin) } });
    assert.match(
      end.headers.getSetCookie().join(),
      /^__Host-tiwizi-session=[\w-]{22}\.[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    for (const response of [start, end]) {
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    }
    const session = await fetch(`${site.origin}/auth/session`);
    assert.equal(session.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await session.json(), { authenticated: false });
  });

  test('the page of the provider speaks the language asked for', async () => {
    for (const [lang, locale, direction] of [
      ['ar', 'ar-MA', 'rtl'],
      ['zgh', 'zgh', 'ltr'],
      ['fr', 'fr-MA', 'ltr'],
      ['en', 'en', 'ltr'],
    ]) {
      const page = await openLogin(site, new TestBrowser(), `return_to=/x&lang=${lang}`);
      assert.match(page.text, new RegExp(`<html lang="${locale}" dir="${direction}">`));
    }
  });

  test('a login without a citizen shows the page again with the choices kept', async () => {
    const browser = new TestBrowser();
    const page = await openLogin(site, browser, 'return_to=/x&lang=fr');
    const action = /action="([^"]+)"/.exec(page.text)![1]!;
    const again = await browser.post(new URL(action, page.url), { action: 'continue', level: 'high', lang: 'fr-MA' });
    assert.equal(again.status, 422);
    assert.match(again.text, /<title>Erreur\u202f: /);
    assert.match(again.text, /Choisissez un citoyen pour continuer\./);
    assert.match(again.text, /value="high" checked/);
  });

  test('a cancelled login says cancelled, not failed, and reports nothing', async () => {
    const browser = new TestBrowser();
    const page = await logIn(site, browser, { action: 'cancel' });
    assert.equal(landing(page.url), '/fr/suite?a=1&login_error=cancelled');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
    assert.deepEqual(site.reports, []);
  });

  test('a failure of the provider says failed', async () => {
    const page = await logIn(site, new TestBrowser(), { outcome: 'server_error' });
    assert.equal(page.url.searchParams.get('login_error'), 'failed');
    assert.equal(site.reports[0]!.code, 'failed');
  });

  test('a provider that cannot serve now is unreachable', async () => {
    const page = await logIn(site, new TestBrowser(), { outcome: 'temporarily_unavailable' });
    assert.equal(page.url.searchParams.get('login_error'), 'provider_unreachable');
  });

  test('a level below the one needed is refused', async () => {
    const browser = new TestBrowser();
    const page = await logIn(site, browser, { level: 'low' });
    assert.equal(page.url.searchParams.get('login_error'), 'acr_insufficient');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
  });

  test('a level that is missing is refused (acr fails closed)', async () => {
    const browser = new TestBrowser();
    const page = await logIn(site, browser, { outcome: 'no_acr', level: 'high' });
    assert.equal(page.url.searchParams.get('login_error'), 'acr_insufficient');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });

    site.sandbox.control.set({ omitAcr: true });
    const other = await logIn(site, new TestBrowser());
    assert.equal(other.url.searchParams.get('login_error'), 'acr_insufficient');
  });

  test('a page may need a stronger level, and the person steps up', async () => {
    const browser = new TestBrowser();
    await logIn(site, browser, { level: 'substantial' });
    const before = browser.cookies(site.origin);
    const page = await logIn(site, browser, { level: 'high' }, 'return_to=/sign&acr=high');
    assert.equal(landing(page.url), '/sign');
    assert.equal(((await readSession(site, browser))['user'] as Record<string, unknown>)['acr'], 'high');
    assert.notEqual(browser.cookies(site.origin), before, 'a new session id');
    // The earlier session ended with it.
    const old = await fetch(`${site.origin}/auth/session`, { headers: { cookie: before } });
    assert.deepEqual(await old.json(), { authenticated: false });
  });

  test('a person steps up as somebody else without a page that needs script', async () => {
    const browser = new TestBrowser();
    await logIn(site, browser, { citizen: 'amina', level: 'substantial' });
    await logIn(site, browser, { citizen: 'idir', level: 'high' }, 'return_to=/sign&acr=high');
    assert.equal(((await readSession(site, browser))['user'] as Record<string, unknown>)['sub'], 'idir');
  });

  test('a level that is not configured is not asked for', async () => {
    const page = await browserAt('return_to=/x&acr=royal');
    assert.equal(landing(page), '/x?login_error=acr_unsupported');
  });

  test('a second login while the session serves returns at once', async () => {
    const browser = new TestBrowser();
    await logIn(site, browser);
    const visits = browser.visited.length;
    const page = await openLogin(site, browser);
    assert.equal(landing(page.url), '/fr/suite?a=1');
    assert.equal(browser.visited.length - visits, 2);
  });

  test('two tabs log in at the same time', async () => {
    const browser = new TestBrowser();
    const first = await openLogin(site, browser, 'return_to=/one');
    const second = await openLogin(site, browser, 'return_to=/two');
    const one = await browser.get(await answerLogin(site, browser, first));
    assert.equal(landing(one.url), '/one');
    const two = await browser.get(await answerLogin(site, browser, second));
    assert.equal(landing(two.url), '/two');
  });

  async function browserAt(query: string): Promise<URL> {
    const start = await fetch(`${site.origin}/auth/login?${query}`, { redirect: 'manual' });
    return new URL(start.headers.get('location')!, site.origin);
  }

  test('an unknown state is refused', async () => {
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    callback.searchParams.set('state', 'another');
    const page = await browser.get(callback);
    assert.equal(landing(page.url), '/?login_error=state_unknown');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
  });

  test('an answer is taken once (replay)', async () => {
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    assert.equal(landing((await browser.get(callback)).url), '/fr/suite?a=1');
    const before = browser.cookies(site.origin);
    assert.equal(landing((await browser.get(callback)).url), '/fr/suite?a=1');
    assert.equal(browser.cookies(site.origin), before, 'the session stays, and no other begins');
    browser.setCookie(site.origin, sessionCookie, undefined);
    assert.equal(landing((await browser.get(callback)).url), '/fr/suite?a=1&login_error=state_unknown');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
  });

  test('an answer made for one browser is refused in another (login CSRF)', async () => {
    const attacker = new TestBrowser();
    const callback = await answerLogin(site, attacker, await openLogin(site, attacker));
    const victim = new TestBrowser();
    assert.equal(landing((await victim.get(callback)).url), '/fr/suite?a=1&login_error=state_unknown');
    await openLogin(site, victim);
    assert.equal(landing((await victim.get(callback)).url), '/fr/suite?a=1&login_error=state_unknown');
  });

  test('a forged transaction or session cookie is not read', async () => {
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    const [value] = browser.cookies(site.origin).split('=')[1]!.split('.');
    browser.setCookie(site.origin, transactionCookie, `${value}.${'A'.repeat(43)}`);
    assert.equal(landing((await browser.get(callback)).url), '/fr/suite?a=1&login_error=state_unknown');
    browser.setCookie(site.origin, sessionCookie, 'x.y');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
  });

  test('another issuer, or none, is refused (mix-up)', async () => {
    for (const iss of ['https://evil.example', undefined]) {
      const browser = new TestBrowser();
      const callback = await answerLogin(site, browser, await openLogin(site, browser));
      if (iss) callback.searchParams.set('iss', iss);
      else callback.searchParams.delete('iss');
      const page = await browser.get(callback);
      assert.equal(page.url.searchParams.get('login_error'), 'response_invalid');
      assert.deepEqual(await readSession(site, browser), { authenticated: false });
    }
  });

  test('a code of another login is refused (PKCE)', async () => {
    const browser = new TestBrowser();
    const thief = new TestBrowser();
    const theirs = await answerLogin(site, thief, await openLogin(site, thief));
    const mine = await answerLogin(site, browser, await openLogin(site, browser));
    mine.searchParams.set('code', theirs.searchParams.get('code')!);
    const page = await browser.get(mine);
    assert.equal(page.url.searchParams.get('login_error'), 'failed');
  });

  test('forged addresses to return to are refused before any login starts', async () => {
    const forged = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      '/\t/evil.example',
      '/.//evil.example',
      'evil.example',
      '/%0d%0aLocation: x\r\nX: y',
      '/auth/login?return_to=/',
      '',
    ];
    for (const value of forged) {
      const page = await browserAt(`return_to=${encodeURIComponent(value)}`);
      assert.equal(page.href, `${site.origin}/?login_error=return_to_invalid`, JSON.stringify(value));
    }
  });

  for (const failure of ['reset', 'hang', 'unavailable'] as const) {
    test(`a provider that is down (${failure}) is said at once, on the page itself`, async () => {
      site.sandbox.control.set({ providerDown: failure });
      const page = await browserAt('return_to=/fr/service');
      assert.equal(landing(page), '/fr/service?login_error=provider_unreachable');
      assert.equal(site.reports.at(-1)!.code, 'provider_unreachable');
    });
  }

  test('a provider that goes down between start and answer is said too', async () => {
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    site.sandbox.control.set({ providerDown: 'reset' });
    const page = await browser.get(callback);
    assert.equal(landing(page.url), '/fr/suite?a=1&login_error=provider_unreachable');
  });

  test('an address that is not in its normal form is none of ours', async () => {
    const { port } = new URL(site.origin);
    for (const path of [
      '/x/../auth/session',
      '/./auth/session',
      '//auth/session',
      '/auth//session',
      '/auth/session/',
      '/auth/%73ession',
      '/x/%2e%2e/auth/session',
      '/auth\\session',
      `http://localhost:${port}/auth/session`,
      '/constructor',
      '/__proto__',
    ]) {
      assert.equal(await rawGet(Number(port), path), `page ${path}`, path);
    }
  });

  test('other addresses go to the site, other methods are refused', async () => {
    assert.equal(await (await fetch(`${site.origin}/auth/other`)).text(), 'page /auth/other');
    const response = await fetch(`${site.origin}/auth/logout`);
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'POST');
  });
});

/** Asks for an address as it is written: `fetch` would put it in its normal form. */
const rawGet = (port: number, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => resolve(text(response))).on('error', reject);
  });
