import { expect } from '@open-wc/testing';
import { locales } from '@tiwizi/i18n';
import { waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { allExamples } from './all-examples.ts';
import './define.ts';

/** What agencies and people put where a few words are expected: no space to break at, emoji, the other direction within. */
const LONG = `${'ط'.repeat(250)}🙂${'W'.repeat(250)}`;
/** Attributes, and names of data in JSON, that are shown as words. */
const WORDS = [
  'label',
  'heading',
  'text',
  'hint',
  'error',
  'question',
  'title',
  'linkText',
  'link-text',
  'service-name',
];
/** Rooms whose sheet is not called as their title is. */
const SHEETS = [
  'affix/affix',
  'segmented/segmented',
  'pop-out/pop-out',
  'base/type',
  'base/hidden',
  'layout/arrangement',
];

/** What opens above the page has the window as its bound, and not where it stands: see the tests of the rooms. */
const ABOVE = ['Elements/Menu button', 'Elements/Toggletip'];

const roomOf = (title: string): string => (title.split('/')[1] ?? '').toLowerCase().replaceAll(' ', '-');

function lengthened(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => lengthened(each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each, name)]));
  return typeof value === 'string' && WORDS.includes(key) ? LONG : value;
}

/** The markup of an example whose words are all of that kind. */
function withLongWords(markup: string): DocumentFragment {
  const content = document.createRange().createContextualFragment(markup);
  for (const element of content.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (WORDS.includes(name) && element.localName.startsWith('tiwizi-')) element.setAttribute(name, LONG);
      else if (/^[[{]/.test(value)) element.setAttribute(name, JSON.stringify(lengthened(JSON.parse(value))));
    }
  return content;
}

const load = (href: string | URL): Promise<HTMLLinkElement> =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: String(href) });
    link.onload = link.onerror = () => done(link);
    document.head.append(link);
  });

describe('words of 500 letters without a space, with emoji and in both directions', () => {
  const sheets: Element[] = [];
  before(async () => {
    const names = new Set([...SHEETS, ...allExamples.map(({ title }) => `${roomOf(title)}/${roomOf(title)}`)]);
    sheets.push(
      ...(await Promise.all(
        [tokens, ...[...names].map((name) => new URL(`./${name}.css`, import.meta.url))].map((each) =>
          load(each as URL),
        ),
      )),
    );
  });
  after(() => sheets.forEach((sheet) => sheet.remove()));

  for (const { title, examples } of allExamples)
    it(`${title}: nothing throws, and nothing sticks out of 320 px`, async () => {
      const errors: string[] = [];
      const caught = ({ message }: ErrorEvent): unknown => errors.push(message);
      addEventListener('error', caught);
      const problems: string[] = [];
      for (const [name, { html }] of Object.entries(examples))
        for (const locale of locales.filter((each) => each !== 'zgh' && each !== 'en')) {
          const host = document.createElement('div');
          host.lang = locale;
          host.dir = locale === 'ar-MA' ? 'rtl' : 'ltr';
          host.style.cssText = 'inline-size: 320px; overflow: auto; position: relative; contain: layout';
          host.append(withLongWords(html(locale)));
          document.body.replaceChildren(host);
          const ours = [...host.querySelectorAll('*')].filter(({ localName }) => customElements.get(localName));
          await waitUntil(() => ours.every((each) => each.hasAttribute('data-tiwizi-ready')), 'all are ready');
          if (!ABOVE.includes(title) && host.scrollWidth > host.clientWidth + 1)
            problems.push(`${name}, ${locale}: ${host.scrollWidth} px`);
        }
      removeEventListener('error', caught);
      expect([...errors, ...problems].join('\n')).to.equal('');
    });
});
