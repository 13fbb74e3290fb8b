import { expect } from '@open-wc/testing';
import {
  announcementContract,
  elementContracts,
  titleContract,
  waitUntil,
  type Announced,
} from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit/html.js';
import { forgetReports } from '@tiwizi/core';
import { plainContext, type TemplateContext } from '@tiwizi/core/template';
import { locales, resolveLocale, urlSegment } from '@tiwizi/i18n';
import { serviceCardOf } from '../service-card/service-card-of.ts';
import { createServiceIndex } from '../search/service-index.ts';
import { parseServiceSheets } from '../sheet/parse-service-sheets.ts';
import './service-directory.define.ts';
import { serviceCardListTemplate } from './service-card-list.template.ts';
import type { ServiceDirectoryData } from './service-directory-data.ts';
import { serviceDirectoryExamples } from './service-directory.examples.ts';
import { serviceDirectoryTemplate } from './service-directory.template.ts';
import type { TiwiziServiceDirectory } from './service-directory.ts';

elementContracts('tiwizi-service-directory', {
  short: serviceDirectoryExamples.examples,
  template: serviceDirectoryTemplate,
  module: new URL('./service-directory.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../elements/src/field/field.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./service-directory.css', import.meta.url),
  ],
  keeps: '[data-tiwizi-part=results]',
});

const sheets = parseServiceSheets(await (await fetch(new URL('../../fixtures/services.json', import.meta.url))).text());
const cardsIn = (lang: string) =>
  sheets.map((sheet) => ({ id: sheet.id, ...serviceCardOf(sheet, lang, `/${lang}/services/${sheet.id}`) }));
const file = (content: string, type: string): string => URL.createObjectURL(new Blob([content], { type }));
const indexUrl = file(JSON.stringify(createServiceIndex(sheets)), 'application/json');
const here = location.href;

function htmlOf(template: Parameters<typeof render>[0]): string {
  const host = document.createElement('div');
  render(template, host);
  return host.innerHTML.replace(/<!--.*?-->/g, '');
}

const context = (lang: string): TemplateContext => plainContext(resolveLocale(lang));
const cardsUrl = (lang: string): string =>
  file(
    `<!doctype html><meta charset="utf-8"><main>${htmlOf(serviceCardListTemplate(cardsIn(lang), context(lang)))}</main>`,
    'text/html',
  );

