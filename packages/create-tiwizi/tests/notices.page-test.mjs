// From the clerk's desk to the telephone: what is asked is told in Arabic, in the inbox, and says nothing about the person.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { continueForm, fillForm, follow } from './citizen.mjs';
import { eventually, atForm, latestCode, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** The shortest way: for oneself, collected at the counter. */
const answers = {
  'for-whom': { for_whom: 'myself' },
  identity: {},
  delivery: { office: 1, copies: '1', delivery: 'counter' },
};

test('a correction asked for on the desk is read in the inbox, in Arabic, without a name or a way in', async () => {
  const page = await atForm(site, { script: false });
  assert.equal(await fillForm(page, answers), 'check');
  await continueForm(page);
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await follow(page, 'button[name=action][value=agree]');
  await page.type('input[autocomplete=one-time-code]', await latestCode(site));
  await follow(page, 'button[name=action][value=confirm]');
  const number = /DEMO-[\d-]+/.exec(await page.$eval('main', (main) => main.textContent))?.[0];
  assert.ok(number, page.url());

  const clerk = await site.person({ script: false });
  await clerk.goto(`${site.sandbox.url}/desk?lang=ar`);
  await follow(clerk, 'main a[href*="/desk/"]');
  await clerk.type('textarea[name=text]', 'المرجو إرسال صورة أخرى');
  await follow(clerk, 'button[name=action][value=correction]');

  const inbox = await site.person({ script: false });
  const told = await eventually(async () => {
    await inbox.goto(`${site.sandbox.url}/inbox?lang=ar`);
    const all = await inbox.$$eval('.messages dd[lang="ar-MA"][dir=rtl]', (list) =>
      list.map((each) => each.textContent),
    );
    return all.find((text) => text.includes(number));
  });
  assert.match(told ?? '', /المرجو تصحيح الطلب رقم/);
  assert.ok(told.includes(`${site.origin}/ar/`));
  assert.doesNotMatch(told, /Amina|Idrissi|أمينة|الإدريسي|ZZ100001|600000001|صورة|auth|login|account|[?#]/i);
});
