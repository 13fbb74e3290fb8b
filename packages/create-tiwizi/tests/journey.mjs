// From the directory to the receipt, as a citizen goes: script on, off, and five seconds late. The signed document is shown to others.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answers, continueForm, currentStep, fillForm, fillStep, findService, follow, signIn } from './citizen.mjs';
import { latestCode, startSite } from './site.mjs';
import { missingValidators, validators } from './validators.mjs';

let site;
before(async () => { site = await startSite(); });
after(() => site.close());

const language = process.env.LANGUAGE ?? 'ar';

/** Agrees, asks for the code, types the one that was sent, and comes to the receipt. */
async function sign(page) {
  await page.waitForSelector('tiwizi-e-signature');
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await press(page, 'button[name=action][value=agree]', 'input[autocomplete=one-time-code]');
  await page.type('input[autocomplete=one-time-code]', await latestCode(site));
  await Promise.all([page.waitForNavigation({ timeout: 30_000 }), page.click('button[name=action][value=confirm]')]);
}

/** Presses a button and waits for what it leads to, in page or on a new one. */
async function press(page, selector, awaited) {
  await page.click(selector);
  await page.waitForSelector(awaited, { visible: true });
}

async function signedDocument(page) {
  const href = await page.$eval('a[href$="/signed.pdf"]', (link) => link.href);
  const cookie = (await page.browserContext().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(href, { headers: { cookie } });
  assert.equal(answer.status, 200);
  return Buffer.from(await answer.arrayBuffer());
}

async function checkDocument(bytes) {
  const missing = missingValidators();
  assert.deepEqual(missing, [], 'validators that are not installed');
  const ask = validators(site.sandbox.caCertificate);
  assert.equal(ask.pdfsig(bytes), true, 'pdfsig accepts');
  assert.equal(ask.openssl(bytes), true, 'openssl accepts');
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bytes.indexOf('/ByteRange') / 2)] ^= 1;
  assert.equal(ask.pdfsig(flipped), false, 'pdfsig refuses one changed byte');
  assert.equal(ask.openssl(flipped), false, 'openssl refuses one changed byte');
  assert.ok(bytes.includes('SPECIMEN') || /SPECIMEN/.test(bytes.toString('latin1')), 'says that it is a specimen');
}

for (const script of [true, false]) {
  test(`directory to receipt, script ${script ? 'on' : 'off'}`, async () => {
    const page = await site.person({ script });
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text()); });
    await findService(page, site.origin, language);
    await follow(page, 'a[href$="/requests/new"]');
    await signIn(page);
    assert.equal(await fillForm(page), 'check');
    await follow(page, 'main form.tiwizi-column button:not([name])');
    assert.match(page.url(), /\/sign$/);
    await sign(page);
    assert.match(page.url(), /\/receipts\//);
    assert.match(await page.$eval('main', (main) => main.textContent), /DEMO-2026-\d{6}/);
    await checkDocument(await signedDocument(page));
    const form = page.url().replace('/receipts/', '/requests/');
    await page.goto(`${form}/identity`);
    assert.match(page.url(), /\/receipts\//, 'the form leads to the receipt after the submission');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
}

test('script five seconds late: what is typed meanwhile stays and is sent', async () => {
  const page = await site.person();
  await page.setRequestInterception(true);
  const held = [];
  page.on('request', (request) => (request.resourceType() === 'script' ? held.push(request) : request.continue()));
  // Pages are not loaded before their scripts are: what is awaited is what a person sees.
  const then = async (action, selector) => {
    action.catch(() => {});
    await page.waitForSelector(selector, { visible: true });
  };
  await then(page.goto(`${site.origin}/${language}/requests/new`), 'a[href^="/auth/login"]');
  await then(page.click('a[href^="/auth/login"]'), 'label[for=citizen-fatima-zahra]');
  await page.click('label[for=citizen-fatima-zahra]');
  await page.$eval('input[name=level][value=substantial], select[name=level]', (each) => (each.localName === 'select' ? (each.value = 'substantial') : each.click()));
  await then(page.click('button[name=action][value=continue]'), 'label[for=field-for_whom-2]');
  await page.click('label[for=field-for_whom-2]');
  // Posted while the script is still on its way: the form goes on as without script.
  await then(page.click('form [data-tiwizi-part=actions] button:not([name])'), 'input[name=person_family_name_arabic]');
  assert.equal(await currentStep(page), 'person');
  const opened = Date.now();
  await page.evaluate(() => { globalThis.controls = [...document.querySelectorAll('main input')]; });
  await fillStep(page, answers.person);
  assert.equal(await page.$('tiwizi-form-stepper[data-tiwizi-ready]'), null, 'the script has not come yet');
  const before = await page.$$eval('section:not([hidden]) input:not([type=hidden])', (list) => list.map((each) => each.value));
  await new Promise((done) => setTimeout(done, Math.max(0, 5000 - (Date.now() - opened))));
  page.removeAllListeners('request');
  page.on('request', (request) => request.continue());
  held.forEach((request) => request.continue().catch(() => {}));
  await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]', { timeout: 15_000 });
  assert.deepEqual(await page.$$eval('section:not([hidden]) input:not([type=hidden])', (list) => list.map((each) => each.value)), before);
  assert.ok(await page.evaluate(() => globalThis.controls.every((node) => node.isConnected)), 'the same nodes');
  assert.equal(await continueForm(page), 'identity', 'and the form goes on in page');
  await page.browserContext().close();
});

test('a killed tab: the draft is on the server, another browser goes on', async () => {
  const page = await site.person();
  await page.goto(`${site.origin}/${language}/requests/new`);
  await signIn(page, { citizen: 'idir' });
  await fillStep(page, { for_whom: 'myself' });
  await continueForm(page);
  await fillStep(page, { given_name_latin: 'Idirus' });
  await page.waitForResponse((response) => response.url().includes('save=draft') && response.status() === 204);
  const address = page.url();
  const cookies = await page.browserContext().cookies();
  await page.browserContext().close();
  const other = await site.person({ script: false });
  await other.browserContext().setCookie(...cookies);
  await other.goto(address);
  assert.equal(await other.$eval('input[name=given_name_latin]', (control) => control.value), 'Idirus');
  await other.browserContext().close();
});

