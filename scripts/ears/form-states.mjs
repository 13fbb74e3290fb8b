// Kinds of questions as the form server prints them, and what script says of items and files that come and go.
import { isShown, tabs, visitor } from './ways.mjs';

const isReady = () => document.querySelector('tiwizi-form-stepper[data-tiwizi-ready]');
const onward = 'form button.tiwizi-button:not([name])';

/** The step of a form's group: its first question is answered without listening. */
async function items(ears, { url, language }) {
  await visitor(ears);
  await ears.open(`${url}/group/${language}/requests/new`, isReady);
  await ears.page.type('input[name=shop]', 'Atlas');
  await ears.page.click(onward);
  await ears.page.waitForFunction(isShown, { polling: 50 }, 'equipment');
  await ears.settle();
}
const focus = async (ears, selector) => {
  await ears.page.focus(selector);
  await ears.settle();
};
const hasItems = (count) =>
  document.querySelectorAll('[data-tiwizi-item]').length === count && document.activeElement !== document.body;
const hasErrors = () => Boolean(document.activeElement?.closest('tiwizi-error-summary'));

/** The question that takes several files. */
async function files(ears, { url, language }) {
  await visitor(ears);
  await ears.open(`${url}/files/${language}/requests/new`, isReady);
  await focus(ears, 'input[type=file]');
}
const choose = async (ears, ...names) => {
  const input = await ears.page.$('input[type=file]');
  await ears.step(
    `chosen: ${names.join(', ')}`,
    () =>
      input.evaluate((control, given) => {
        const chosen = new DataTransfer();
        for (const name of given) chosen.items.add(new File([name.endsWith('pdf') ? '%PDF-1.7' : 'MZ'], name));
        control.files = chosen.files;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }, names),
    // What became of the file is said first, then that all is saved.
    (count) =>
      document.querySelectorAll('[data-tiwizi-part=files-received] [data-tiwizi-key]').length >= count &&
      /\d\d:\d\d/.test(document.querySelector('[data-tiwizi-part=status]')?.textContent),
    names.length,
  );
};

export const formStates = {
  'kind-number-error': tabs('forms/number', 'tooMuch'),
  'kind-money-error': tabs('forms/money', 'tooMuch'),
  'kind-time-error': tabs('forms/time', 'between'),
  'kind-date-range': tabs('forms/date-range', 'answered', 6),
  'kind-date-range-error': tabs('forms/date-range', 'backwards', 4),
  'kind-declaration': tabs('forms/declaration', 'empty', 1, (ears) => ears.press('space')),
  'kind-declaration-error': tabs('forms/declaration', 'notTicked'),
  'kind-consent': tabs('forms/consent', 'empty', 1, (ears) => ears.press('Down')),
  'kind-files': tabs('forms/file', 'received', 5),
  'kind-files-error': tabs('forms/file', 'refused', 2),
  'kind-group': tabs('forms/group', 'several', 4),
  'items-add-remove': async (ears, site) => {
    await items(ears, site);
    await focus(ears, 'button[value^="add:"]');
    await ears.press('Return', hasItems, 2);
    await ears.press('Tab');
    await focus(ears, '[data-tiwizi-item]:last-of-type button[value^="remove:"]');
    await ears.press('Return', hasItems, 1);
  },
  'items-error': async (ears, site) => {
    await items(ears, site);
    await focus(ears, onward);
    await ears.press('Return', hasErrors);
    await ears.press('Tab');
    await ears.press('Return');
  },
  'files-chosen': async (ears, site) => {
    await files(ears, site);
    await choose(ears, 'plan.pdf');
    await ears.press('Tab');
    await ears.press('Tab');
  },
  'files-refused': async (ears, site) => {
    await files(ears, site);
    await choose(ears, 'plan.exe');
  },
};
