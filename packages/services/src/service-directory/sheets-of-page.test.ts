import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { forgetReports } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import './service-directory.define.ts';
import type { TiwiziServiceDirectory } from './service-directory.ts';

const sheets = (await (await fetch(new URL('../../fixtures/commune.json', import.meta.url))).json()) as Record<
  string,
  unknown
>[];
const file = (content: unknown): string =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));
const part = (element: Element, name: string): HTMLElement => element.querySelector(`[data-tiwizi-part="${name}"]`)!;
const ids = (element: Element): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-tiwizi-service]')].map((item) => item.dataset['tiwiziService']!);
const headings = (element: Element): string[] =>
  [...part(element, 'results').querySelectorAll('a')].map(({ textContent }) => textContent.trim());
const here = location.href;

async function made(
  content: unknown,
  { lang = 'fr' as Locale | 'fr' | 'ar', attributes = '' } = {},
): Promise<TiwiziServiceDirectory> {
  const host = Object.assign(document.createElement('main'), { lang });
  document.body.replaceChildren(host);
  host.append(
    document
      .createRange()
      .createContextualFragment(
        `<tiwizi-service-directory sheets-url="${file(content)}" ${attributes}></tiwizi-service-directory>`,
      ),
  );
  const element = host.querySelector('tiwizi-service-directory')!;
  await element.updateComplete;
  return element;
}