/** A page as a server makes it: ten cards of sixty. */
async function directory(
  data: Partial<ServiceDirectoryData> = {},
  { lang = 'fr', cards = cardsIn(lang) } = {},
): Promise<TiwiziServiceDirectory> {
  const host = Object.assign(document.createElement('main'), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  document.body.replaceChildren(host);
  const element = document.createElement('tiwizi-service-directory');
  const printed = serviceDirectoryTemplate.print(
    {
      action: location.pathname,
      total: sheets.length,
      pageSize: 10,
      cards: cards.slice(0, data.pageSize ?? 10),
      ...data,
    },
    context(lang),
  );
  element.append(document.createRange().createContextualFragment(htmlOf(printed)));
  Object.assign(element, {
    indexUrl,
    cardsUrl: cardsUrl(lang),
    pageSize: 10,
    ...('indexUrl' in data || 'cardsUrl' in data ? { indexUrl: data.indexUrl, cardsUrl: data.cardsUrl } : {}),
  });
  host.append(element);
  await element.updateComplete;
  return element;
}

const part = (element: Element, name: string): HTMLElement => element.querySelector(`[data-tiwizi-part="${name}"]`)!;
const shown = (element: Element): string[] =>
  [...part(element, 'results').children].map((item) => (item as HTMLElement).dataset['tiwiziService']!);
const box = (element: Element): HTMLInputElement => element.querySelector('input')!;

/** Key by key: WebKit's driver loses the second of two like letters sent together. */
async function keys(words: string): Promise<void> {
  for (const key of words) await sendKeys({ type: key });
}

async function type(element: TiwiziServiceDirectory, words: string): Promise<void> {
  const before = part(element, 'results').innerHTML;
  box(element).focus();
  await keys(words);
  await waitUntil(() => part(element, 'results').innerHTML !== before, 'the list changes');
}

/** The page as a server prints it, with where its data is. */
const printed = (): string => {
  const data = { action: location.pathname, total: sheets.length, pageSize: 10, cards: cardsIn('en').slice(0, 10) };
  const form = htmlOf(serviceDirectoryTemplate.print(data, context('en')));
  return `<tiwizi-service-directory index-url="${indexUrl}" cards-url="${cardsUrl('en')}" page-size="10">${form}</tiwizi-service-directory>`;
};

/** Searches as a person types, and waits until the page has settled on what was found. */
const search =
  (words: string): Announced['act'] =>
  async ({ subject }) => {
    const found = new Promise((done) => subject.addEventListener('tiwizi-service-search', done, { once: true }));
    const input = box(subject);
    input.focus();
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await found;
    await waitUntil(() => new URLSearchParams(location.search).get('q') === words, 'the address is kept');
  };

describe('what is told of a search', () => {
  afterEach(() => history.replaceState(null, '', here));

  titleContract('tiwizi-service-directory', {
    markup: printed,
    states: { found: { act: search('passport') }, 'not found': { act: search('qqqqxxzz') } },
  });

  announcementContract('tiwizi-service-directory', {
    'the number of results, once, when typing pauses': {
      markup: printed,
      act: search('passport'),
      says: [/^\d+ services?$/],
    },
    'that nothing was found, once': { markup: printed, act: search('qqqqxxzz'), says: ['No service was found'] },
  });
});

describe('tiwizi-service-directory', () => {
  afterEach(() => history.replaceState(null, '', here));

  for (const locale of locales) {
    it(`is accessible in ${locale}`, async () => {
      for (const example of Object.values(serviceDirectoryExamples.examples)) {
        const host = Object.assign(document.createElement('main'), {
          lang: urlSegment(locale),
          dir: locale === 'ar-MA' ? 'rtl' : 'ltr',
        });
        document.body.replaceChildren(host);
        host.append(document.createRange().createContextualFragment(example.html(locale)));
        const element = host.querySelector('tiwizi-service-directory')!;
        await element.updateComplete;
        // One list item has no name by level: headings of the page stand before the element.
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      }
    });
  }

  it('filters all services at once, best first, and says so after a pause', async () => {
    const element = await directory();
    await type(element, 'acte de naissance');
    await waitUntil(
      () => shown(element)[0] === 'acte-naissance-extrait' || shown(element).includes('acte-naissance-extrait'),
      'the sheet is found',
    );
    const count = part(element, 'count').textContent!;
    expect(count).to.match(/^\d+ services?$/);
    await waitUntil(() => part(element, 'status').textContent === count, 'the number is announced');
    expect(part(element, 'status').getAttribute('role')).to.equal('status');
    expect(part(element, 'pages').hidden).to.equal(true);
    expect(document.activeElement).to.equal(box(element));
    await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
  });

  it('finds services that are not on the page, in Arabic too, and keeps the address', async () => {
    const element = await directory({}, { lang: 'ar' });
    const far = cardsIn('ar').at(-1)!;
    expect(shown(element)).not.to.include(far.id);
    await type(element, far.heading!);
    await waitUntil(() => shown(element)[0] === far.id, 'it comes first');
    expect(element.querySelector(`[data-tiwizi-service="${far.id}"] a`)!.textContent).to.equal(far.heading);
    await waitUntil(
      () => new URLSearchParams(location.search).get('q') === far.heading,
      'the address says what was searched',
    );
  });

  it('keeps to an audience, with and without words, and comes back to all', async () => {
    const element = await directory();
    const select = element.querySelector('select')!;
    const business = sheets.filter(({ audience }) => audience === 'business').length;
    select.value = 'business';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => part(element, 'count').textContent === `${business} services`, 'only those of businesses');
    await waitUntil(() => new URLSearchParams(location.search).get('audience') === 'business', 'the address says so');
    await type(element, 'registre');
    expect(
      [...part(element, 'results').children].every(
        (item) => (item as HTMLElement).dataset['tiwiziAudience'] === 'business',
      ),
    ).to.equal(true);
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    box(element).value = '';
    box(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => part(element, 'count').textContent === `${sheets.length} services`, 'all are back');
    await waitUntil(() => !location.search.includes('audience'), 'the address is clean');
  });

  it('shows more on request, and goes on reading there', async () => {
    const element = await directory();
    box(element).focus();
    box(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => !part(element, 'more').hidden, 'there are more');
    expect(shown(element)).to.have.length(10);
    part(element, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown(element).length === 20, 'ten more');
    expect((document.activeElement as HTMLElement).closest('li')!.dataset['tiwiziService']).to.equal(
      shown(element)[10],
    );
  });

  it('says what to try when nothing is found', async () => {
    const element = await directory();
    await type(element, 'qqqqxxzz');
    await waitUntil(() => !part(element, 'none').hidden, 'advice appears');
    expect(part(element, 'count').textContent).to.equal('Aucun service trouvé');
    expect(shown(element)).to.deep.equal([]);
  });

  it('leads to a person when nothing is found, by telephone first, in every language', async () => {
    for (const locale of locales) {
      const element = await directory(
        { cards: [], total: 0, helpUrl: '/help', helpTelephone: '+212537000000' },
        { lang: urlSegment(locale) },
      );
      const links = [...part(element, 'none').querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+212537000000', '/help']);
      expect(links[0]!.querySelector('bdi')!.dir).to.equal('ltr');
      expect(
        links.every((link) => link.textContent.trim()),
        locale,
      ).to.equal(true);
    }
    const one = await directory({ cards: [], total: 0, helpTelephone: 'javascript:1' });
    expect(part(one, 'none').querySelector('a'), 'what is no number is none').to.equal(null);
  });

  it('leaves Enter to the form: a plain GET with both fields', async () => {
    const element = await directory();
    let sent: Record<string, unknown> | undefined;
    const stay = (event: SubmitEvent): void => {
      sent = {
        refused: event.defaultPrevented,
        method: (event.target as HTMLFormElement).method,
        ...Object.fromEntries(new FormData(event.target as HTMLFormElement)),
      };
      event.preventDefault();
    };
    addEventListener('submit', stay);
    box(element).focus();
    await keys('cnie');
    await sendKeys({ press: 'Enter' });
    removeEventListener('submit', stay);
    expect(sent).to.deep.equal({ refused: false, method: 'get', q: 'cnie', audience: '' });
  });

  it('fetches nothing before the box has focus, and an index once', async () => {
    const asked: string[] = [];
    const { fetch: own } = window;
    window.fetch = (input, init) => (asked.push(String(input)), own(input, init));
    const element = await directory();
    await new Promise((done) => setTimeout(done, 50));
    expect(asked).to.deep.equal([]);
    await type(element, 'pass');
    await type(element, 'eport');
    window.fetch = own;
    expect(asked).to.deep.equal([indexUrl]);
  });

  it('leaves the page as it is when the index cannot be had, and tries again at the next focus', async () => {
    forgetReports();
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => warned.push(line);
    const asked: string[] = [];
    const { fetch: own } = window;
    window.fetch = (input, init) => (asked.push(String(input)), own(input, init));
    const element = await directory({ indexUrl: '/nowhere.json', cardsUrl: cardsUrl('fr') });
    const before = shown(element);
    box(element).focus();
    await keys('passeport');
    await waitUntil(
      () => warned.some((line) => line.includes('tiwizi-directory-index-unreachable')),
      'developers are told',
    );
    console.warn = warn;
    expect(asked, 'asked for once, not at each key').to.deep.equal(['/nowhere.json']);
    window.fetch = own;
    expect(shown(element)).to.deep.equal(before);
    expect(part(element, 'pages').hidden).to.equal(false);
    expect(box(element).value).to.equal('passeport');
    element.indexUrl = indexUrl;
    box(element).blur();
    await type(element, ' ');
    await waitUntil(() => shown(element).some((id) => id.includes('passeport')), 'it filters now');
  });

  it('does nothing of its own where little data is asked for, or where only some cards are at hand', async () => {
    document.documentElement.dataset['tiwiziData'] = 'low';
    let element = await directory();
    let before = shown(element);
    box(element).focus();
    await keys('passeport');
    await new Promise((done) => setTimeout(done, 150));
    delete document.documentElement.dataset['tiwiziData'];
    expect(shown(element)).to.deep.equal(before);
    element = await directory({ indexUrl, cardsUrl: undefined });
    before = shown(element);
    box(element).focus();
    await keys('passeport');
    await new Promise((done) => setTimeout(done, 150));
    expect(shown(element)).to.deep.equal(before);
  });

  it('filters the page itself when it holds all cards', async () => {
    const element = await directory({ indexUrl, cardsUrl: undefined, pageSize: 100 });
    const node = part(element, 'results').querySelector('[data-tiwizi-service="cnie-renouvellement"]');
    await type(element, 'cnie renouvellement');
    await waitUntil(
      () => shown(element).length < sheets.length && shown(element).includes('cnie-renouvellement'),
      'it is filtered',
    );
    expect(part(element, 'results').querySelector('[data-tiwizi-service="cnie-renouvellement"]')).to.equal(node);
  });

  it('takes up what was typed before the script came', async () => {
    const page = await directory();
    const element = page.cloneNode(true) as TiwiziServiceDirectory;
    Object.assign(element, { indexUrl, cardsUrl: page.cardsUrl, pageSize: 10 });
    box(element).value = 'passeport';
    page.replaceWith(element);
    await waitUntil(() => shown(element)[0]?.includes('passeport'), 'it is filtered');
    expect(box(element).value).to.equal('passeport');
  });

  it('tells the page what it shows', async () => {
    const element = await directory();
    const told: string[] = [];
    element.addEventListener('tiwizi-service-search', ({ query, audience, count }) =>
      told.push(`${query}|${audience}|${count > 0}`),
    );
    await type(element, 'permis');
    await waitUntil(() => told.at(-1) === 'permis||true', 'the last word is told');
  });

  describe('cards', () => {
    const ids = ['acte-naissance-extrait', 'cnie-renouvellement', 'passeport-demande'];
    const some = (lang: string, ...at: number[]) =>
      at.map((index) => ({ id: ids[index]!, heading: `${lang} ${index}`, href: `#${index}`, cost: 'free' }));
    const headings = (element: Element): string[] =>
      [...part(element, 'results').querySelectorAll('a')].map(({ textContent }) => textContent.trim());
    const main = (lang = 'fr'): HTMLElement => {
      const host = Object.assign(document.createElement('main'), { lang });
      document.body.replaceChildren(host);
      return host;
    };
    /** Made where nothing is defined, as by a framework that comes before the script. */
    const undefinedElement = (): TiwiziServiceDirectory =>
      document.implementation.createHTMLDocument().createElement('tiwizi-service-directory');

    for (const [form, given] of [
      ['as an array', (cards: object[]) => cards],
      ['as JSON text', (cards: object[]) => JSON.stringify(cards)],
    ] as const) {
      it(`are taken ${form}, before the element is defined and after, and follow each change`, async () => {
        for (const make of [undefinedElement, () => document.createElement('tiwizi-service-directory')]) {
          const element = make();
          Object.assign(element, { cards: given(some('fr', 0, 1)) });
          main().append(element);
          await element.updateComplete;
          expect(headings(element)).to.deep.equal(['fr 0', 'fr 1']);
          expect(part(element, 'count').textContent).to.equal('2 services');
          const kept = element.querySelector(`[data-tiwizi-key="${ids[1]}"]`);
          Object.assign(element, { cards: given(some('fr', 2, 1)) });
          await element.updateComplete;
          expect(headings(element)).to.deep.equal(['fr 2', 'fr 1']);
          expect(element.querySelector(`[data-tiwizi-key="${ids[1]}"]`), 'the same card').to.equal(kept);
          Object.assign(element, { cards: given([]) });
          await element.updateComplete;
          expect(part(element, 'results').hidden, 'no empty list').to.equal(true);
          expect(part(element, 'none').hidden).to.equal(false);
          Object.assign(element, { cards: given(some('fr', 0)) });
          await element.updateComplete;
          expect(headings(element)).to.deep.equal(['fr 0']);
          expect(part(element, 'results').hidden).to.equal(false);
          expect(part(element, 'none').hidden).to.equal(true);
        }
      });
    }

    it('that come later than the element take their place, and those of a page without attributes', async () => {
      const element = document.createElement('tiwizi-service-directory');
      main().append(element);
      await element.updateComplete;
      element.cards = some('fr', 0, 2);
      await element.updateComplete;
      expect(headings(element)).to.deep.equal(['fr 0', 'fr 2']);
      const printed = await directory();
      expect(shown(printed)).to.have.length(10);
      printed.cards = some('fr', 1);
      await printed.updateComplete;
      expect(headings(printed)).to.deep.equal(['fr 1']);
    });

    it('of another language come with it, whichever of the two is set first', async () => {
      for (const isFirst of [true, false]) {
        const host = main();
        const element = document.createElement('tiwizi-service-directory');
        element.cards = some('fr', 0, 1, 2);
        host.append(element);
        await element.updateComplete;
        if (isFirst) host.lang = 'ar';
        element.cards = some('ar', 0, 1);
        if (!isFirst) host.lang = 'ar';
        await waitUntil(() => part(element, 'submit').textContent === 'بحث', 'the words are Arabic');
        await element.updateComplete;
        expect(headings(element)).to.deep.equal(['ar 0', 'ar 1']);
        expect(part(element, 'count').textContent).to.equal('خدمتان');
        expect(part(element, 'results').textContent).to.include('بالمجان');
      }
    });

    it('that come while the list is filtered are filtered too', async () => {
      const element = await directory({ indexUrl, cardsUrl: undefined, cards: cardsIn('fr').slice(0, 10), total: 10 });
      element.cards = cardsIn('fr').slice(0, 10);
      await element.updateComplete;
      await type(element, 'acte de naissance');
      await waitUntil(() => shown(element).includes('acte-naissance-extrait'), 'it is filtered');
      element.cards = some('fr', 0, 1);
      await waitUntil(() => headings(element).join() === 'fr 0', 'only the one that was asked for');
      box(element).value = '';
      box(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => headings(element).join() === 'fr 0,fr 1', 'both are back');
    });
  });

  it('says once how many cards are in another language, and offers the page in it', async () => {
    const translations = [{ lang: 'ar', href: `${location.pathname}?page=2` }];
    const element = await directory({ translations }, { lang: 'zgh' });
    const line = (lang: string): HTMLElement =>
      part(element, 'languages').querySelector(`[data-tiwizi-key="${lang}"]`)!;
    const inArabic = cardsIn('zgh')
      .slice(0, 10)
      .filter(({ headingLang }) => headingLang === 'ar-MA').length;
    expect(inArabic).to.be.greaterThan(1);
    expect(line('ar-MA').hidden).to.equal(false);
    expect(line('ar-MA').textContent).to.include(`${inArabic} `).and.to.include('ⵜⴰⵄⵔⴰⴱⵜ');
    expect(line('fr-MA').hidden).to.equal(true);
    await type(element, 'passeport');
    await waitUntil(
      () => line('ar-MA').querySelector('a')!.getAttribute('href')!.endsWith('?q=passeport'),
      'the same search',
    );
    const found = [...part(element, 'results').querySelectorAll('a[lang="ar-MA"]')].length;
    expect(line('ar-MA').textContent).to.include(found === 1 ? 'ⵢⴰⵜ' : `${found} `);
  });

  it('gives the page the title a server would print, so that a search and its absence are told apart', async () => {
    const before = document.title;
    document.title = 'Annuaire – Commune';
    const element = await directory();
    await type(element, 'qqqqxxzz');
    await waitUntil(() => document.title !== 'Annuaire – Commune', 'the title changes');
    expect(document.title.replace(/[\u2068\u2069]/g, '')).to.equal(
      '«\u202fqqqqxxzz\u202f»\u202f: Aucun service trouvé – Annuaire – Commune',
    );
    box(element).value = '\u200b';
    box(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => document.title === 'Annuaire – Commune', 'nothing is searched for');
    expect(part(element, 'count').textContent).to.equal(`${sheets.length} services`);
    document.title = before;
  });

  it('redraws its words when the language changes, not the cards nor what was typed', async () => {
    const element = await directory();
    const cards = part(element, 'results').textContent;
    box(element).value = 'x';
    element.parentElement!.lang = 'ar';
    await waitUntil(() => part(element, 'submit').textContent === 'بحث', 'the words are Arabic');
    expect(element.querySelector('label')!.textContent).to.equal('البحث عن خدمة');
    expect(element.querySelector('option[value=citizen]')!.textContent).to.equal('المواطنات والمواطنون');
    expect(part(element, 'results').textContent).to.equal(cards);
    expect(box(element).value).to.equal('x');
  });
});
