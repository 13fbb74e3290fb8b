// Kinds of questions as the form server prints them, and what script says of items and files that come and go.
import { isShown, tabs, visitor } from './ways.mjs';

const isReady = () => document.querySelector('tiwizi-form-stepper[data-tiwizi-ready]');
const onward = 'form button.tiwizi-button:not([name], [type=button])';

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

/** The list of a group whose items have pages of their own. */
async function itemPages(ears, { url, language }) {
  await visitor(ears);
  await ears.open(`${url}/pages/${language}/requests/new`, isReady);
  await ears.page.type('input[name=shop]', 'Atlas');
  await ears.page.click(onward);
  await ears.page.waitForFunction(isShown, { polling: 50 }, 'equipment');
  await ears.settle();
}
const isItem = () => /\/equipment\.[\w-]+$/.test(location.pathname) && document.activeElement !== document.body;
const isList = () => location.pathname.endsWith('/equipment') && document.activeElement !== document.body;
/** … with its first item filled in. */
async function filledItem(ears, site) {
  await itemPages(ears, site);
  await ears.page.click('section:not([hidden]) button[value^="change:"]');
  await ears.page.waitForFunction(isItem, { polling: 50 });
  await ears.page.select('section:not([hidden]) select', 'table');
  await ears.settle();
}

/** The list of tasks, of which two are finished and one is begun. */
async function tasks(ears, { url, language }) {
  await visitor(ears);
  await ears.open(`${url}/tasks/${language}/requests/new`);
  const list = ears.page.url();
  const answer = async (step, answers, isLeft = true) => {
    await ears.open(list.replace(/tasks$/, step), isReady);
    for (const [selector, typed] of Object.entries(answers))
      if (typed === true) await ears.page.click(selector);
      else await ears.page.type(selector, typed);
    if (!isLeft) return;
    await ears.page.click(onward);
    await ears.page.waitForFunction((was) => !location.pathname.endsWith(was), { polling: 50 }, `/${step}`);
  };
  await answer('goods', { 'input[name=sells][value=food]': true });
  await answer('place', { 'input[name=market]': 'Souk' });
  await answer('person', { 'input[name=name]': 'Amina' });
  // Not from a question that was typed in.
  await ears.open(`${url}/en/`);
  return list;
}

/** The second step of a form whose steps may be kept on the device; the network is cut. */
async function offline(ears, site) {
  await visitor(ears);
  await ears.open(`${site.url}/offline/${site.language}/requests/new`, isReady);
  await ears.page.click('input[name=forWhom][value=self]');
  await ears.page.click(onward);
  await ears.page.waitForFunction(isShown, { polling: 50 }, 'identity');
  await ears.page.type('section:not([hidden]) input[name=nameLatin]', 'Amina');
  await ears.settle();
  site.world.isCut = true;
  await focus(ears, onward);
}
const hasNotice = (pattern) =>
  document.querySelector('[data-tiwizi-part=notice] tiwizi-notice') &&
  new RegExp(pattern).test(document.querySelector('[data-tiwizi-part=notice]').textContent);
const isAsking = '24';
const isKept = '\\d\\d:\\d\\d';

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
  'item-pages-list': async (ears, site) => {
    await visitor(ears);
    await ears.open(`${site.url}/pages/${site.language}/requests/new`, isReady);
    await ears.page.type('input[name=shop]', 'Atlas');
    await focus(ears, onward);
    await ears.press('Return', isShown, 'equipment');
    await ears.press('Tab');
    await ears.press('Tab');
  },
  'item-pages-change': async (ears, site) => {
    await itemPages(ears, site);
    await focus(ears, 'section:not([hidden]) button[value^="change:"]');
    await ears.press('Return', isItem);
    await ears.press('Tab');
    await ears.page.select('section:not([hidden]) select', 'table');
    await focus(ears, onward);
    await ears.press('Return', isList);
    await ears.press('Tab');
    await ears.press('Tab');
  },
  'item-pages-add-remove': async (ears, site) => {
    await itemPages(ears, site);
    await focus(ears, 'section:not([hidden]) button[value^="add:"]');
    await ears.press('Return', isItem);
    await ears.page.click(onward);
    await ears.page.waitForFunction(hasErrors, { polling: 50 });
    await ears.page.select('section:not([hidden]) select', 'table');
    await ears.page.click(onward);
    await ears.page.waitForFunction(isList, { polling: 50 });
    await focus(ears, 'section:not([hidden]) [data-tiwizi-item]:last-of-type button[value^="remove:"]');
    await ears.press('Return', hasItems, 1);
  },
  'item-pages-unfinished': async (ears, site) => {
    await itemPages(ears, site);
    await focus(ears, onward);
    // What is not filled in has a page of its own, which opens.
    await ears.press('Return', isItem);
    await ears.press('Tab');
  },
  tasks: async (ears, site) => {
    await ears.arrive(await tasks(ears, site));
  },
  'tasks-by-tab': async (ears, site) => {
    await ears.open(await tasks(ears, site));
    for (let count = 0; count < 4; count++) await ears.press('Tab');
  },
  'task-finished': async (ears, site) => {
    const list = await tasks(ears, site);
    await ears.open(list.replace(/tasks$/, 'contact'), isReady);
    await focus(ears, onward);
    await ears.arriveByKey('Return', () => location.pathname.endsWith('/tasks'));
  },
  'offline-asked': async (ears, site) => {
    await offline(ears, site);
    await ears.press('Return', hasNotice, isAsking);
    await ears.press('Tab');
    await ears.press('Tab');
  },
  'offline-kept-sent': async (ears, site) => {
    await offline(ears, site);
    await ears.page.click(onward);
    await ears.page.waitForFunction(hasNotice, { polling: 50 }, isAsking);
    await focus(ears, '[data-tiwizi-part=notice] button');
    await ears.press('Return', hasNotice, isKept);
    site.world.isCut = false;
    await ears.step(
      'the network is back',
      () => ears.page.evaluate(() => dispatchEvent(new Event('online'))),
      () => document.querySelector('[data-tiwizi-part=notice] tiwizi-notice[type=success]'),
    );
  },
  'offline-refused': async (ears, site) => {
    await offline(ears, site);
    await ears.page.click(onward);
    await ears.page.waitForFunction(hasNotice, { polling: 50 }, isAsking);
    await focus(ears, '[data-tiwizi-part=notice] button + button');
    await ears.press('Return', () => !document.querySelector('[data-tiwizi-part=notice] button'));
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
