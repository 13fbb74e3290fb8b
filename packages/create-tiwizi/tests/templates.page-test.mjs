// The permit and the complaint as the command writes them, in Arabic and French: a person carries each to its receipt, and the agency has its
// file. No page of the two says that it is a demonstration when the agency says that it is none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startDemonstration } from '@tiwizi/server/demonstration';
import { answers, continueForm, currentStep, fillStep, follow, signIn } from './citizen.mjs';
import { eventually, latestCode, servicesWith, startSite } from './site.mjs';
import { checkForms, checkSheets, json, openWorkshop } from './workshop.mjs';

const file = answers.mandate.mandate;
const { install } = openWorkshop();
const folder = install('service', '--template', 'permit,complaint', '--languages', 'ar,fr', '--agency', 'Commune');
const wordsOf = (language, name) => json(join(folder, `words/${language}/${name}.json`));

let site;
/** Whether the agency takes no complaint about lighting any more. */
let isClosed = false;
const checkStep = (step, { about }) =>
  isClosed && step === 'matter' && about === 'lighting'
    ? [{ name: 'about', code: 'closed', message: 'Dites-le au délégataire.' }]
    : [];
before(async () => {
  const { configuration } = await import(pathToFileURL(join(folder, 'configuration.js')).href);
  const agency = { ...configuration.agency, demonstration: false };
  const services = servicesWith(configuration, (each) => (each.sheet === 'complaint' ? { ...each, checkStep } : each));
  site = await startSite({ start: (options) => startDemonstration({ ...configuration, agency, services }, options) });
});
after(() => site.close());

const proceed = 'form [data-tiwizi-part=actions] button:not([name])';
const send = 'main form.tiwizi-column button:not([name])';
const mainOf = (page) => page.$eval('main', (main) => main.textContent.replace(/\s+/g, ' '));

/** The equipment items that are in view. */
const items = (page) => page.$$eval('[data-tiwizi-item]', (all) => all.map((each) => each.dataset.tiwiziItem));

/** What a person is told when a step is not right. */
async function refused(page, script) {
  if (script) {
    const answer = page.waitForResponse((each) => each.status() === 422);
    await page.click(proceed);
    await answer;
    await page.waitForSelector('form:not(:has([aria-busy=true]))');
    await page.waitForSelector('tiwizi-error-summary a', { visible: true });
  } else await follow(page, proceed);
  return page.$eval('tiwizi-error-summary', (summary) => summary.textContent.replace(/\s+/g, ' '));
}

/** The number on the receipt in view; on the desk it lies with the file that was given. */
async function checkReceipt(page) {
  assert.match(page.url(), /\/receipts\/[\w-]{22}$/);
  const [number] = /DEMO-\d{4}-\d{6}/.exec(await mainOf(page)) ?? [];
  assert.ok(number, await mainOf(page));
  const desk = `${site.sandbox.url}/desk/${page.url().split('/').at(-1)}`;
  const shown = await (await fetch(`${desk}?lang=fr`)).text();
  assert.ok(shown.includes(number) && shown.includes('mandate.pdf'), shown.slice(-3000));
  const given = [...shown.matchAll(/href="([^"]*\/files\/[^"]*)"/g)].map(([, href]) => new URL(href, desk).href);
  const files = await Promise.all(given.map(async (href) => Buffer.from(await (await fetch(href)).arrayBuffer())));
  assert.ok(
    files.some((bytes) => bytes.equals(readFileSync(file))),
    'the file itself, byte by byte',
  );
  return number;
}

test('nothing is to be mended in forms and sheets, and people read what their numbers are for', async () => {
  for (const { status, stdout } of [checkForms(folder), checkSheets(folder)]) assert.equal(status, 0, stdout);
  for (const language of ['fr', 'ar']) {
    const page = await (await fetch(`${site.origin}/${language}/privacy`)).text();
    assert.ok(page.includes(wordsOf(language, 'terrace-permit').ice_purpose), page);
  }
  const privacy = await (await fetch(`${site.origin}/fr/privacy`)).text();
  assert.match(privacy, /Conservé par l’administration après la décision\s*: 5\s*ans/);
});

