// From the directory to the receipt, as a citizen goes: script on, off, and five seconds late. The signed document is shown to others.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeQR } from 'qr/decode.js';
import { answers, choose, continueForm, fillForm, fillStep, findService, follow, signIn } from './citizen.mjs';
import { latestCode, startSite } from './site.mjs';
import { missingValidators, validators } from './validators.mjs';

let site;
before(async () => {
  site = await startSite();
});
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

/** The QR code as a phone reads it, checked by the tool that asks nobody. */
async function checkCode(page, number) {
  const drawing = await page.$eval('svg.tiwizi-qr-code', (svg) => ({
    size: Number(svg.getAttribute('viewBox').split(' ')[2]),
    path: svg.querySelector('path').getAttribute('d'),
  }));
  const { size } = drawing;
  const data = new Uint8Array(4 * size * size).fill(255);
  for (const [, x, y, width] of drawing.path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at++)
      data.fill(0, 4 * (y * size + at), 4 * (y * size + at) + 3);
  const code = decodeQR({ width: size, height: size, data });
  const folder = await mkdtemp(join(tmpdir(), 'tiwizi-receipt-'));
  const [keys, pdf] = [join(folder, 'keys.pem'), join(folder, 'signed.pdf')];
  await writeFile(keys, await (await fetch(`${site.origin}/.well-known/receipt-keys.pem`)).text());
  await writeFile(pdf, await signedDocument(page));
  const tool = fileURLToPath(new URL('../../services/dist/cli.js', import.meta.url));
  const verify = (given) =>
    spawnSync(process.execPath, [tool, 'verify', '--key', keys, '--document', pdf, '--json', given], {
      encoding: 'utf8',
    });
  const { status, stdout } = verify(code);
  assert.equal(status, 0, stdout);
  assert.equal(JSON.parse(stdout).number, number);
  assert.equal(verify(`${code.slice(0, -3)}${code.at(-3) === 'A' ? 'B' : 'A'}${code.slice(-2)}`).status, 3);
  await rm(folder, { recursive: true });
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
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
    });
    await findService(page, site.origin, language);
    await follow(page, 'a[href$="/requests/birth-certificate-extract/new"]');
    await signIn(page);
    assert.equal(await fillForm(page), 'check');
    await follow(page, 'main form.tiwizi-column button:not([name])');
    assert.match(page.url(), /\/sign$/);
    await sign(page);
    assert.match(page.url(), /\/receipts\//);
    const number = await page.$eval('.tiwizi-receipt__number', (element) => element.textContent.trim());
    const desk = await (await fetch(`${site.sandbox.url}/desk/${page.url().split('/').at(-1)}`)).text();
    assert.ok(desk.includes(number) && desk.includes('.pdf'), 'it lies on the desk of the agency, with its document');
    assert.match(await page.$eval('main', (main) => main.textContent), /DEMO-2026-\d{6}/);
    await checkDocument(await signedDocument(page));
    await checkCode(page, number);
    const form = page.url().replace('/receipts/', '/requests/birth-certificate-extract/');
    await page.goto(`${form}/identity`);
    assert.match(page.url(), /\/receipts\//, 'the form leads to the receipt after the submission');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
}

/** A script that the browser has to ask for on the next page too: those of the service are kept for a year. */
async function sendUncached(request) {
  const answer = await fetch(request.url());
  const headers = { 'content-type': answer.headers.get('content-type'), 'cache-control': 'no-store' };
  await request.respond({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
}

/** Scripts of each page come five seconds after the page was asked for. */
async function delayScripts(page) {
  // What a service worker hands on is not seen by the page's own session.
  await page.setBypassServiceWorker(true);
  let opened = Date.now();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) opened = Date.now();
    if (request.resourceType() !== 'script') return void request.continue().catch(() => {});
    setTimeout(() => sendUncached(request).catch(() => {}), Math.max(0, opened + 5000 - Date.now()));
  });
}

/** Does what leads to another page and waits for what a person sees of it: it has not loaded before its scripts have. */
async function goOn(page, action, selector) {
  await page.evaluate(() => {
    globalThis.isLeft = true;
  });
  action().catch(() => {});
  await page.waitForFunction(
    (awaited) => !globalThis.isLeft && document.querySelector(awaited)?.checkVisibility(),
    { polling: 50 },
    selector,
  );
  assert.equal(await page.$('main [data-tiwizi-ready]'), null, 'the script has not come yet');
}

/** What a person has put into the controls of the page. */
const typed = (page) =>
  page.$$eval('main :is(input, select, textarea):not([type=hidden])', (list) =>
    list.map((each) => [each.name, each.type === 'file' ? each.files[0]?.name : each.value, each.checked]),
  );

