// A service without login in a real browser: begun, left with a code, opened on another device, sent; with script and without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { createAgencyClient, defineService, toHandedRequest } from '@tiwizi/server';
import { checkPage, preparePage, settled } from '@tiwizi/testing/matrix';
import { continueForm, fillStep, follow } from './citizen.mjs';
import { startSite } from './site.mjs';

const inAll = (ar, zgh, fr, en) => ({ 'ar-MA': ar, zgh, 'fr-MA': fr, en });
const complaint = defineFlow({
  id: 'complaint',
  version: 1,
  title: inAll('شكاية', 'ⵜⴰⵏⵛⵔⵉⵜ', 'Réclamation', 'Complaint'),
  steps: [
    {
      id: 'subject',
      title: inAll('الموضوع', 'ⴰⵙⵏⵜⵍ', 'Objet', 'Subject'),
      fields: [
        {
          name: 'what',
          type: 'textarea',
          required: true,
          label: inAll('ماذا وقع؟', 'ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ?', 'Que s’est-il passé\u202f?', 'What happened?'),
        },
      ],
    },
    {
      id: 'place',
      title: inAll('المكان', 'ⴰⴷⵖⴰⵔ', 'Lieu', 'Place'),
      fields: [{ name: 'where', required: true, label: inAll('أين؟', 'ⵎⴰⵏⵉ?', 'Où\u202f?', 'Where?') }],
    },
  ],
});

let site;
before(async () => {
  site = await startSite({
    adapt: (configuration, settings) => {
      const agency = createAgencyClient({ url: `${settings.registerUrl}/hand-over`, key: settings.agencyKey });
      return {
        ...configuration,
        services: [
          defineService({
            sheet: 'birth-certificate-extract',
            flow: complaint,
            login: 'none',
            handOver: async (filed) => agency.handOver(await toHandedRequest(filed)),
          }),
        ],
      };
    },
  });
});
after(() => site.close());

const base = (language) => `/${language}/requests/birth-certificate-extract`;
const start = 'main form button';
const send = 'main form.tiwizi-column button:not([name])';
const mainOf = (page) => page.$eval('main', (main) => main.textContent.replace(/\s+/g, ' '));
const codeOn = async (page) => /(?:\d{4} ){4}\d{4}/.exec(await mainOf(page))?.[0];

/** What a person with sight, or with a reader, would stumble over. */
async function check(page, name) {
  const { findings } = await checkPage(page, { wholePage: true });
  const serious = findings.filter(({ check: kind }) => ['axe', 'overflow', 'target-size'].includes(kind));
  assert.deepEqual(serious, [], name);
}

for (const script of [true, false])
  for (const language of ['ar', 'fr'])
    test(`${language}, ${script ? 'with' : 'without'} script: begun on one device, sent from another, found again on a third`, async () => {
      const first = await site.person({ script });
      await first.goto(`${site.origin}/${language}/services/birth-certificate-extract`);
      await follow(first, `main a[href$="/new"]`);
      assert.equal(new URL(first.url()).pathname, `${base(language)}/new`);
      await follow(first, start);
      assert.match(first.url(), /\/subject$/);
      await fillStep(first, { what: 'الرصيف مكسور' });
      await follow(first, 'button[name=action][value=save-exit]');
      assert.match(first.url(), /\/resume\/[\w-]{22}\?saved$/);
      const code = await codeOn(first);
      assert.ok(code, await mainOf(first));

      const second = await site.person({ script });
      await second.goto(`${site.origin}${base(language)}/new`);
      await follow(second, `main a[href$="/${language}/resume"]`);
      await second.type('input[name=code]', '1234');
      await follow(second, 'main form button');
      assert.ok(await second.$('tiwizi-error-summary a[href="#resume-code"]'));
      await second.$eval('#resume-code', (input) => input.select());
      await second.type('#resume-code', code.replaceAll(' ', '-'));
      await follow(second, 'main form button');
      assert.match(second.url(), /\/subject$/);
      assert.equal(await second.$eval('textarea', ({ value }) => value), 'الرصيف مكسور');
      await continueForm(second);
      await fillStep(second, { where: 'حي الرياض' });
      await continueForm(second);
      assert.match(second.url(), /\/check$/);
      await follow(second, send);
      assert.match(second.url(), /\/receipts\/[\w-]{22}$/);
      const number = /DEMO-\d+-\d+/.exec(await mainOf(second))?.[0];
      assert.ok(number);
      assert.equal(await codeOn(second), code);

      const third = await site.person({ script });
      await third.goto(`${site.origin}/${language}/resume`);
      await third.type('#resume-code', code.replaceAll(' ', ''));
      await follow(third, 'main form button');
      assert.ok((await mainOf(third)).includes(number), 'the receipt, with its number');
      const desk = await (await fetch(`${site.sandbox.url}/desk?lang=fr`)).text();
      assert.ok(desk.includes(number), 'it lies on the clerk’s desk');
      for (const page of [first, second, third]) await page.browserContext().close();
    });

