// What goes wrong on the way to the signature: each case says what happened, in the person's language, puts the focus there, and keeps what was typed.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { drafts as draftsIn } from '@tiwizi/forms/server';
import { folderStores } from '@tiwizi/server';
import { answers, continueForm, currentStep, fillForm, fillStep, follow, signIn } from './citizen.mjs';
import { atForm, latestCode, servicesWith, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite({ adapt: (given) => ({ ...given, services: servicesWith(given, secondVersion) }) });
});
after(() => site.close());

/** The certificate in a second version: the first asked the name in one field. */
const secondVersion = (service) =>
  service.sheet === 'birth-certificate-extract'
    ? {
        ...service,
        flow: async () => ({ ...(await service.flow()), version: 2 }),
        migrations: {
          1: ({ full_name_latin: fullName, ...kept }) => {
            const [givenName, ...familyName] = fullName.split(' ');
            return { ...kept, given_name_latin: givenName, family_name_latin: familyName.join(' ') };
          },
        },
      }
    : service;

const proceed = 'form [data-tiwizi-part=actions] button:not([name])';
const shownError = 'section[data-tiwizi-step]:not([hidden]) tiwizi-field [data-tiwizi-part=error]:not([hidden])';
const text = (page, selector) => page.$eval(selector, (each) => each.textContent.replace(/\s+/g, ' ').trim());

/** Presses "continue" where the form has to stay; returns the codes the server gave (with script) and where the focus is. */
async function refused(page) {
  let codes;
  if (page.isJavaScriptEnabled()) {
    const [response] = await Promise.all([
      // A field that is left is checked by a post of its own.
      page.waitForResponse((each) => each.request().method() === 'POST' && !/[?&](check|save)=/.test(each.url())),
      page.click(proceed),
    ]);
    const problem = await response.json();
    codes = (problem.errors ?? []).map((each) => `${each.name}:${each.code}`);
    await page.waitForFunction(() =>
      document.activeElement?.closest('tiwizi-error-summary, [data-tiwizi-part=notice]'),
    );
  } else {
    const [response] = await Promise.all([page.waitForNavigation(), page.click(proceed)]);
    assert.equal(response.status(), 422);
  }
  return codes;
}

const rows = [
  {
    name: 'wrong telephone',
    step: 'delivery',
    values: { ...answers.delivery, phone: '123456' },
    code: 'phone:identifier_',
    control: 'phone',
    kept: '123456',
    beside: ['copies', '2'],
    ar: /الهاتف/,
    fr: /téléphone/i,
  },
  {
    name: 'impossible date',
    step: 'person',
    values: { ...answers.person, person_birth_date: '1990-02-31' },
    code: 'person_birth_date:date_impossible',
    control: 'person_birth_date-day',
    kept: '31',
    beside: ['person_given_name_latin', 'Yassine'],
    ar: /لا يوجد يوم 31 في هذا الشهر/,
    fr: /31/,
  },
  {
    name: 'name in the wrong letters',
    step: 'person',
    values: { ...answers.person, person_family_name_arabic: 'Latin' },
    code: 'person_family_name_arabic:pattern',
    control: 'person_family_name_arabic',
    kept: 'Latin',
    beside: ['person_given_name_latin', 'Yassine'],
    ar: /بالحروف العربية فقط/,
    fr: /lettres arabes seulement/,
  },
];
for (const { name, step, values, code, control, kept, beside, ar, fr } of rows) {
  for (const [language, script, sentence] of [
    ['ar', true, ar],
    ['ar', false, ar],
    ['fr', false, fr],
  ]) {
    test(`${name} (${language}, script ${script ? 'on' : 'off'})`, async () => {
      const page = await atForm(site, { language, script });
      // What is asked of the person themselves the login knows: it is text.
      await fillStep(page, { for_whom: step === 'person' ? 'child' : 'myself' });
      const first = await continueForm(page);
      assert.equal(step === 'person' ? first : await continueForm(page), step);
      await fillStep(page, values);
      const codes = await refused(page);
      if (codes)
        assert.ok(
          codes.some((each) => each.startsWith(code)),
          `${codes} has ${code}`,
        );
      assert.match(await text(page, 'tiwizi-error-summary'), sentence);
      await page.waitForSelector(shownError);
      assert.match(await text(page, shownError), sentence);
      const state = await page.$eval(`section:not([hidden]) input[name="${control}"]`, (each) => ({
        value: each.value,
        invalid: each.getAttribute('aria-invalid'),
        described: Boolean(
          (
            each.getAttribute('aria-describedby') ?? each.closest('fieldset')?.getAttribute('aria-labelledby')
          )?.includes('error'),
        ),
      }));
      assert.deepEqual(state, { value: kept, invalid: 'true', described: true });
      assert.equal(
        await page.$eval(`section:not([hidden]) :is(input, select)[name="${beside[0]}"]`, (each) => each.value),
        beside[1],
        'what else was there is kept',
      );
      await page.browserContext().close();
    });
  }
}

