// What the elements of a page say when they are come to and used, one example each.
import { tabs } from './ways.mjs';

const room = (name, example, times, more) => tabs(`elements/${name}`, example, times, more);
/** Presses these keys, one after the other. */
const keys =
  (...names) =>
  async (ears) => {
    for (const name of names) await ears.press(name);
  };
const isTold = () => [...document.querySelectorAll('[role=status]')].some((each) => each.textContent.trim());
const isWrong = () => document.activeElement && document.querySelector('[aria-invalid=true]');

export const kitStates = {
  'kit-service-navigation': room('service-navigation', 'plain', 3),
  'kit-side-navigation': room('side-navigation', 'below', 2),
  'kit-in-page-navigation': room('in-page-navigation', 'links', 1, keys('Return', 'Down')),
  'kit-pagination': room('pagination', 'middle', 3),
  'kit-back-to-top': room('back-to-top', 'plain'),
  'kit-exit-page': room('exit-page', 'plain'),
  'kit-feedback': room('feedback', 'plain', 2),
  'kit-cookie-banner': room('cookie-banner', 'question', 3),
  'kit-language-switch': room('language-switch', 'languages', 2),
  'kit-resource-download': room('resource-link', 'download'),
  'kit-resource-external': room('resource-link', 'external', 2),
  'kit-help-panel': room('help-panel', 'whole', 3),
  'kit-preferences': room('preferences', 'plain', 1, keys('Down', 'space', 'Tab')),

  'kit-tabs': room('tabs', 'plain', 1, keys('End', 'Home', 'Tab')),
  'kit-accordion': room('accordion', 'plain', 1, keys('Return', 'Tab')),
  'kit-details': room('details', 'closed', 1, keys('Return')),
  'kit-table-sortable': room('table', 'sortable', 2, keys('Return', 'Return')),
  'kit-table-scrolling': room('table', 'scrolling'),
  'kit-glossary-term': room('glossary-term', 'inSentence', 1, keys('Return', 'Escape')),
  'kit-plain-language': room('plain-language', 'fullFirst', 1, keys('Return', 'Down')),
  'kit-toggletip': room('toggletip', 'closed', 1, keys('Return', 'Escape')),
  'kit-menu-button': room('menu-button', 'closed', 1, keys('Return', 'Down', 'Down', 'Escape')),
  'kit-copy-button': room('copy-button', 'text', 1, (ears) => ears.press('Return', isTold)),

  'kit-character-count': room('character-count', 'near', 1, (ears) => ears.press('a', isTold)),
  'kit-identifier-refused': room('identifier-check', 'iban', 1, async (ears) => {
    await ears.type('MA12');
    await ears.press('Tab', isWrong);
    // In Firefox the focus is in the browser's own bars now; the next page would be gone through there.
    await ears.press('shift+Tab');
  }),
  'kit-identifier-question': room('identifier-check', 'question'),
  'kit-password': room('password-input', 'current', 2, keys('Return', 'shift+Tab')),
  'kit-password-wrong': room('password-input', 'wrong'),
  'kit-segmented': room('segmented', 'words', 1, keys('space')),
  'kit-switch': room('switch', 'off', 1, keys('space')),
  'kit-range': room('range', 'distance', 1, keys('Up')),
  'kit-searchable-select': room('searchable-select', 'field', 1, keys('Return', 'Down', 'Return')),
  'kit-searchable-nothing-found': room('searchable-select', 'field', 1, async (ears) => {
    await ears.press('Return');
    await ears.type('qqq');
    await ears.step('a rest', () => new Promise((done) => setTimeout(done, 1500)));
  }),
  'kit-several': room('searchable-select', 'several', 2, keys('Return')),
  'kit-dialog-confirmation': room('dialog', 'confirmation', 1, async (ears) => {
    await ears.press('Return', () => document.querySelector('dialog[open]'));
    await ears.press('shift+Tab');
    await ears.press('Escape', () => !document.querySelector('dialog[open]'));
  }),
  'kit-toast-shown': room('toast', 'empty', 0, async (ears) => {
    const words = { ar: 'تم حفظ الطلب', fr: 'La demande est enregistrée', en: 'Your request is saved' };
    await ears.step('a message', () =>
      ears.page.evaluate((texts) => {
        const language = document.documentElement.lang.slice(0, 2);
        document.querySelector('tiwizi-toast').show(texts[language]);
      }, words),
    );
    await ears.step('a rest', () => new Promise((done) => setTimeout(done, 500)));
  }),
  'kit-toast-dismissed': room('toast', 'two', 1, keys('Return')),
  'kit-date-picker': room('date-picker', 'range', 4, keys('Return', 'Down', 'Return')),
};
