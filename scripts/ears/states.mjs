// The states that are listened to, each in every language: name → what is done. Keys go by the names X gives them.
import { directoryStates } from './directory-states.mjs';
import { formStates } from './form-states.mjs';
import { kitStates } from './kit-states.mjs';
import { paidStates } from './paid-states.mjs';
import { serviceStates } from './service-states.mjs';
import { isShown, tabs, visitor } from './ways.mjs';

/** Milliseconds of a slow answer. */
const SLOW = 2500;

const field = (example, times, more) => tabs('elements/field', example, times, more);

const isReady = () => !document.querySelector('tiwizi-form-stepper:not([data-tiwizi-ready])');
const isAt = (step) =>
  location.pathname.endsWith(`/${step}`) &&
  document.querySelector('tiwizi-form-stepper[data-tiwizi-ready]')?.getAttribute('step') === step;
const isSaved = () => document.querySelector('[data-tiwizi-part=status]')?.textContent.trim();
const hasErrors = () => Boolean(document.activeElement?.closest('tiwizi-error-summary'));

const isSaying = (before = '') => {
  const said = [...document.querySelectorAll('[role=status]')].map((each) => each.textContent.trim()).join('');
  return said !== before && said;
};

/** A person of their own at the first step of the form. */
async function form(ears, { url, language }) {
  const person = await visitor(ears);
  await ears.open(`${url}/forms/${language}/requests/new`, isReady);
  return person;
}
/** … with the first question answered, which is saved after a second of rest. */
async function answered(ears, site) {
  const person = await form(ears, site);
  await ears.press('Tab');
  await ears.press('space', isSaved);
  return person;
}

const hasError = (name) =>
  document.querySelector(`tiwizi-e-signature input[name=${name}]`)?.getAttribute('aria-invalid') === 'true' ||
  Boolean(document.querySelector('tiwizi-e-signature [data-tiwizi-part~=error]:not([hidden])'));
const isReadySignature = () => document.querySelector('tiwizi-e-signature[data-tiwizi-ready]');
/** A document that waits for the signature. */
async function signature(ears, site) {
  await ears.open(site.url + (await site.document(site.language)), isReadySignature);
}
/** … agreed to, the code sent. */
async function signatureCode(ears, site) {
  await signature(ears, site);
  await ears.page.click('input[name=agreed]');
  await ears.page.click('button[value=agree]');
  await ears.page.waitForSelector('input[name=code]');
  await ears.settle();
  // Long enough for words about the wait, whatever else this machine does.
  site.world.delay = SLOW;
}

async function session(ears, { url, language, world }, secondsLeft) {
  world.sessionEnds = Date.now() + 900_000;
  await ears.open(`${url}/${language}/session`, () =>
    document.querySelector('tiwizi-identity-login[data-tiwizi-ready]'),
  );
  await ears.press('Tab');
  await ears.page.focus('textarea');
  await ears.settle();
  world.sessionEnds = Date.now() + secondsLeft * 1000;
}
const comeBack = (ears) => () => ears.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

