// What a citizen does in the starter, by the means a citizen has: links, labels, keys, buttons. Knows no language.

/** Answers of the longest way through the form: someone represented, by post, with a file. */
export const answers = {
  'for-whom': { for_whom: 'represented' },
  mandate: { mandate: new URL('./mandate.pdf', import.meta.url).pathname },
  person: {
    person_family_name_arabic: 'بناني',
    person_given_name_arabic: 'ياسين',
    person_family_name_latin: 'Bennani',
    person_given_name_latin: 'Yassine',
    person_birth_date: '2001-03-27',
  },
  identity: {},
  delivery: { office: 1, copies: '2', delivery: 'post', address: 'حي الرياض، زنقة 4، الرباط' },
};

/** A control that a person can see. */
const control = (name, more = '') => inStep(`:is(input, select, textarea)[name="${name}"]:not([type=hidden])${more}`);

/** Opens a link or presses a button and waits for the page it leads to. */
export async function follow(page, selector) {
  await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
  await Promise.all([page.waitForNavigation({ waitUntil: 'load', timeout: 30_000 }), page.click(selector)]);
}

/** Finds the service by the search box and opens its page. */
export async function findService(page, origin, language, query = 'عقد الازدياد') {
  await page.goto(`${origin}/${language}/`);
  await page.type('input[name=q]', query);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await follow(page, 'a[href$="/services/birth-certificate-extract"]');
}

/** From the service page through the provider to the first step of the form. */
export async function signIn(page, { citizen = 'amina', level = 'substantial', outcome } = {}) {
  await follow(page, 'a[href^="/auth/login"]');
  await page.click(`input[name=citizen][value="${citizen}"]`);
  await choose(page, 'level', level);
  if (outcome) await choose(page, 'outcome', outcome);
  await follow(page, 'button[name=action][value=continue]');
}

/** Sets a control of the test provider, wherever it stands. */
export async function choose(page, name, value) {
  const type = await page.$eval(`[name="${name}"]`, (each) => each.localName);
  if (type === 'select') return page.select(`select[name="${name}"]`, value);
  return page.$eval(`input[name="${name}"][value="${value}"]`, (each) => {
    each.closest('details')?.setAttribute('open', '');
    each.click();
  });
}

/**
 * Fills what is asked on the step in view; what is already filled in stays.
 *
 * @returns {Promise<object>} what the step does not ask yet: without script a further question comes after a post
 */
export async function fillStep(page, values) {
  const later = {};
  for (const [name, value] of Object.entries(values)) {
    const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
    if (date && (await page.$(control(`${name}-day`)))) {
      for (const [part, text] of [
        ['day', Number(date[3])],
        ['month', Number(date[2])],
        ['year', date[1]],
      ])
        await retype(page, control(`${name}-${part}`), String(text));
      continue;
    }
    const selector = control(name);
    const asked = await page
      .waitForSelector(selector, { timeout: page.isJavaScriptEnabled() ? 5000 : 500 })
      .catch(() => null);
    if (!asked) {
      later[name] = value;
      continue;
    }
    const kind = await page.$eval(selector, (each) => (each.localName === 'input' ? each.type : each.localName));
    if (kind === 'radio' || kind === 'checkbox') await page.click(control(name, `[value="${value}"]`));
    else if (kind === 'file') await (await page.$(selector)).uploadFile(value);
    else if (kind === 'select')
      await page.select(
        selector,
        typeof value === 'number'
          ? await page.$eval(selector, (each, index) => each.options[index].value, value)
          : value,
      );
    else await retype(page, selector, value);
  }
  return later;
}

/** Within the step that is shown. */
const inStep = (selector) => `section[data-tiwizi-step]:not([hidden]) ${selector}`;

async function retype(page, selector, text) {
  await page.focus(selector);
  await page.$eval(selector, (each) => each.select());
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
}

/** The id of the step in view, or the last part of the address. */
export async function currentStep(page) {
  for (let tries = 0; tries < 40; tries++) {
    const steps = await page
      .$$eval('section[data-tiwizi-step]:not([hidden])', (list) => list.map((each) => each.dataset.tiwiziStep))
      .catch(() => []);
    // The step before is hidden a moment after the next one is shown.
    if (steps.length < 2) return steps[0] ?? new URL(page.url()).pathname.split('/').at(-1);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('two steps stay in view');
}

const proceed = 'form [data-tiwizi-part=actions] button:not([name])';

/** Presses "continue" and waits until another step is in view, in page or on a new one. */
export async function continueForm(page) {
  const before = await currentStep(page);
  await page.click(proceed);
  for (let tries = 0; tries < 150; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    const now = await currentStep(page).catch(() => before);
    if (now && now !== before) {
      await loaded(page);
      return now;
    }
  }
  throw new Error(
    `The form stayed at "${before}": ${await page.$$eval('.tiwizi-error-summary, .tiwizi-notice', (list) => list.map((each) => each.textContent.trim()).join(' | '))}`,
  );
}

/** Waits until the page is loaded, asking from outside: without script nothing in the page can call back. */
async function loaded(page) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await page.evaluate(() => document.readyState).catch(() => 'loading')) === 'complete') return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The whole form, from the first step to the answers to check. */
export async function fillForm(page, all = answers, eachStep = async () => {}) {
  let step = await currentStep(page);
  while (all[step]) {
    const later = await fillStep(page, all[step]);
    if (Object.keys(later).length) {
      await follow(page, proceed);
      await fillStep(page, later);
    }
    await eachStep(step);
    step = await continueForm(page);
  }
  return step;
}
