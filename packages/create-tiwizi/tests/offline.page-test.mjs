// A step that is typed without network, on the real service: kept by consent only, sent once, and what somebody finds who takes the device.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { continueForm, fillStep, follow, signIn } from './citizen.mjs';
import { atForm, eventually, servicesWith, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite({ adapt: (given) => ({ ...given, services: servicesWith(given, keepsOffline) }) });
});
after(() => site.close());

/** The certificate, with steps that may be kept on the device. */
const keepsOffline = (service) =>
  service.sheet === 'birth-certificate-extract'
    ? { ...service, flow: async () => ({ ...(await service.flow()), offline: true }) }
    : service;

const proceed = 'form [data-tiwizi-part=actions] button:not([name])';
const control = 'section:not([hidden]) input[name=person_given_name_latin]';
const notice = '[data-tiwizi-part=notice]';
const says = (page, words) =>
  page.waitForFunction(
    (selector, text) => document.querySelector(selector)?.textContent.includes(text),
    // A save that failed is tried again after a quarter of a minute.
    { timeout: 45_000 },
    notice,
    words,
  );
const press = (page, words) =>
  page.$$eval(`${notice} button`, (list, text) => list.find((each) => each.textContent.includes(text)).click(), words);

/** What scripts of the page can find of it: names of databases, the rows as text, whether the key can be taken out. */
const found = (page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('tiwizi-offline')) return { names, text: '', kept: 0 };
    const database = await new Promise((done) => {
      const opening = indexedDB.open('tiwizi-offline');
      opening.onsuccess = () => done(opening.result);
    });
    const rows = await new Promise((done) => {
      const request = database.transaction('rows').objectStore('rows').getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    const key = rows.find((row) => row.key)?.key;
    const taken =
      key &&
      (await crypto.subtle.exportKey('raw', key).then(
        () => 'taken',
        (error) => error.name,
      ));
    const text = rows.map(
      (row) => JSON.stringify(row) + (row.sealed ? new TextDecoder('latin1').decode(row.sealed.data) : ''),
    );
    return {
      names,
      text: text.join('\n'),
      kept: rows.filter((row) => row.sealed).length,
      extractable: key?.extractable,
      taken,
    };
  });

/** Somebody whose network went away in the middle of a step, and who agreed to have it kept. */
async function keptOffline(name, citizen) {
  const page = await atForm(site, { language: 'fr', citizen });
  await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
  await fillStep(page, { for_whom: 'child' });
  assert.equal(await continueForm(page), 'person');
  await eventually(() =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('offline'))),
  );
  await page.setOfflineMode(true);
  await fillStep(page, { person_given_name_latin: name });
  await page.click(proceed);
  await says(page, 'Cet appareil est-il à vous seul');
  assert.deepEqual((await found(page)).names, [], 'nothing is kept before the answer');
  await press(page, 'à moi seul');
  await says(page, 'gardé sur cet appareil');
  return page;
}

/** As a browser is killed: nothing more is sent. */
async function killed(page) {
  await page.evaluate(() => {
    globalThis.fetch = () => Promise.reject(new TypeError('killed'));
  });
  await page.close();
}

test('kept, unreadable, its key inside; sent when the network is back, and gone then', async () => {
  const page = await keptOffline('Aksil', 'idir');
  const csrf = await page.$eval('input[name=csrf]', (each) => each.value);
  const { text, kept, extractable, taken } = await found(page);
  assert.equal(kept, 1);
  assert.equal(extractable, false);
  assert.equal(taken, 'InvalidAccessError');
  for (const word of ['Aksil', 'person_given_name_latin', csrf]) assert.ok(!text.includes(word), word);
  await page.setOfflineMode(false);
  await says(page, 'La connexion est revenue');
  assert.equal((await found(page)).kept, 0);
  const other = await page.browserContext().newPage();
  await other.goto(page.url());
  assert.equal(await other.$eval(control, (each) => each.value), 'Aksil');
  await page.browserContext().close();
});

test('a page that was closed without network: the next one sends it, once', async () => {
  const page = await keptOffline('Tilila', 'idir');
  const address = page.url();
  const next = await page.browserContext().newPage();
  await killed(page);
  const saves = [];
  next.on('request', (request) => request.url().includes('save=draft') && saves.push(request.url()));
  await next.goto(address);
  await next.waitForFunction((selector) => document.querySelector(selector)?.value === 'Tilila', {}, control);
  assert.ok(await eventually(async () => !(await found(next)).kept));
  await next.goto(address);
  await next.waitForNetworkIdle();
  assert.equal(saves.length, 1);
  await next.browserContext().close();
});

test('logged out on another page: nothing is left in the browser', async () => {
  const page = await keptOffline('Dihya', 'idir');
  const other = await page.browserContext().newPage();
  await killed(page);
  await other.goto(`${site.origin}/fr/account`);
  assert.equal((await found(other)).kept, 1);
  await follow(other, 'form[action="/auth/logout"] button');
  await other.goto(`${site.origin}/fr/`);
  assert.ok(await eventually(async () => !(await found(other)).names.length));
  await other.browserContext().close();
});

test('the session ends by itself, and another person logs in at the same browser: what is kept cannot be opened, and goes', async () => {
  const page = await keptOffline('Massinissa', 'idir');
  const address = page.url();
  const other = await page.browserContext().newPage();
  await killed(page);
  // As at the end of a session: the cookie is gone, what the browser keeps is not.
  const context = other.browserContext();
  await context.deleteCookie(...(await context.cookies()));
  await other.goto(`${site.origin}/fr/requests/birth-certificate-extract/new?anew`);
  assert.equal((await found(other)).kept, 1, 'it is still there');
  await signIn(other, { citizen: 'youssef' });
  await other.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
  assert.ok(await eventually(async () => !(await found(other)).names.length));
  assert.doesNotMatch(await other.content(), /Massinissa/);
  await other.goto(address);
  assert.doesNotMatch(await other.content(), /Massinissa/);
  await other.browserContext().close();
});

test('a day later it is gone and is not sent', async () => {
  const page = await keptOffline('Yuba', 'idir');
  const address = page.url();
  const next = await page.browserContext().newPage();
  await killed(page);
  await next.evaluateOnNewDocument(() => {
    const { now } = Date;
    Date.now = () => now() + 24 * 3_600_000;
  });
  const saves = [];
  next.on('request', (request) => request.url().includes('save=draft') && saves.push(request.url()));
  await next.goto(address);
  await next.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
  assert.ok(await eventually(async () => !(await found(next)).names.length));
  assert.deepEqual(saves, []);
  assert.equal(await next.$eval(control, (each) => each.value), '');
  await next.browserContext().close();
});