for (const [name, bytes, filename, sentence] of [
  ['40 MB file', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(40_000_000, 0x20)]), 'large.pdf', /أكبر من 5/],
  ['wrong type of file', Buffer.from('PK\x03\x04 this is no PDF'), 'mandate.pdf', /ليس من نوع/],
]) {
  for (const script of [true, false]) {
    test(`${name} (script ${script ? 'on' : 'off'})`, async () => {
      const file = join(site.dataFolder, filename);
      await writeFile(file, bytes);
      const page = await atForm(site, { script });
      await fillStep(page, { for_whom: 'represented' });
      await continueForm(page);
      await fillStep(page, { mandate: file });
      if (script)
        // It is sent as it is chosen: its row says why it was not kept.
        await page.waitForFunction(
          (source) =>
            new RegExp(source).test(document.querySelector('[data-tiwizi-part=file-state]')?.textContent ?? ''),
          {},
          sentence.source,
        );
      else {
        await refused(page);
        assert.match(await text(page, 'tiwizi-error-summary'), sentence);
      }
      await fillStep(page, answers.mandate);
      assert.equal(await continueForm(page), 'person', 'a right file goes on');
      await page.browserContext().close();
    });
  }
}

test('two tabs on one draft: the second one is told, and nothing typed is lost', async () => {
  const first = await atForm(site, { script: false });
  // A window of its own with the same cookies: a browser freezes the tab that lies behind another.
  const second = await site.person({ script: false });
  await fillStep(first, { for_whom: 'child' });
  await continueForm(first);
  await second.browserContext().setCookie(...(await first.browserContext().cookies()));
  await second.goto(first.url());
  await fillStep(first, answers.person);
  await continueForm(first);
  await fillStep(second, { person_given_name_latin: 'Mina' });
  const [response] = await Promise.all([second.waitForNavigation(), second.click(proceed)]);
  assert.equal(response.status(), 409);
  assert.match(await text(second, 'main'), /من نافذة أخرى/);
  const kept = await second.$eval('section:not([hidden]) input[name=person_given_name_latin]', (each) => each.value);
  assert.equal(kept, 'Mina');
  await first.browserContext().close();
});

test('double click on "continue" posts once', async () => {
  const page = await atForm(site);
  await fillStep(page, { for_whom: 'myself' });
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && !request.url().includes('save=draft')) posts += 1;
  });
  await page.click(proceed, { count: 2 });
  await page.waitForFunction(() => document.querySelector('section[data-tiwizi-step=identity]:not([hidden])'));
  assert.equal(posts, 1);
  assert.equal(await currentStep(page), 'identity');
  await page.browserContext().close();
});

