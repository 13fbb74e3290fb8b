import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { memoryStore } from '@tiwizi/store';
import { TestBrowser } from './browser.fixture.ts';
import { logIn, openLogin, readSession, startSite, type TestSite } from './identity-server.fixture.ts';
import { createIdentityServer } from './index.ts';

describe('the level that every login needs', () => {
  let site: TestSite;
  before(async () => {
    // Not pushed, so that what is asked of the provider shows in the address.
    site = await startSite({ pushedRequests: 'never' });
  });
  after(() => site.close());

  const asked = async (query: string, browser = new TestBrowser()): Promise<URLSearchParams> =>
    (await browser.get(`${site.origin}/auth/login?${query}`, ({ origin }) => origin === site.origin)).url.searchParams;

  test('a page cannot ask for less', async () => {
    assert.equal((await asked('return_to=/x&acr=low')).get('acr_values'), 'substantial high');
    assert.equal((await asked('return_to=/x&acr=')).get('acr_values'), 'substantial high');
    const browser = new TestBrowser();
    const page = await logIn(site, browser, { level: 'low' }, 'return_to=/x&acr=low');
    assert.equal(page.url.search, '?login_error=acr_insufficient');
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
  });

  test('a page may ask for more, of the login and of the session', async () => {
    assert.equal((await asked('return_to=/x&acr=high')).get('acr_values'), 'high');
    const browser = new TestBrowser();
    await logIn(site, browser, { level: 'substantial' });
    const request = new Request(site.origin, { headers: { cookie: browser.cookies(site.origin) } });
    const levelOf = async (requiredAcr?: string): Promise<unknown> =>
      (await site.identity.getSession(request, { requiredAcr }))?.user.acr;
    assert.equal(await levelOf(), 'substantial');
    assert.equal(await levelOf('low'), 'substantial');
    assert.equal(await levelOf('high'), undefined);
    assert.equal(await levelOf('royal'), undefined);
    await logIn(site, browser, { level: 'high' }, 'return_to=/x&acr=high');
    const stronger = new Request(site.origin, { headers: { cookie: browser.cookies(site.origin) } });
    assert.equal((await site.identity.getSession(stronger, { requiredAcr: 'high' }))?.user.acr, 'high');
  });
});

test('a session from before the level was raised is none, and the person is asked for more', async () => {
  const stores = memoryStore();
  const site = await startSite({ stores, requiredAcr: 'low' });
  try {
    const browser = new TestBrowser();
    await logIn(site, browser, { level: 'low' });
    const cookie = browser.cookies(site.origin);
    const identity = createIdentityServer({
      issuer: site.sandbox.issuer,
      clientId: site.sandbox.client.id,
      redirectUri: `${site.origin}/auth/callback`,
      cookieKeys: ['a secret of the tests, thirty-two characters'],
      acrValues: ['low', 'substantial', 'high'],
      requiredAcr: 'substantial',
      stores,
    });
    const request = new Request(site.origin, { headers: { cookie } });
    assert.ok(await site.identity.getSession(request));
    assert.equal(await identity.getSession(request), undefined);
    assert.equal(await identity.getSession(request, { requiredAcr: 'low' }), undefined);
  } finally {
    await site.close();
  }
});

describe('a level that did not suffice', () => {
  let site: TestSite;
  before(async () => {
    site = await startSite({ pushedRequests: 'never' });
    // As providers do that know no levels: whoever is known to them comes back at once.
    site.sandbox.control.set({ ignoreLevels: true });
  });
  after(() => site.close());

  test('is no dead end: the next login asks the person anew, the one after that does not', async () => {
    const browser = new TestBrowser();
    const weak = await logIn(site, browser, { level: 'low' });
    assert.equal(weak.url.searchParams.get('login_error'), 'acr_insufficient');
    // Without `prompt=login` the sandbox, too, would lead straight back with the same level.
    const page = await openLogin(site, browser);
    assert.match(page.text, /name="level"/);
    assert.ok(browser.visited.some((address) => new URL(address).searchParams.get('prompt') === 'login'));
    const other = await logIn(site, browser, { level: 'high' });
    assert.equal(other.url.search, '?a=1');
    assert.equal((await readSession(site, browser))['authenticated'], true);
    browser.visited.length = 0;
    browser.setCookie(site.origin, '__Host-tiwizi-session', undefined);
    await openLogin(site, browser);
    assert.ok(browser.visited.every((address) => !new URL(address).searchParams.has('prompt')));
  });
});