/** Waits for the late script: the controls are the same nodes, with what was put into them, and focus stays. */
async function scriptComes(page, ready) {
  const before = await typed(page);
  await page.evaluate(() => {
    globalThis.before = [document.activeElement, ...document.querySelectorAll('main :is(input, select, textarea)')];
  });
  assert.equal(await page.$('main [data-tiwizi-ready]'), null, 'all was done before the script');
  await page.waitForSelector(ready);
  assert.deepEqual((await typed(page)).slice(0, before.length), before);
  assert.ok(
    await page.evaluate(
      () => globalThis.before.every((node) => node.isConnected) && document.activeElement === globalThis.before[0],
    ),
    'the same nodes, and the same in focus',
  );
}

test('directory to receipt, script five seconds late on every page: what is typed meanwhile stays and is sent', async () => {
  const page = await site.person();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await delayScripts(page);
  const proceed = 'form [data-tiwizi-part=actions] button:not([name])';
  const confirm = 'main form.tiwizi-column button:not([name])';

  await goOn(page, () => page.goto(`${site.origin}/${language}/`), 'input[name=q]');
  await page.type('input[name=q]', 'عقد ');
  await scriptComes(page, 'tiwizi-service-directory[data-tiwizi-ready]');
  await page.keyboard.type('الازدياد');
  assert.equal(await page.$eval('input[name=q]', (box) => box.value), 'عقد الازدياد');
  await goOn(page, () => page.keyboard.press('Enter'), 'a[href$="/services/birth-certificate-extract"]');
  await goOn(
    page,
    () => page.click('a[href$="/services/birth-certificate-extract"]'),
    'a[href$="/requests/birth-certificate-extract/new"]',
  );
  await goOn(page, () => page.click('a[href$="/requests/birth-certificate-extract/new"]'), 'a[href^="/auth/login"]');
  await goOn(page, () => page.click('a[href^="/auth/login"]'), 'label[for=citizen-amina]');
  await page.click('label[for=citizen-amina]');
  await choose(page, 'level', 'substantial');

  // Two steps are posted while the script is on its way: the form goes on as without script.
  await goOn(page, () => page.click('button[name=action][value=continue]'), 'label[for=field-for_whom-3]');
  await fillStep(page, answers['for-whom']);
  await goOn(page, () => page.click(proceed), 'input[name=mandate]');
  await fillStep(page, answers.mandate);
  await goOn(page, () => page.click(proceed), 'input[name=person_family_name_arabic]');
  // The third is typed before the script and continued with it.
  await fillStep(page, answers.person);
  await scriptComes(page, 'tiwizi-form-stepper[data-tiwizi-ready]');
  await page.evaluate(() => {
    globalThis.isOnePage = true;
  });
  assert.equal(await continueForm(page), 'identity');
  assert.equal(await continueForm(page), 'delivery');
  assert.equal(await page.evaluate(() => globalThis.isOnePage), true, 'in page');
  await fillStep(page, answers.delivery);
  await goOn(page, () => page.click(proceed), 'a[href*="/delivery?return=check#field-address"]');

  // An answer is changed before the script: the page it leads to and the one it comes from have their own.
  await goOn(page, () => page.click('a[href*="/delivery?return=check#field-address"]'), 'textarea[name=address]');
  await page.focus('textarea[name=address]');
  await page.keyboard.type('الطابق الثاني، ');
  await scriptComes(page, 'tiwizi-form-stepper[data-tiwizi-ready]');
  await goOn(page, () => page.click(proceed), confirm);
  assert.match(page.url(), /\/check$/);
  const shown = await page.$eval('main', (main) => main.textContent);
  for (const word of ['mandate.pdf', 'بناني', 'ياسين', 'Bennani', 'Yassine', 'الطابق الثاني', 'حي الرياض'])
    assert.ok(shown.includes(word), `${word} is among the answers`);

  await goOn(page, () => page.click(confirm), 'tiwizi-e-signature input[type=checkbox]');
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await scriptComes(page, 'tiwizi-e-signature[data-tiwizi-ready]');
  await press(page, 'button[name=action][value=agree]', 'input[autocomplete=one-time-code]');
  await page.type('input[autocomplete=one-time-code]', await latestCode(site));
  await goOn(page, () => page.click('button[name=action][value=confirm]'), 'a[href$="/signed.pdf"]');
  assert.match(await page.$eval('main', (main) => main.textContent), /DEMO-2026-\d{6}/);
  await checkDocument(await signedDocument(page));
  assert.deepEqual(complaints, []);
  await page.browserContext().close();
});

test('a killed tab: the draft is on the server, another browser goes on', async () => {
  const page = await site.person();
  await page.goto(`${site.origin}/${language}/requests/birth-certificate-extract/new?anew`);
  await signIn(page, { citizen: 'idir' });
  await fillStep(page, { for_whom: 'child' });
  await continueForm(page);
  await fillStep(page, { person_given_name_latin: 'Idirus' });
  await page.waitForResponse((response) => response.url().includes('save=draft') && response.status() === 204);
  const address = page.url();
  const cookies = await page.browserContext().cookies();
  await page.browserContext().close();
  const other = await site.person({ script: false });
  await other.browserContext().setCookie(...cookies);
  await other.goto(address);
  assert.equal(await other.$eval('input[name=person_given_name_latin]', (control) => control.value), 'Idirus');
  await other.browserContext().close();
});
