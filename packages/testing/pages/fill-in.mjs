// A person without script and without a mouse: fills in each control of a page by keyboard, sends each form, and says what did not arrive.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MARK = 'data-fill-in';
const LONGEST_WAY = 200;
const file = join(tmpdir(), 'tiwizi-fill-in.pdf');
writeFileSync(file, '%PDF-1.4');

/** Runs in the page: opens what is closed, numbers the controls that can be seen, and tells what they are. */
const look = (mark) => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const forms = [...document.forms];
  const isSeen = (each) => {
    const label = each.labels?.[0];
    // A control may be drawn by its label: a button to choose a file.
    return [each, label].some((box) => box?.checkVisibility({ visibilityProperty: true }));
  };
  return [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')].flatMap((each, index) => {
    if (!isSeen(each)) return [];
    each.setAttribute(mark, index);
    const { type, name, disabled, readOnly = false, value, form, maxLength = -1, inputMode = '' } = each;
    const isButton = ['submit', 'button', 'reset', 'image'].includes(type);
    return [
      { index, type, name, isButton, disabled, readOnly, value, maxLength, inputMode, form: forms.indexOf(form) },
    ];
  });
};

/** What is typed, by kind of control; undefined where nothing is. */
function words({ type, inputMode, maxLength }) {
  const all = { email: 'a@exemple.ma', tel: '0612345678', url: 'https://exemple.ma', number: '12', date: '2026-12-31' };
  const text = all[type] ?? (['numeric', 'decimal'].includes(inputMode) ? '12' : 'Amina');
  return maxLength >= 0 ? text.slice(0, maxLength) : text;
}

/** Goes once through the page by Tab; the numbers of what took the focus. */
async function walk(page, meet) {
  const met = new Set();
  await page.evaluate(() => document.activeElement?.blur());
  for (let step = 0; step < LONGEST_WAY; step += 1) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate((mark) => {
      const { activeElement } = document;
      return !activeElement || activeElement === document.body ? -2 : Number(activeElement.getAttribute(mark) ?? -1);
    }, MARK);
    if (index === -2 || met.has(index)) return met;
    if (index === -1) continue;
    met.add(index);
    await meet(index);
  }
  return met;
}

/** Fills one control in, as it has the focus. */
async function fill(page, control) {
  const { type, index } = control;
  const element = await page.$(`[${MARK}="${index}"]`);
  if (type === 'file') await element.uploadFile(file);
  else if (type === 'checkbox' || type === 'radio') {
    if (!(await element.evaluate((each) => each.checked))) await page.keyboard.press(' ');
  } else if (type.startsWith('select')) {
    await page.keyboard.press('End');
  } else if (type === 'range') await page.keyboard.press('End');
  else {
    await element.evaluate((each) => each.select());
    await page.keyboard.sendCharacter(words(control));
  }
  await element.dispose();
}

/** Runs in the page: what each control holds now. */
const held = (mark) =>
  Object.fromEntries(
    [...document.querySelectorAll(`[${mark}]`)].map((each) => {
      const { type, checked, value, files } = each;
      const isChoice = type === 'checkbox' || type === 'radio';
      return [each.getAttribute(mark), isChoice && !checked ? null : type === 'file' ? files[0]?.name : value];
    }),
  );

const told = ({ type, name, index }) => `${type} ${name ? `"${name}"` : `number ${index + 1}`}`;

/**
 * Fills in and sends each form of the page at an address, script being off.
 *
 * @param {import('puppeteer-core').Page} page script is off
 * @param {string} address
 * @param {() => FormData | URLSearchParams} received what the server was sent last, and forgets
 * @returns {Promise<{ sent: number, problems: string[] }>}
 */
export async function fillIn(page, address, received) {
  const problems = new Set();
  let sent = 0;
  let forms = 1;
  for (let number = 0; number < forms; number += 1) {
    await page.goto(address);
    const all = await page.evaluate(look, MARK);
    forms = await page.evaluate(() => document.forms.length);
    const fields = all.filter(({ isButton }) => !isButton);
    for (const field of fields.filter(({ form }) => form < 0)) problems.add(`${told(field)} stands in no form`);
    const own = fields.filter(({ form, disabled }) => form === number && !disabled);
    const buttons = all.filter(({ form, type, disabled }) => form === number && type === 'submit' && !disabled);
    for (const field of fields.filter(({ form, disabled }) => form === number && disabled))
      problems.add(`${told(field)} is disabled`);
    if (!own.length) continue;
    if (!buttons.length) {
      problems.add(`a form with ${told(own[0])} has no button that sends it`);
      continue;
    }
    const met = await walk(page, async (index) => {
      const field = own.find((each) => each.index === index);
      if (field && !field.readOnly) await fill(page, field);
    });
    const values = await page.evaluate(held, MARK);
    for (const field of own) {
      const isGroup = field.type === 'radio';
      const peers = isGroup ? own.filter(({ type, name }) => type === 'radio' && name === field.name) : [field];
      if (!peers.some(({ index }) => met.has(index))) problems.add(`${told(field)} is not reached by keyboard`);
      if (!field.name) problems.add(`${told(field)} has no name`);
      if (isGroup && peers.every(({ index }) => values[index] === null)) problems.add(`${told(field)} is not chosen`);
      const isTyped = !field.readOnly && !/^(?:select|checkbox|radio|range|file)/.test(field.type);
      if (isTyped && values[field.index] !== words(field))
        problems.add(`${told(field)} holds "${values[field.index]}", "${words(field)}" was typed`);
    }
    // The first one may be what Enter presses in a line of text, out of sight and out of the way.
    const button = buttons.find(({ index }) => met.has(index));
    if (!button) {
      problems.add(`no button of a form with ${told(own[0])} is reached by keyboard`);
      continue;
    }
    const wrong = await page.evaluate((index) => {
      const form = document.forms[index];
      const first = form.noValidate ? undefined : form.querySelector(':is(input, select, textarea):invalid');
      return first ? `"${first.name}" is refused by the browser: ${first.validationMessage}` : '';
    }, number);
    if (wrong) {
      problems.add(wrong);
      continue;
    }
    received();
    await page.focus(`[${MARK}="${button.index}"]`);
    await Promise.all([page.waitForNavigation({ timeout: 5000 }), page.keyboard.press('Enter')]);
    const data = received();
    sent += 1;
    for (const { index, name, type } of own) {
      const value = values[index];
      if (!name || value === null || value === undefined) continue;
      const arrived = data.getAll(name).map((each) => (typeof each === 'string' ? each : each.name));
      // Forms send line ends as CRLF.
      if (!arrived.some((each) => each.replaceAll('\r\n', '\n') === value))
        problems.add(`${type} "${name}" loses "${value}": ${arrived.length ? `"${arrived}"` : 'nothing'} arrives`);
    }
  }
  return { sent, problems: [...problems] };
}
