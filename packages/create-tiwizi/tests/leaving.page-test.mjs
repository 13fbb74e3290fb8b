// What the starter says to somebody who leaves a request: saved, deleted, not signed; and what its footer pages tell.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { continueForm, fillForm, fillStep, follow } from './citizen.mjs';
import { checked } from '../template/flow/birth-certificate.flow.js';
import { atForm, startSite } from './site.mjs';

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
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

test('save and leave: kept until when, not sent, with a link back and in the own space', async () => {
  const page = await atForm(site, { language: 'fr', script: false });
  const { pathname } = new URL(page.url());
  await follow(page, 'button[name=action][value=save-exit]');
  assert.match(
    await textOf(page, 'main tiwizi-notice'),
    /gardées jusqu’au \d.*pas encore envoyée.*Revenir à la demande/,
  );
  assert.equal(new URL(page.url()).pathname, '/fr/account');
  await follow(page, 'main tiwizi-notice a');
  assert.equal(new URL(page.url()).pathname, pathname);
  await page.browserContext().close();
});

test('deleted is said, and a draft made up by somebody else is no link', async () => {
  const page = await atForm(site, { language: 'ar', script: false });
  await page.$eval('form[action$="/delete"]', (form) => form.closest('details')?.setAttribute('open', ''));
  await follow(page, 'form[action$="/delete"] button');
  assert.match(await textOf(page, 'main tiwizi-notice'), /تم حذف الطلب.*لم يُرسل أي شيء/);
  await page.goto(`${site.origin}/fr/account?saved=${encodeURIComponent('../../login?return_to=//example.org')}`);
  assert.equal(await page.$('main tiwizi-notice a'), null);
  await page.browserContext().close();
});

test('who declines to sign is told that nothing was signed or sent; on an Amazigh page in Arabic that says so', async () => {
  for (const [language, words, lang] of [
    ['fr', /Vous n’avez pas signé, et la demande n’est pas envoyée/, null],
    ['zgh', /لم يتم التوقيع، ولم يُرسل الطلب/, 'ar-MA'],
  ]) {
    const page = await atForm(site, { language, script: false });
    await fillForm(page, shortWay);
    await follow(page, confirm);
    assert.match(await page.$eval('main a[href$="/help"]', (link) => link.pathname), new RegExp(`^/${language}/help$`));
    await follow(page, 'button[name=action][value=cancel]');
    assert.match(page.url(), /\/check\?declined$/);
    assert.match(await textOf(page, 'main tiwizi-notice'), words);
    assert.equal(await page.$eval('main tiwizi-notice', (notice) => notice.getAttribute('lang')), lang);
    await page.browserContext().close();
  }
});

test('what the login knows is text with its source, who corrects it is said, and that it is wrong can be said', async () => {
  const page = await atForm(site, { language: 'en', script: false });
  await fillStep(page, shortWay['for-whom']);
  await continueForm(page);
  assert.equal(await page.$('section:not([hidden]) input:not([type=hidden])'), null, 'nothing is asked');
  assert.match(await textOf(page, 'main'), /From your identity provider, on \d/);
  assert.match(await textOf(page, 'main'), /ask the provider to correct it/);
  await follow(page, 'button[value="wrong:cnie"]');
  assert.match(page.url(), /#field-cnie$/);
  assert.match(await textOf(page, '#field-cnie'), /The administration will see that with your request/);
  await follow(page, 'button[value="right:cnie"]');
  assert.doesNotMatch(await textOf(page, '#field-cnie'), /administration/);
  await page.browserContext().close();
});

test('Arabic names have a section of their own for what fills them in', () => {
  const { fields } = checked.steps.find(({ id }) => id === 'identity');
  assert.deepEqual(
    fields.slice(0, 4).map(({ autocomplete }) => autocomplete),
    ['section-arabic family-name', 'section-arabic given-name', 'family-name', 'given-name'],
  );
});

test('the accessibility page has status, date, known issues, contact and recourse in every language', async () => {
  for (const language of ['ar', 'zgh', 'fr', 'en']) {
    const html = await (await fetch(`${site.origin}/${language}/accessibility`)).text();
    assert.equal(html.match(/<h2/g).length, 4, language);
    assert.match(html, /2026/, language);
    const arabic = html.match(/<(p|li) [^>]*lang="ar-MA" dir="rtl"/g)?.length ?? 0;
    assert.equal(arabic > 5, language === 'zgh', language);
  }
});
