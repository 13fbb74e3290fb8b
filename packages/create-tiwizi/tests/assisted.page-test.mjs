// A clerk fills a birth certificate in for somebody, by the keyboard alone; the person takes it over with a login of their own, reads and signs.
// In Arabic by a telephone's width with script, in French without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { startDemonstration } from '@tiwizi/server/demonstration';
import { configuration } from '../template/configuration.js';
import { answers, currentStep, fillStep, follow, signIn } from './citizen.mjs';
import { latestCode, servicesWith, startSite } from './site.mjs';

const slug = 'birth-certificate-extract';
let site;
before(async () => {
  const services = servicesWith(configuration, (each) =>
    each.sheet === slug
      ? {
          ...each,
          assisted: { helper: () => ({ organisation: { ar: 'جمعية تويزي', fr: 'Association Tiwizi' } }) },
          clerk: { focus: 'control' },
        }
      : each,
  );
  site = await startSite({ start: (options) => startDemonstration({ ...configuration, services }, options) });
  // Keys are made when first asked for, which on a busy machine takes longer than a signature may.
  await fetch(`${site.sandbox.cscUrl}/credentials/list`, {
    method: 'POST',
    headers: { authorization: `Bearer ${site.sandbox.cscToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ userID: 'amina' }),
  });
});
after(() => site.close());

const proceed = 'form [data-tiwizi-part=actions] button:not([name])';
const own = 'main form button:not([name])';
const send = 'main form.tiwizi-column button:not([name])';

/** Waits until a control has the focus; gives its name. A browser gives it a moment after the page is there. */
async function focused(page) {
  const named = () => document.activeElement?.getAttribute('name');
  await page.waitForFunction(named, { polling: 50 });
  return page.evaluate(named);
}

async function checkPage(page, name) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  assert.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    `${name} does not scroll sideways`,
  );
  if (!page.isJavaScriptEnabled()) return;
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
    name,
  );
}

/** Goes on from a step by the Enter key, and waits for the next. */
async function enter(page) {
  const before = await currentStep(page);
  const isNew = page.isJavaScriptEnabled() ? undefined : page.waitForNavigation();
  await page.focus(proceed);
  await page.keyboard.press('Enter');
  await isNew;
  for (let tries = 0; tries < 200 && (await currentStep(page)) === before; tries++)
    await page.waitForFunction(() => true, { polling: 50 });
}

for (const [language, script, width] of [
  ['ar', true, 360],
  ['fr', false, 1280],
])
  test(`${language}, ${script ? 'with' : 'without'} script: filled in for somebody, taken over, signed`, async () => {
    const clerk = await site.person({ script, width });
    await clerk.goto(`${site.origin}/${language}/services/${slug}`);
    await follow(clerk, `a[href$="/${slug}/assisted"]`);
    await signIn(clerk, { citizen: 'youssef' });
    await checkPage(clerk, `assist-start-${language}`);
    await follow(clerk, own);
    assert.equal(await focused(clerk), 'for_whom', 'the first control has the focus as soon as the page is there');
    await checkPage(clerk, `assist-step-${language}`);
    let left = {};
    for (let count = 0; count < 10 && !clerk.url().endsWith('/check'); count++) {
      const step = await currentStep(clerk);
      const given = { ...answers[step], ...left };
      if (step === 'for-whom') given.for_whom = 'myself';
      // What is known of the person is not known yet.
      if (step === 'delivery') given.phone = '0600000001';
      assert.notEqual(step, 'identity', 'what the login says is not asked of who helps');
      left = await fillStep(clerk, given);
      await enter(clerk);
      if (script && !clerk.url().endsWith('/check')) await focused(clerk);
    }
    await checkPage(clerk, `assist-check-${language}`);
    await follow(clerk, send);
    assert.match(clerk.url(), /\/code$/);
    await checkPage(clerk, `assist-code-${language}`);
    const code = (await clerk.$eval('main', (main) => main.textContent)).match(/(?:\d{4} ){4}\d{4}/)[0];

    const person = await site.person({ script, width });
    await person.goto(`${site.origin}/${language}/account/confirm`);
    await signIn(person, { citizen: 'amina' });
    await checkPage(person, `confirm-${language}`);
    await person.type('input[name=code]', '12');
    await follow(person, own);
    await checkPage(person, `confirm-error-${language}`);
    await person.$eval('input[name=code]', (input) => input.select());
    await person.type('input[name=code]', code);
    await follow(person, own);
    assert.match(person.url(), /\/identity$/, 'their own login says who they are');
    await enter(person);
    for (let count = 0; count < 3 && !person.url().endsWith('/check'); count++) await enter(person);
    assert.match(person.url(), /\/check$/, person.url());
    assert.match(await person.$eval('main', (main) => main.textContent), /Association Tiwizi|جمعية تويزي/);
    await checkPage(person, `helped-check-${language}`);
    await follow(person, send);
    await person.waitForSelector('tiwizi-e-signature input[type=checkbox]');
    await person.click('tiwizi-e-signature input[type=checkbox]');
    await person.click('button[name=action][value=agree]');
    await person.waitForSelector('input[autocomplete=one-time-code]', { visible: true });
    await person.type('input[autocomplete=one-time-code]', await latestCode(site));
    await follow(person, 'button[name=action][value=confirm]');
    assert.match(person.url(), /\/receipts\//);
    assert.match(await person.$eval('main', (main) => main.textContent), /DEMO-\d{4}-\d{6}/);
    await checkPage(person, `helped-receipt-${language}`);
    const id = person.url().split('/').at(-1);
    const desk = await (await fetch(`${site.sandbox.url}/desk/${id}?lang=fr`)).text();
    assert.match(desk, /Rempli avec l’aide de[^]*(Association Tiwizi|جمعية تويزي)/);

    await clerk.reload();
    await checkPage(clerk, `assist-taken-${language}`);
    await clerk.focus(own);
    await Promise.all([clerk.waitForNavigation(), clerk.keyboard.press('Enter')]);
    assert.equal(await currentStep(clerk), 'for-whom', 'the next request begins');
    assert.equal(await focused(clerk), 'for_whom');
  });
