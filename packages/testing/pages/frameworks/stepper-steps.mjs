// What a person does in a form that a framework renders, and what must hold whenever the framework renders again.
import assert from 'node:assert/strict';

const inView = 'section:not([hidden]) ';
const proceed = '[data-tiwizi-part=actions] button:not([name])';

/** Has the application render again with other properties; it counts its rounds in `data-round`. */
async function renderAgain(page) {
  const round = await page.evaluate(() => {
    dispatchEvent(new Event('app-change'));
    return Number(document.querySelector('[data-round]').dataset.round);
  });
  await page.waitForSelector(`[data-round="${round + 1}"]`);
}

/** Types with the caret left within the word, and remembers the control. */
async function type(page, name, text) {
  await page.focus(`input[name=${name}]`);
  await page.keyboard.type(text);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate((key) => {
    (globalThis.typed ??= {})[key] = document.querySelector(`input[name=${key}]`);
  }, name);
}

/** The control is the one that was typed in, the only one of its name, with its text, caret and focus. */
async function assertKept(page, name, text, { focus = true } = {}) {
  const state = await page.evaluate((key) => {
    const controls = document.querySelectorAll(`input[name=${key}]`);
    return {
      count: controls.length,
      same: controls[0] === globalThis.typed[key],
      value: controls[0].value,
      caret: controls[0].selectionStart,
      focus: document.activeElement === controls[0],
    };
  }, name);
  assert.deepEqual(state, { count: 1, same: true, value: text, caret: text.length - 2, focus });
}

async function renderThrice(page, name, text) {
  for (let round = 0; round < 3; round++) {
    await renderAgain(page);
    await assertKept(page, name, text);
  }
}

async function atStep(page, id) {
  await page.waitForSelector(`section[data-tiwizi-step=${id}]:not([hidden])`);
  assert.match(new URL(page.url()).pathname, new RegExp(`/${id}$`));
  // The step before it is hidden a moment later, so that the new one is heard.
  await page.waitForFunction(() => document.querySelectorAll('section[data-tiwizi-step]:not([hidden])').length === 1, {
    polling: 50,
  });
}

/**
 * Goes through the form of `serveForm`: a post before the script comes, text typed before it comes, steps in page, errors, back, and on to the answers.
 *
 * @param {{ isLate?: boolean }} options `isLate`: the server printed the page, and its script comes after the person has typed
 */
export async function goThroughForm(browser, site, { isLate = true } = {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on(
    'console',
    (message) =>
      ['error', 'warn'].includes(message.type()) &&
      !/status of 422/.test(message.text()) &&
      complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(10_000);
  try {
    page.goto(`${site.url}/requests/new`).catch(() => {});
    await page.waitForSelector('input[name=full_name]');
    if (isLate) {
      await page.click(proceed);
      await page.waitForSelector('.tiwizi-error-summary__link');
      await page.select('select[name=whom]', 'self');
      await type(page, 'full_name', 'Fatima');
      assert.equal(
        await page.evaluate(() => Boolean(customElements.get('tiwizi-form-stepper'))),
        false,
        'the script has not come yet',
      );
    }
    await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
    if (!isLate) {
      await page.select('select[name=whom]', 'self');
      await type(page, 'full_name', 'Fatima');
    }
    await assertKept(page, 'full_name', 'Fatima');
    await renderThrice(page, 'full_name', 'Fatima');
    assert.equal(await page.$eval('select[name=whom]', (select) => select.value), 'self');
    await page.keyboard.press('Enter');
    await atStep(page, 'place');
    await page.waitForFunction(() => /2 sur 2/.test(document.activeElement.textContent), { polling: 50 });
    assert.equal(
      await page.$$eval('.tiwizi-error-summary__box', (list) => list.some((each) => each.checkVisibility())),
      false,
    );
    await renderAgain(page);
    await page.click(proceed);
    await page.waitForSelector(`${inView}[aria-invalid=true]`);
    await page.waitForFunction(() => document.activeElement.closest('tiwizi-error-summary'));
    await renderAgain(page);
    await type(page, 'city', 'Rabat');
    await renderThrice(page, 'city', 'Rabat');
    await page.click('[data-tiwizi-part=back]');
    await atStep(page, 'person');
    await renderAgain(page);
    await assertKept(page, 'full_name', 'Fatima', { focus: false });
    await page.click(proceed);
    await atStep(page, 'place');
    await renderAgain(page);
    await assertKept(page, 'city', 'Rabat', { focus: false });
    await Promise.all([page.waitForNavigation(), page.click(proceed)]);
    assert.match(await page.$eval('body', (body) => body.textContent), /Fatima.*Rabat/s);
  } catch (cause) {
    throw new Error(`${cause.message} ${complaints.join('\n')}`, { cause });
  } finally {
    await page.close();
  }
  assert.deepEqual(complaints, []);
}