function type(element: Element, words: string): void {
  const input = element.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What the console is told while something is done. */
async function complaints(act: () => Promise<void>): Promise<string[]> {
  forgetReports();
  const said: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => said.push(line);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('a directory of one file of sheets', () => {
  afterEach(() => history.replaceState(null, '', here));

  it('shows all, in the language of the page, each with its link', async () => {
    const element = await made(sheets);
    await waitUntil(() => headings(element).length === 10, 'ten cards');
    expect(headings(element)[1]).to.equal('Attestation de résidence');
    expect(part(element, 'count').textContent).to.equal('10 services');
    expect(part(element, 'results').querySelector('a')!.getAttribute('href')).to.equal('/demandes/etat-civil');
    expect(part(element, 'results').textContent).to.include('Gratuit');
    await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
  });

  it('never says that there is none while it is waited for', async () => {
    const element = await made(sheets);
    const states = new Set<boolean>();
    const look = (): unknown =>
      !headings(element).length &&
      states.add(part(element, 'none').hidden === true && part(element, 'count').hidden === true);
    look();
    const watch = new MutationObserver(look);
    watch.observe(element, { subtree: true, childList: true, attributes: true });
    await waitUntil(() => headings(element).length === 10, 'ten cards');
    watch.disconnect();
    expect([...states]).to.deep.equal([true]);
  });

  it('searches in everyday words, and comes back to all', async () => {
    const element = await made({ services: sheets });
    await waitUntil(() => headings(element).length === 10, 'ten cards');
    type(element, 'sokna');
    await waitUntil(() => headings(element).length === 1, 'Darija');
    expect(headings(element)[0]).to.equal('Attestation de résidence');
    type(element, 'الضو طافي');
    await waitUntil(() => ids(element)[0] === 'eclairage', 'in Arabic letters');
    type(element, '');
    await waitUntil(() => headings(element).length === 10, 'all again');
  });

  it('turns with the language of the page, a search too', async () => {
    const element = await made(sheets);
    await waitUntil(() => headings(element).length === 10, 'ten cards');
    type(element, 'résidence');
    await waitUntil(() => ids(element)[0] === 'residence' && headings(element).length < 10, 'found');
    element.closest('main')!.lang = 'ar';
    await waitUntil(() => headings(element)[0] === 'شهادة السكنى الإدارية', 'the found ones in Arabic');
    type(element, '');
    await waitUntil(() => headings(element).length === 10, 'all');
    expect(headings(element)[2]).to.equal('رخصة استغلال رصيف');
    expect(part(element, 'submit').textContent).to.equal('بحث');
    element.closest('main')!.lang = 'fr';
    await waitUntil(() => headings(element)[2] === 'Autorisation de terrasse', 'and back');
    expect(headings(element)).to.have.length(10);
  });

  it('takes up the search of the address, and keeps it there; Enter asks nobody', async () => {
    history.replaceState(null, '', `${location.pathname}?q=lampadaire`);
    const element = await made(sheets);
    await waitUntil(() => ids(element).join() === 'eclairage', 'found again');
    expect(element.querySelector('input')!.value).to.equal('lampadaire');
    const form = element.querySelector('form')!;
    let isStopped = false;
    window.addEventListener(
      'submit',
      (event) => {
        isStopped = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    type(element, 'terrasse');
    form.requestSubmit();
    await waitUntil(() => new URLSearchParams(location.search).get('q') === 'terrasse', 'kept at once');
    expect(isStopped).to.equal(true);
  });

  it('has pages of its own where they are said to be', async () => {
    const element = await made([{ ...sheets[0], slug: 'naissance 1' }], {
      lang: 'ar',
      attributes: 'sheet-href="/{lang}/services/{slug}"',
    });
    await waitUntil(() => headings(element).length === 1, 'a card');
    expect(element.querySelector('h2 a')!.getAttribute('href')).to.equal('/ar/services/naissance%201');
  });

  it('leaves a bad sheet out, with words for developers, and shows what is HTML as text', async () => {
    const said = await complaints(async () => {
      const evil = { ...sheets[1], id: 'evil', title: { fr: '<img src=x onerror="alert(1)">' } };
      const bad = { ...sheets[1], id: 'bad', serviceUrl: 'javascript:alert(1)' };
      const element = await made([sheets[0], bad, sheets[0], 5, evil]);
      await waitUntil(() => headings(element).length > 0, 'cards');
      expect(ids(element)).to.deep.equal(['etat-civil', 'evil']);
      expect(headings(element)[1]).to.equal('<img src=x onerror="alert(1)">');
      expect(element.querySelector('img')).to.equal(null);
    });
    const line = said.find((each) => each.startsWith('[tiwizi-directory-bad-sheets]')) ?? '';
    expect(line).to.match(/left out: sheet-bad-url at 1\.serviceUrl: [^\n]*; 2 more\. All: npx tiwizi-services check/);
  });

  for (const [name, content] of [
    ['that is not there', undefined],
    ['that is no JSON', '{'],
    ['that is no list', { sheets: [] }],
  ] as const) {
    it(`says so of a file ${name}, and tries again at the next focus`, async () => {
      const said = await complaints(async () => {
        const element = await made(content ?? '');
        if (content === undefined) element.sheetsUrl = '/nothing-is-here.json';
        await waitUntil(() => part(element, 'advice').textContent.includes('ne peut pas s’afficher'), 'it is said');
        expect(part(element, 'none').hidden).to.equal(false);
        expect(part(element, 'count').hidden).to.equal(true);
        element.sheetsUrl = file(sheets);
        await waitUntil(() => headings(element).length === 10, 'ten cards');
        expect(part(element, 'none').hidden).to.equal(true);
        expect(part(element, 'count').hidden).to.equal(false);
        expect(part(element, 'advice').textContent).to.include('d’autres mots');
      });
      expect(said.some((line) => line.startsWith('[tiwizi-directory-sheets-unreachable]'))).to.equal(true);
    });
  }
});

describe('cards that cannot be shown', () => {
  it('are told of and left out; the others stay', async () => {
    const said = await complaints(async () => {
      const host = Object.assign(document.createElement('main'), { lang: 'fr' });
      document.body.replaceChildren(host);
      const element = document.createElement('tiwizi-service-directory');
      host.append(element);
      await element.updateComplete;
      const good = { id: 'a', heading: 'A', href: '/a' };
      element.cards = [
        good,
        null,
        { heading: 'no id' },
        { id: 'b', heading: ' ' },
        { id: 'c', heading: 'C', href: 'javascript:alert(1)' },
        { id: 'd', heading: 'D', href: ' data:text/html,x' },
        { id: 'a', heading: 'again' },
        { id: 'e', heading: 'E', href: 'https://agency.example/e' },
        { id: 'f', heading: 'F', href: 'services/f:1' },
      ] as never;
      await element.updateComplete;
      expect(headings(element)).to.deep.equal(['A', 'E', 'F']);
      expect(part(element, 'count').textContent).to.equal('3 services');
    });
    const lines = said.filter((line) => line.startsWith('[tiwizi-service-directory-bad-card]'));
    expect(lines.map((line) => /cards\[(\d)\]/.exec(line)![1]).join('')).to.equal('123456');
  });
});