export const states = {
  'field-text-required': field('text'),
  'field-text-hint': field('textWithHint'),
  'field-text-error': field('textWithError'),
  'field-select': field('select', 1, (ears) => ears.press('Down')),
  'field-select-error': field('selectWithError'),
  'field-textarea': field('textarea'),
  'field-textarea-error': field('textareaWithError'),
  'field-checkbox': field('checkbox', 1, (ears) => ears.press('space')),
  'field-checkbox-error': field('checkboxWithError'),
  'field-checkboxes-error': field('checkboxesWithError', 2),
  'field-radio': field('radio', 1, (ears) => ears.press('Down')),
  'field-radio-error': field('radioWithError', 1, (ears) => ears.press('Down')),
  'field-date': field('date', 3),
  'field-date-error': field('dateWithError', 3),
  'field-file': field('file'),
  'field-file-error': field('fileWithError'),
  'field-one-time-code': field('oneTimeCode'),
  'field-one-time-code-error': field('oneTimeCodeWithError'),

  'error-summary-arrival': async (ears, { url, language }) => {
    await ears.arrive(`${url}/${language}/elements/error-summary/form`);
    await ears.press('Tab');
    await ears.press('Return');
  },
  'error-submit-radio': async (ears, site) => {
    await form(ears, site);
    await ears.press('Tab');
    await ears.press('Return', hasErrors);
    await ears.press('Tab');
    await ears.press('Return');
  },
  'error-submit-text': async (ears, site) => {
    await answered(ears, site);
    await ears.press('Return', isShown, 'identity');
    await ears.press('Tab');
    await ears.press('Return', hasErrors);
    await ears.press('Tab');
    await ears.press('Return');
  },
  'step-by-enter': async (ears, site) => {
    await answered(ears, site);
    await ears.press('Return', isShown, 'identity');
    await ears.press('Tab');
  },
  'step-by-button': async (ears, site) => {
    await answered(ears, site);
    await ears.press('Tab');
    await ears.press('Return', isShown, 'identity');
    await ears.press('Tab');
  },
  'history-back': async (ears, site) => {
    await answered(ears, site);
    await ears.press('Return', isShown, 'identity');
    // By alt+Left Orca 43 takes the arrow for a command of its own and passes the focus over.
    await ears.step('history back', () => ears.page.evaluate(() => history.back()), isShown, 'for-whom');
    await ears.press('Tab');
  },
  'step-slow-server': async (ears, site) => {
    await answered(ears, site);
    site.world.delay = SLOW;
    await ears.press('Return', isShown, 'identity');
  },
  'step-network-cut': async (ears, site) => {
    await answered(ears, site);
    site.world.isCut = true;
    await ears.press('Return', () => document.querySelector('[data-tiwizi-part=notice]')?.firstChild);
  },
  'step-session-over': async (ears, site) => {
    const person = await answered(ears, site);
    await fetch(`${site.url}/forms/trouble/${person}/logout`);
    await ears.press('Return', () => document.querySelector('[data-tiwizi-part=notice]')?.firstChild);
  },
  'dialog-explanation': async (ears, { url, language }) => {
    await ears.open(`${url}/${language}/elements/dialog/explanation`);
    await ears.press('Tab');
    await ears.press('Return', () => document.querySelector('dialog[open]'));
    await ears.press('Escape', () => !document.querySelector('dialog[open]'));
  },
  'dialog-decision': async (ears, { url, language }) => {
    await ears.open(`${url}/${language}/elements/dialog/decision`);
    await ears.press('Tab');
    await ears.press('Return', () => document.querySelector('dialog[open]'));
    await ears.press('Tab');
    await ears.press('Escape', () => !document.querySelector('dialog[open]'));
  },
  'sign-agreement-missing': async (ears, site) => {
    await signature(ears, site);
    await ears.page.focus('input[name=agreed]');
    await ears.settle();
    await ears.press('Tab');
    await ears.press('Return', hasError, 'agreed');
  },
  'sign-agreed': async (ears, site) => {
    await signature(ears, site);
    await ears.page.focus('input[name=agreed]');
    await ears.settle();
    site.world.delay = SLOW;
    await ears.press('space');
    await ears.press('Tab');
    await ears.press('Return', () => document.querySelector('input[name=code]'));
    await ears.press('Tab');
  },
  'sign-wrong-code': async (ears, site) => {
    await signatureCode(ears, site);
    await ears.page.focus('input[name=code]');
    await ears.settle();
    await ears.type('000000');
    await ears.pressForMany('Return', hasError, 'code');
  },
  'sign-resend': async (ears, site) => {
    await signatureCode(ears, site);
    const before = site.code();
    await ears.page.focus('button[value=resend]');
    await ears.settle();
    await ears.press('Return', isSaying);
    const wait = await ears.page.evaluate(isSaying);
    await ears.step('the answer', () => {}, isSaying, wait);
    if (site.code() === before) throw new Error('no other code was sent');
  },
  'session-ending': async (ears, site) => {
    await session(ears, site, 100);
    await ears.step('two minutes left', comeBack(ears), () => document.querySelector('dialog[open] [role=status] p'));
    await ears.press('Tab');
    site.world.sessionEnds = Date.now() + 900_000;
    await ears.press('Escape', () => !document.querySelector('dialog[open]'));
  },
  'session-over': async (ears, site) => {
    await session(ears, site, 0);
    await ears.step('time is up', comeBack(ears), () =>
      document.querySelector('tiwizi-identity-login > [role=status] p'),
    );
  },
  ...formStates,
  ...serviceStates,
  ...paidStates,
  ...directoryStates,
  ...kitStates,
};

/** What stands on the rest: the short run hears a page or a step of each kind. A page that is read out takes as long as ten fields. */
const sampled = {
  forms: [/^(item-pages|task|offline)/, /^(tasks|item-pages-change|offline-asked)$/],
  services: [/^(own|case|begun|service|desk)/, /^(own-data|case-correction)$/],
  fees: [/^(fee|pay|paid|assist|clerk|inbox)/, /^(pay-cash|pay-refused)$/],
  directory: [/^(directory|life|office|near|compare|recent)/, /^(near-me|compare)$/],
  kit: [/^kit-/, /^kit-(identifier-refused|searchable-select|date-picker|dialog-confirmation)$/],
};
const isSampled = (state) =>
  Object.values(sampled).every(([kind, samples]) => !kind.test(state) || samples.test(state));

/** What the short run listens to: those states once, and in the other browser those that differ there. */
export const short = {
  chromium: (state, language) => language === 'ar' && isSampled(state),
  firefox: (state, language) => language === 'ar' && /^(field-(text|radio|date)|error|step|sign|pay-cash)/.test(state),
};