test('two windows of one browser: each has its own request; a window left open is told, and nothing is lost', async () => {
  const one = await site.person();
  await one.goto(`${site.origin}${base('fr')}/new`);
  const two = await one.browserContext().newPage();
  await two.goto(`${site.origin}${base('fr')}/new`);
  await follow(two, start);
  await one.bringToFront();
  await follow(one, start);
  // The other window began with this cookie, and has another one now: what was asked is asked once more.
  assert.match(await mainOf(one), /Rien n’a été fait\. Appuyez de nouveau sur le bouton/);
  await follow(one, start);
  assert.notEqual(one.url(), two.url());
  await fillStep(one, { what: 'Un' });
  await continueForm(one);
  await two.bringToFront();
  await fillStep(two, { what: 'Deux' });
  await continueForm(two);
  await one.bringToFront();
  await one.goto(one.url().replace('/place', '/subject'));
  assert.equal(await one.$eval('textarea', ({ value }) => value), 'Un');
  await one.browserContext().close();
});

test('typed with script, and the browser forgets its cookie: it is told with words that name no login, and kept', async () => {
  const page = await site.person();
  await page.goto(`${site.origin}${base('fr')}/new`);
  await follow(page, start);
  await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
  const code = await (async () => {
    const other = await page.browserContext().newPage();
    await other.goto(page.url().replace(/requests\/[^/]+\/([^/]+)\/.*/, 'resume/$1'));
    const found = await codeOn(other);
    await other.close();
    return found;
  })();
  await page.bringToFront();
  await page.deleteCookie(...(await page.cookies()));
  await fillStep(page, { what: 'Écrit avant' });
  await page.click('form [data-tiwizi-part=actions] button:not([name])');
  await page.waitForSelector('[data-tiwizi-part=notice] a', { visible: true });
  const notice = await page.$eval('[data-tiwizi-part=notice]', (each) => each.textContent);
  assert.match(notice, /Ce navigateur ne reconnaît plus la demande\. Ce que vous avez écrit est gardé/);
  assert.doesNotMatch(notice, /onnect/);
  await follow(page, '[data-tiwizi-part=notice] a');
  assert.equal(new URL(page.url()).pathname, '/fr/resume');
  await page.type('#resume-code', code);
  await follow(page, 'main form button');
  assert.equal(await page.$eval('textarea', ({ value }) => value), 'Écrit avant');
  await page.browserContext().close();
});

test('its pages in four languages, on a phone: nothing that axe finds, nothing beside the page', async () => {
  for (const language of ['ar', 'zgh', 'fr', 'en']) {
    const page = await site.person({ width: 320 });
    await preparePage(page);
    const look = async (name) => {
      await settled(page);
      await check(page, `${language} ${name}`);
    };
    await page.goto(`${site.origin}${base(language)}/new`);
    await look('start');
    await follow(page, start);
    await fillStep(page, { what: 'a' });
    await follow(page, 'button[name=action][value=save-exit]');
    await look('code');
    await page.emulateMediaType('print');
    assert.ok(await page.$eval('main dl strong', (code) => code.getBoundingClientRect().width > 50), 'it is on paper');
    await page.emulateMediaType('screen');
    await page.goto(`${site.origin}${base(language)}/new`);
    await look('start, with one begun');
    await page.goto(`${site.origin}/${language}/resume`);
    await look('resume');
    await page.type('#resume-code', '1');
    await follow(page, 'main form button');
    await look('resume, with an error');
    await page.goto(`${site.origin}${base(language)}/${'x'.repeat(22)}`);
    await look('elsewhere');
    await page.browserContext().close();
  }
});