test('a draft of an older version of the form is brought along and says so', async () => {
  const page = await atForm(site, { script: false, citizen: 'youssef' });
  await fillForm(page, { 'for-whom': { for_whom: 'myself' } });
  await follow(page, '[data-tiwizi-part=back]');
  const [, , , , id] = new URL(page.url()).pathname.split('/');
  const drafts = draftsIn(folderStores(site.settings.storeFolder, site.settings.keys.drafts));
  const { sub } = await sessionOf(page);
  const draft = await drafts.load(sub, id);
  await drafts.save(
    { ...draft, version: 1, answers: { for_whom: 'myself', full_name_latin: 'Zineb El Fassi' } },
    draft.revision,
  );
  await page.reload();
  assert.match(await text(page, 'main tiwizi-notice'), /تغيّرت الاستمارة/);
  await continueForm(page);
  assert.deepEqual(
    await page.$$eval('section:not([hidden]) input[name$=_latin]', (list) => list.map((each) => each.value)),
    ['El Fassi', 'Zineb'],
  );
  await page.browserContext().close();
});

/** Who is signed in on a page, as the server says it. */
async function sessionOf(page) {
  const cookies = await page.cookies();
  const answer = await fetch(`${site.origin}/auth/session`, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  });
  return (await answer.json()).user;
}

test('forged return_to never leaves the site', async () => {
  const page = await site.person();
  for (const forged of [
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '\u0000//evil.example',
  ]) {
    await page.goto(`${site.origin}/ar/login?return_to=${encodeURIComponent(forged)}`);
    assert.equal(
      await page.$eval('a[href^="/auth/login"]', (link) => new URLSearchParams(link.search).get('return_to')),
      '/ar/',
      forged,
    );
    const answer = await fetch(`${site.origin}/auth/login?return_to=${encodeURIComponent(forged)}`, {
      redirect: 'manual',
    });
    const location = new URL(answer.headers.get('location'), site.origin);
    assert.equal(location.origin, site.origin, forged);
    assert.equal(location.searchParams.get('login_error'), 'return_to_invalid');
  }
  await page.browserContext().close();
});

for (const [name, login, sentence] of [
  ['missing acr', { outcome: 'no_acr' }, 'acr_insufficient'],
  ['failed login', { outcome: 'server_error' }, 'failed'],
]) {
  test(`${name}: the login page says so, and no session begins`, async () => {
    const page = await site.person();
    await page.goto(`${site.origin}/ar/requests/birth-certificate-extract/new`);
    await signIn(page, login);
    assert.equal(new URL(page.url()).searchParams.get('login_error'), sentence);
    assert.ok((await text(page, 'tiwizi-identity-login tiwizi-notice')).length > 20);
    assert.match(await page.title(), /^خطأ: تسجيل الدخول/);
    assert.equal((await (await fetch(`${site.origin}/auth/session`)).json()).authenticated, false);
    await page.browserContext().close();
  });
}

test('cancelled login comes back with words that are not those of a failure', async () => {
  const page = await site.person({ script: false });
  await page.goto(`${site.origin}/ar/requests/birth-certificate-extract/new`);
  await follow(page, 'a[href^="/auth/login"]');
  await follow(page, 'button[name=action][value=cancel]');
  assert.equal(new URL(page.url()).searchParams.get('login_error'), 'cancelled');
  assert.ok(await page.$('a[href^="/auth/login"]'), 'and can be tried again');
  assert.match(await page.title(), /^تسجيل الدخول/);
  await page.browserContext().close();
});

test('provider down: said at once, with a way to go on', async () => {
  site.sandbox.control.set({ providerDown: true });
  const page = await site.person();
  await page.goto(`${site.origin}/ar/requests/birth-certificate-extract/new`);
  await follow(page, 'a[href^="/auth/login"]');
  site.sandbox.control.set({ providerDown: false });
  assert.equal(new URL(page.url()).searchParams.get('login_error'), 'provider_unreachable');
  assert.equal(new URL(page.url()).origin, site.origin);
  await page.browserContext().close();
});

/** At the signature of a short request, with the code asked for. */
async function atCode(person = {}) {
  const page = await atForm(site, person);
  await fillForm(page, {
    'for-whom': { for_whom: 'myself' },
    identity: {},
    delivery: { office: 1, copies: '1', delivery: 'counter' },
  });
  await follow(page, 'main form.tiwizi-column button:not([name])');
  await page.waitForSelector('tiwizi-e-signature input[type=checkbox]');
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await page.click('button[name=action][value=agree]');
  return page;
}

const codeField = 'input[autocomplete=one-time-code]';

