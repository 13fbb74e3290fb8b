import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TestBrowser } from './browser.fixture.ts';
import { answerLogin, logIn, openLogin, readSession, startSite, type TestSite } from './identity-server.fixture.ts';

const form = '/fr/requests/x7/delivery?a=1';
const query = `lang=fr&return_to=${encodeURIComponent(form)}`;

describe('answers that come twice or late', () => {
  let site: TestSite;
  before(async () => {
    site = await startSite({ errorPath: ({ lang }) => `/${lang ?? 'ar'}/login` });
  });
  after(() => site.close());

  const landing = ({ pathname, search }: URL): string => pathname + search;
  const lost = `/fr/login?login_error=state_unknown&return_to=${encodeURIComponent(form)}`;
  async function answered(browser: TestBrowser): Promise<URL> {
    return answerLogin(site, browser, await openLogin(site, browser, query));
  }

  test('an answer opened again while logged in goes on, with the session as it was', async () => {
    const browser = new TestBrowser();
    const callback = await answered(browser);
    assert.equal(landing((await browser.get(callback)).url), form);
    const before = browser.cookies(site.origin);
    assert.equal(landing((await browser.get(callback)).url), form);
    assert.equal(browser.cookies(site.origin), before);
    assert.equal((await readSession(site, browser))['authenticated'], true);
  });

  test('an answer whose state we cannot read leads home when logged in', async () => {
    const browser = new TestBrowser();
    await logIn(site, browser);
    for (const state of ['', '?state=', '?state=x', '?error=access_denied&state=x.y']) {
      assert.equal(landing((await browser.get(`${site.origin}/auth/callback${state}`)).url), '/', state);
    }
  });

  test('an answer opened again after the session ended keeps address and language', async () => {
    const browser = new TestBrowser();
    const callback = await answered(browser);
    await browser.get(callback);
    browser.setCookie(site.origin, '__Host-tiwizi-session', undefined);
    assert.equal(landing((await browser.get(callback)).url), lost);
  });

  test('an answer without the cookie of its login, or in another browser, keeps address and language', async () => {
    const browser = new TestBrowser();
    const callback = await answered(browser);
    browser.setCookie(site.origin, '__Host-tiwizi-transaction', undefined);
    assert.equal(landing((await browser.get(callback)).url), lost);
    const other = new TestBrowser();
    assert.equal(landing((await other.get(callback)).url), lost);
    assert.deepEqual(await readSession(site, other), { authenticated: false });
  });

  test('a turned back login without its cookie does too', async () => {
    const browser = new TestBrowser();
    const page = await openLogin(site, browser, query);
    const callback = await answerLogin(site, browser, page, { action: 'cancel' });
    browser.setCookie(site.origin, '__Host-tiwizi-transaction', undefined);
    assert.equal(landing((await browser.get(callback)).url), lost);
  });

  test('a changed state leads nowhere else', async () => {
    const browser = new TestBrowser();
    const callback = await answered(browser);
    const [random, way = ''] = callback.searchParams.get('state')!.split('.');
    callback.searchParams.set('state', `${random}.${way.slice(0, 20)}A${way.slice(21)}B`);
    assert.equal(landing((await new TestBrowser().get(callback)).url), '/ar/login?login_error=state_unknown');
  });
});