for (const [language, script] of [
  ['fr', true],
  ['ar', false],
]) {
  const how = `${language}, ${script ? 'with' : 'without'} script`;

  test(`${how}: the permit, with equipment, documents, a declaration and a fee, from its page to the desk`, async () => {
    const page = await site.person({ script });
    await page.goto(`${site.origin}/${language}/services/terrace-permit`);
    await follow(page, 'main a[href$="/requests/terrace-permit/new"]');
    await signIn(page);
    await fillStep(page, { ice: '001526374000001', company: 'Café Atlas' });
    assert.equal(await continueForm(page), 'terrace');
    const year = new Date().getFullYear() + 1;
    const days = (from, to) => ({ 'period-from': `${year}-${from}`, 'period-to': `${year}-${to}` });
    await fillStep(page, { place: 'حي الرياض، زنقة 4', area: '12,5', tables: '13', ...days('05-01', '04-30') });
    await refused(page, script);
    await fillStep(page, days('05-01', '05-31'));
    const told = await refused(page, script);
    assert.ok(told.includes(wordsOf(language, 'terrace-permit').too_many_tables.replace(/\s+/g, ' ')), told);
    await fillStep(page, { tables: '12' });
    assert.equal(await continueForm(page), 'equipment');
    for (const item of [
      { kind: 'parasol', count: '6' },
      { kind: 'heater', count: '2' },
    ]) {
      const before = await items(page);
      await page.click('button[value="add:equipment"]');
      const id = await eventually(async () =>
        (await items(page).catch(() => before)).find((each) => !before.includes(each)),
      );
      await fillStep(
        page,
        Object.fromEntries(Object.entries(item).map(([name, value]) => [`equipment.${id}.${name}`, value])),
      );
    }
    assert.equal(await continueForm(page), 'documents');
    await fillStep(page, { documents: file });
    assert.equal(await continueForm(page), 'declaration');
    await fillStep(page, { declaration: 'yes' });
    assert.equal(await continueForm(page), 'check');
    const shown = await mainOf(page);
    for (const words of ['parasol', 'heater', 'declaration_text']) {
      const text = wordsOf(language, 'terrace-permit')[words].replace(/\s+/g, ' ');
      assert.ok(shown.includes(text), text);
    }
    await follow(page, send);
    await page.waitForSelector('tiwizi-e-signature input[type=checkbox]');
    await page.click('tiwizi-e-signature input[type=checkbox]');
    await page.click('button[name=action][value=agree]');
    await page.waitForSelector('input[autocomplete=one-time-code]', { visible: true });
    await page.type('input[autocomplete=one-time-code]', await latestCode(site));
    await follow(page, 'button[name=action][value=confirm]');
    // The fee, by card: the request is the agency's once it is paid.
    assert.match(page.url(), /\/pay$/);
    await follow(page, 'button[name=action][value=card]');
    await page.type('input[name=card]', '4000000000000010');
    await follow(page, 'button[name=action][value=pay]');
    await eventually(async () => /\/receipts\//.test(page.url()) || (await page.$('main a[href*="/receipts/"]')));
    if (!/\/receipts\/[\w-]{22}$/.test(page.url())) await follow(page, 'main a[href*="/receipts/"]');
    await checkReceipt(page);
    await page.browserContext().close();
  });

  test(`${how}: the complaint, left and opened again by its code, from its page to the desk`, async () => {
    const codeOn = async (page) => /(?:\d{4} ){4}\d{4}/.exec(await mainOf(page))?.[0];
    const withCode = async (code) => {
      const page = await site.person({ script });
      await page.goto(`${site.origin}/${language}/resume`);
      await page.type('#resume-code', code);
      await follow(page, 'main form button');
      return page;
    };
    const first = await site.person({ script });
    await first.goto(`${site.origin}/${language}/services/complaint`);
    await follow(first, 'main a[href$="/requests/complaint/new"]');
    await follow(first, 'main form button');
    await fillStep(first, { about: 'lighting', text: 'المصباح لا يشتغل', photo: file });
    assert.equal(await continueForm(first), 'answer');
    await follow(first, 'button[name=action][value=save-exit]');
    const code = await codeOn(first);
    assert.ok(code, await mainOf(first));

    const second = await withCode(code);
    assert.equal(await currentStep(second), 'answer', await mainOf(second));
    assert.equal(await continueForm(second), 'check', 'a name and a number may be left out');
    const shown = await mainOf(second);
    for (const words of [wordsOf(language, 'complaint').lighting, 'المصباح لا يشتغل', 'mandate.pdf'])
      assert.ok(shown.includes(words), words);
    await follow(second, send);
    const number = await checkReceipt(second);

    const third = await withCode(code);
    assert.ok((await mainOf(third)).includes(number), 'the receipt, with its number');
    for (const page of [first, second, third]) await page.browserContext().close();
  });
  test(`${how}: what is refused when the request is sent is told at once, at its question`, async () => {
    const page = await site.person({ script });
    await page.goto(`${site.origin}/${language}/requests/complaint/new`);
    await follow(page, 'main form button');
    await fillStep(page, { about: 'lighting', text: 'المصباح لا يشتغل' });
    assert.equal(await continueForm(page), 'answer');
    assert.equal(await continueForm(page), 'check');
    isClosed = true;
    try {
      await follow(page, send);
      const links = await page.$$eval('tiwizi-error-summary a', (all) =>
        all.map((each) => [each.hash, each.textContent.trim()]),
      );
      assert.deepEqual(links, [['#field-about', 'Dites-le au délégataire.']]);
      if (script) await page.waitForFunction(() => document.activeElement.closest('tiwizi-error-summary'));
      assert.ok((await mainOf(page)).includes('المصباح لا يشتغل'), 'what was written is there');
      assert.equal(await page.$eval('input[name=about][value=lighting]', (radio) => radio.checked), true);
      await page.click('input[name=about][value=other]');
      assert.equal(await continueForm(page), 'check', 'and a right answer leads back to where it was sent');
    } finally {
      isClosed = false;
    }
    await page.browserContext().close();
  });
}
