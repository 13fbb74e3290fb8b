import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import type { Locale } from '@tiwizi/i18n';
import { createServiceIndex } from '../search/service-index.ts';
import { parseServiceCatalogue } from '../sheet/parse-service-catalogue.ts';
import './service-directory.define.ts';
import { directoryCardOf } from './directory-card-of.ts';
import { countFacets, fitsChoice } from './facets.ts';
import { facetsOfSheet, facetsOfSheets, withCounts } from './facets-of-sheets.ts';
import type { TiwiziServiceDirectory } from './service-directory.ts';

const { services, themes } = parseServiceCatalogue(
  await (await fetch(new URL('../../fixtures/services.json', import.meta.url))).text(),
);
const values = services.map(facetsOfSheet);
const indexUrl = URL.createObjectURL(new Blob([JSON.stringify(createServiceIndex(services))]));
const here = location.href;
const part = (element: Element, name: string): HTMLElement => element.querySelector(`[data-tiwizi-part="${name}"]`)!;
const shown = (element: Element): string[] =>
  [...part(element, 'results').children].map((item) => (item as HTMLElement).dataset['tiwiziService']!);
const select = (element: Element, name: string): HTMLSelectElement => element.querySelector(`select[name="${name}"]`)!;
const words = (option: HTMLOptionElement): string => option.textContent.replace(/[\u2066-\u2069]/g, '').trim();

/** A page that holds all cards. */
async function directory(locale: Locale = 'fr-MA'): Promise<TiwiziServiceDirectory> {
  const host = Object.assign(document.createElement('main'), { lang: locale });
  document.body.replaceChildren(host);
  const element = document.createElement('tiwizi-service-directory');
  Object.assign(element, {
    action: location.pathname,
    indexUrl,
    pageSize: 100,
    cards: services.map((sheet) => directoryCardOf(sheet, locale, `#${sheet.id}`)),
    facets: withCounts(facetsOfSheets(services, themes, locale), countFacets(values, {})),
  });
  host.append(element);
  await waitUntil(() => element.querySelector('select'), 'it is drawn');
  return element;
}

async function choose(element: Element, name: string, value: string): Promise<void> {
  const found = new Promise((done) => element.addEventListener('tiwizi-service-search', done, { once: true }));
  select(element, name).value = value;
  select(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await found;
}

async function type(element: Element, text: string): Promise<void> {
  const found = new Promise((done) => element.addEventListener('tiwizi-service-search', done, { once: true }));
  const input = element.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await found;
}

describe('a directory that is narrowed', () => {
  afterEach(() => history.replaceState(null, '', here));

  it('shows what was chosen, counts what each other choice would leave, and keeps the address', async () => {
    const element = await directory();
    await choose(element, 'theme', 'famille');
    await choose(element, 'authority', 'commune');
    const choice = { theme: 'famille', authority: 'commune' };
    const expected = services.filter((_, at) => fitsChoice(values[at]!, choice)).map(({ id }) => id);
    expect(shown(element)).to.deep.equal(expected);
    const counts = countFacets(values, choice);
    for (const name of ['audience', 'theme', 'authority', 'level'] as const)
      for (const option of [...select(element, name).options].slice(1)) {
        const count = counts[name].get(option.value) ?? 0;
        expect(words(option)).to.match(new RegExp(`\\(${count}\\)$`));
        expect(option.disabled, option.value).to.equal(count === 0);
      }
    await waitUntil(() => /theme=famille&authority=commune$/.test(location.search), 'the address says so');
    await choose(element, 'theme', '');
    await choose(element, 'authority', '');
    expect(shown(element)).to.have.length(services.length);
  });

  it('puts the list in order by name, with words too', async () => {
    const element = await directory();
    await type(element, 'carte');
    const before = shown(element);
    await choose(element, 'sort', 'name');
    expect([...shown(element)].sort()).to.deep.equal([...before].sort());
    const names = [...part(element, 'results').querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('fr').compare));
    await waitUntil(() => new URLSearchParams(location.search).get('sort') === 'name', 'the address says so');
    await choose(element, 'sort', '');
    expect(shown(element)).to.deep.equal(before);
  });

  it('offers another spelling once typing pauses, and takes it where the page searches by itself', async () => {
    const element = await directory();
    await type(element, 'pasesport');
    await waitUntil(() => !part(element, 'suggestion').hidden, 'it is offered');
    const link = part(element, 'suggested') as HTMLAnchorElement;
    expect(link.textContent).to.equal('passeport');
    expect(new URL(link.href).searchParams.get('q')).to.equal('passeport');
    link.click();
    await waitUntil(() => shown(element).includes('passeport-adulte'), 'the other is searched for');
    expect(element.querySelector('input')!.value).to.equal('passeport');
    expect(document.activeElement).to.equal(element.querySelector('input'));
    await waitUntil(() => part(element, 'suggestion').hidden, 'and nothing more is offered');
  });

  for (const locale of ['ar-MA', 'zgh', 'en'] as const)
    it(`is accessible in ${locale}`, async () => {
      const element = await directory(locale);
      element.querySelector('details')!.open = true;
      await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
    });
});
