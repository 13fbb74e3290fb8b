// What an unfriendly or hurried visitor does to the starter: each case was once a fault.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { folderStores } from '@tiwizi/server';
import { continueForm, fillForm, fillStep, follow, signIn } from './citizen.mjs';
import { atForm, latestCode, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const shortWay = {
  'for-whom': { for_whom: 'myself' },
  identity: {},
  delivery: { office: 1, copies: '1', delivery: 'counter' },
};
const confirm = 'main form.tiwizi-column button:not([name])';
const control = (name) => `section[data-tiwizi-step]:not([hidden]) :is(input, select)[name="${name}"]`;
const cookiesOf = async (page) =>
  (await page.browserContext().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
const hiddenOf = (html) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

test('an address that cannot be decoded is a page that is not there, in the language asked for', async () => {
  for (const [path, language] of [
    ['/%ff', 'fr-MA'],
    ['/ar/%ff', 'ar-MA'],
    ['/en/services/%E0%A4%A', 'en'],
  ]) {
    const answer = await fetch(site.origin + path, { headers: { 'accept-language': 'fr' } });
    assert.equal(answer.status, 404, path);
    assert.match(await answer.text(), new RegExp(`<html lang="${language}"`));
  }
  const replayed = await fetch(`${site.origin}/auth/callback?code=x&state=y`, { headers: { 'accept-language': 'fr' } });
  assert.match(
    replayed.url,
    /\/fr\/login\?login_error=state_unknown/,
    "a login that is nobody's ends in the language of the browser",
  );
  assert.equal(replayed.headers.get('x-powered-by'), null);
});

test('no page can ask for less than the level that every login needs', async () => {
  const page = await site.person({ script: false });
  await page.goto(`${site.origin}/auth/login?acr=low&return_to=%2Ffr%2Frequests%2Fbirth-certificate-extract%2Fnew`);
  await page.click('input[name=citizen][value=amina]');
  await page.click('input[name=level][value=low]');
  await follow(page, 'button[name=action][value=continue]');
  assert.equal(new URL(page.url()).pathname, '/fr/login');
  assert.equal(new URL(page.url()).searchParams.get('login_error'), 'acr_insufficient');
  await page.goto(`${site.origin}/fr/requests/birth-certificate-extract/new`);
  assert.equal(new URL(page.url()).pathname, '/fr/login');
  await page.browserContext().close();
});

test('logged in: the login page leads on, and so does an answer of the provider that is opened again', async () => {
  const page = await site.person({ script: false });
  const callbacks = [];
  page.on('request', (request) => request.url().includes('/auth/callback?') && callbacks.push(request.url()));
  await page.goto(`${site.origin}/fr/requests/birth-certificate-extract/new`);
  await signIn(page, {});
  const form = new URL(page.url()).pathname;
  await page.goto(`${site.origin}/fr/login?return_to=${encodeURIComponent(form)}`);
  assert.equal(new URL(page.url()).pathname, form);
  assert.equal(callbacks.length, 1);
  await page.goto(callbacks[0]);
  assert.match(new URL(page.url()).pathname, /^\/fr\/requests\//);
  // With something to say, the page says who is logged in, and not that they could log in.
  await page.goto(`${site.origin}/fr/login?login_error=csrf_invalid&return_to=${encodeURIComponent(form)}`);
  assert.equal(await page.$('main a[href^="/auth/login"]'), null);
  assert.match(await page.$eval('main tiwizi-identity-login', (each) => each.textContent), /Amina El Idrissi/);
  // Logged out, and the cookie of the login gone: the form and its language are kept.
  await page.deleteCookie(...(await page.cookies()));
  await page.goto(callbacks[0]);
  const lost = new URL(page.url());
  assert.equal(lost.pathname, '/fr/login');
  assert.deepEqual(Object.fromEntries(lost.searchParams), {
    login_error: 'state_unknown',
    return_to: '/fr/requests/birth-certificate-extract/new',
  });
  await page.browserContext().close();
});

test('login by Enter alone, script on', async () => {
  const page = await site.person();
  await page.goto(`${site.origin}/fr/requests/birth-certificate-extract/new`);
  await page.waitForSelector('tiwizi-identity-login[data-tiwizi-ready]');
  await page.focus('a[href^="/auth/login"]');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(new URL(page.url()).origin, new URL(site.sandbox.issuer).origin);
  await page.browserContext().close();
});

test('language switched right after typing: the same step, with what was typed', async () => {
  const page = await atForm(site, { language: 'fr', citizen: 'idir' });
  await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
  await fillStep(page, { for_whom: 'child' });
  await continueForm(page);
  await fillStep(page, { person_given_name_latin: 'Aksil' });
  await follow(page, 'a[hreflang=ar]');
  assert.match(page.url(), /\/ar\/requests\/birth-certificate-extract\/[\w-]+\/person$/);
  assert.equal(await page.$eval(control('person_given_name_latin'), (input) => input.value), 'Aksil');
  await page.browserContext().close();
});

test('answers changed behind the frozen document: it is made anew before it can be signed, and goes with the draft', async () => {
  const page = await atForm(site, { language: 'fr', script: false, citizen: 'youssef' });
  await fillForm(page, shortWay);
  await follow(page, confirm);
  const address = page.url();
  const cookie = await cookiesOf(page);
  const post = (url, fields) =>
    fetch(url, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams(fields) });
  const old = hiddenOf(await page.content());
  await page.goto(address.replace('/sign', '/delivery'));
  await fillStep(page, { copies: '3' });
  await continueForm(page);
  await page.goto(address);
  assert.match(page.url(), /\/check$/, 'the answers are to be checked again');
  const refused = await post(address, { ...old, action: 'agree', agreed: 'yes' });
  assert.equal(refused.status, 409, 'the old document can no longer be agreed to');
  const next = hiddenOf(await refused.text());
  assert.notEqual(next.sha256, old.sha256);
  assert.equal((await post(address, { ...next, action: 'agree', agreed: 'yes' })).status, 303, 'the new one can');
  const folder = join(site.settings.storeFolder, 'blobs');
  const pdfs = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && entry.name !== 'life',
    ).length;
  assert.ok((await pdfs()) > 0);
  const form = hiddenOf(await (await fetch(address.replace('/sign', '/delivery'), { headers: { cookie } })).text());
  await post(address.replace('/sign', '/delete'), { ...form, csrf: 'wrong' });
  assert.ok((await pdfs()) > 0, 'a refused deletion deletes nothing');
  await post(address.replace('/sign', '/delete'), form);
  assert.equal(await pdfs(), 0, 'no document of a draft that was thrown away');
  await page.browserContext().close();
});

test('confirmed and opened many times at once: one number, and every page has it', async () => {
  const page = await atForm(site, { language: 'fr', script: false });
  await fillForm(page, shortWay);
  await follow(page, confirm);
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await follow(page, 'button[name=action][value=agree]');
  const cookie = await cookiesOf(page);
  const fields = new URLSearchParams({
    ...hiddenOf(await page.content()),
    action: 'confirm',
    code: await latestCode(site),
  });
  const posts = await Promise.all(
    [1, 2, 3].map(() => fetch(page.url(), { method: 'POST', redirect: 'manual', headers: { cookie }, body: fields })),
  );
  assert.deepEqual(
    [...new Set(posts.map(({ headers }) => headers.get('location')))],
    [new URL(page.url()).pathname.replace(/requests\/birth-certificate-extract(.*)\/sign/, 'receipts$1')],
  );
  // The receipt is lost: it is asked for again, under the same key.
  const { records } = folderStores(site.settings.storeFolder, site.settings.keys.drafts);
  const receipt = { kind: 'receipt', owner: 'amina', id: posts[0].headers.get('location').split('/').at(-1) };
  await records.remove(receipt, (await records.get(receipt)).revision);
  const receipts = await Promise.all(
    Array.from({ length: 12 }, () =>
      fetch(new URL(posts[0].headers.get('location'), site.origin), { headers: { cookie } }),
    ),
  );
  assert.deepEqual([...new Set(receipts.map(({ status }) => status))], [200]);
  const numbers = await Promise.all(receipts.map(async (receipt) => /DEMO-\d+-\d+/.exec(await receipt.text())[0]));
  assert.equal(new Set(numbers).size, 1);
  await page.browserContext().close();
});