/** Types a code, confirms, and waits for the words about it. */
async function confirmCode(page, code) {
  await page.waitForSelector(codeField, { visible: true });
  await page.focus(codeField);
  await page.$eval(codeField, (control) => control.select());
  await page.type(codeField, code);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.click('button[name=action][value=confirm]');
  const response = await answered;
  if (page.isJavaScriptEnabled()) return (await response.json()).code;
  await page.waitForNavigation().catch(() => {});
  return undefined;
}

const wrongCode = async () => ((await latestCode(site)) === '111111' ? '222222' : '111111');

for (const script of [true, false]) {
  test(`wrong code three times: the code is void, nothing is signed, the agreement is asked for again (script ${script ? 'on' : 'off'})`, async () => {
    const page = await atCode({ script });
    await page.waitForSelector(codeField, { visible: true });
    const wrong = await wrongCode();
    const codes = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      codes.push(await confirmCode(page, wrong));
      await page.waitForFunction(() => document.readyState === 'complete');
      if (attempt < 2)
        await page.waitForFunction(
          (selector) => /الرمز غير صحيح/.test(document.querySelector(selector)?.textContent ?? ''),
          {},
          'tiwizi-e-signature',
        );
    }
    await page.waitForFunction(() => /تم إيقاف الرمز/.test(document.querySelector('tiwizi-e-signature').textContent));
    if (script) assert.deepEqual(codes, ['code_wrong', 'code_wrong', 'code_tries_exhausted']);
    assert.ok(await page.$('tiwizi-e-signature input[type=checkbox]'), 'agreement is asked for again');
    if (script)
      assert.ok(
        await page.evaluate(() => document.activeElement.closest('tiwizi-e-signature') !== null),
        'the focus is at the words',
      );
    await page.browserContext().close();
  });
}

test('expired code: said so, another one can be asked for', async () => {
  const page = await atCode();
  await page.waitForSelector(codeField, { visible: true });
  const code = await latestCode(site);
  // Six minutes pass at the signing service.
  site.sandbox.control.set({ clockOffset: 360 });
  assert.equal(await confirmCode(page, code), 'code_expired');
  site.sandbox.control.set({ clockOffset: 0 });
  await page.waitForFunction(() =>
    /لم يعد هذا الرمز صالحا/.test(document.querySelector('tiwizi-e-signature').textContent),
  );
  assert.ok(await page.$('button[name=action][value=resend]'));
  await page.browserContext().close();
});

test('signing service down: nothing is signed, the document is kept, and it goes on when the service is back', async () => {
  site.sandbox.control.set({ signingDown: true });
  const page = await atCode({ citizen: 'youssef' });
  await page.waitForFunction(() =>
    /خدمة التوقيع لا تجيب/.test(document.querySelector('tiwizi-e-signature').textContent),
  );
  assert.equal(
    await page.$eval('tiwizi-e-signature input[type=checkbox]', (box) => box.checked),
    true,
    'the agreement stays ticked',
  );
  site.sandbox.control.set({ signingDown: false });
  // The page may still be going to where it says what went wrong: a locator waits until the button stands still.
  await page.locator('button[name=action][value=agree]').click();
  await page.waitForSelector(codeField, { visible: true });
  await page.browserContext().close();
});

test('double click on "sign" signs once; back after submit leads to the receipt', async () => {
  const page = await atCode({ citizen: 'fatima-zahra' });
  await page.waitForSelector(codeField, { visible: true });
  await page.type(codeField, await latestCode(site, '+212600000003'));
  const posts = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await Promise.all([
    page.waitForNavigation({ timeout: 30_000 }),
    page.click('button[name=action][value=confirm]', { count: 2 }),
  ]);
  assert.match(page.url(), /\/receipts\//);
  assert.equal(posts.length, 1);
  const form = page.url().replace('/receipts/', '/requests/birth-certificate-extract/');
  await page.goto(`${form}/delivery`);
  assert.match(page.url(), /\/receipts\//);
  await page.goBack();
  assert.match(await text(page, 'main'), /DEMO-2026-\d{6}/);
  await page.browserContext().close();
});
