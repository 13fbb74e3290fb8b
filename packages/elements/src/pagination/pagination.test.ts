import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './pagination.define.ts';
import type { TiwiziPagination } from './pagination.ts';
import { paginationExamples } from './pagination.examples.ts';
import { paginationTemplate } from './pagination.template.ts';

elementContracts('tiwizi-pagination', {
  short: paginationExamples.examples,
  template: paginationTemplate,
  changes: { current: '2', total: '40', label: 'صفحات اللائحة', nextText: 'عنوان آخر' },
  module: new URL('./pagination.define.ts', import.meta.url),
  styles: [tokens, new URL('../base/type.css', import.meta.url), new URL('./pagination.css', import.meta.url)],
});

async function show(attributes: string, lang = 'fr'): Promise<TiwiziPagination> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(`<tiwizi-pagination ${attributes}></tiwizi-pagination>`));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-pagination')!;
  await element.updateComplete;
  return element;
}

const told = (element: Element): string[] => [...element.querySelectorAll('a')].map((link) => link.textContent!);
const links = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('tiwizi-pagination', () => {
  it('is a named navigation of links, of which one is current', async () => {
    const element = await show('total="12" current="6" href="/liste?page={page}" label="Pages de résultats"');
    expect(element.querySelector('nav')!.ariaLabel).to.equal('Pages de résultats');
    expect(told(element)).to.deep.equal([
      'Page précédente',
      'Page suivante',
      'Page 1',
      'Page 5',
      'Page 6',
      'Page 7',
      'Page 12',
    ]);
    expect(links(element)).to.deep.equal([5, 7, 1, 5, 6, 7, 12].map((page) => `/liste?page=${page}`));
    expect(element.querySelectorAll('[aria-current=page]')).to.have.length(1);
    expect(element.querySelector('[aria-current]')!.textContent).to.equal('Page 6');
    await expect(element).to.be.accessible();
  });

  it('writes large numbers as the language does, and addresses in plain digits', async () => {
    const element = await show('total="10000" current="4321" href="?p={page}"', 'ar');
    expect(told(element).at(-1)).to.equal('الصفحة 10.000');
    expect(links(element).at(-1)).to.equal('?p=10000');
    expect(element.querySelectorAll('li').length).to.be.at.most(9);
  });

  it('shows nothing where there is one page, or none', async () => {
    for (const total of ['0', '1'])
      expect((await show(`total="${total}" href="?p={page}"`)).children.length).to.equal(0);
    const element = await show('total="2" href="?p={page}"');
    element.total = 1;
    await element.updateComplete;
    expect(element.querySelector('a')).to.equal(null);
    element.total = 3;
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['Page suivante', 'Page 1', 'Page 2', 'Page 3']);
  });

  it('leads back from a page past the end, and marks none', async () => {
    const element = await show('total="3" current="9" href="?p={page}"');
    expect(links(element)[0]).to.equal('?p=3');
    expect(element.querySelector('[aria-current], [rel=next]')).to.equal(null);
  });

  it('has an address of its own for the first page', async () => {
    expect(links(await show('total="3" current="2" href="?p={page}" first-href="/liste"'))).to.deep.equal([
      '/liste',
      '?p=3',
      '/liste',
      '?p=2',
      '?p=3',
    ]);
  });

  it('shows no links that lead nowhere: numbers need an address with their place in it', async () => {
    expect((await show('total="3" href="/liste"')).children.length).to.equal(0);
  });

  it('names the parts of a guide by their titles, each in its language', async () => {
    const element = await show('next-href="#b" next-text="الوثائق"');
    expect(told(element)).to.deep.equal(['Page suivante: الوثائق']);
    expect(element.querySelector('bdi')!.lang).to.equal('ar-MA');
    expect(element.querySelector('ol')).to.equal(null);
  });

  it('keeps the focus on the link that was followed where a framework changes the page in place', async () => {
    const element = await show('total="12" current="5" href="?p={page}"');
    const next = element.querySelector<HTMLElement>('[rel=next]')!;
    next.focus();
    element.current = 6;
    await element.updateComplete;
    expect(document.activeElement).to.equal(next);
    expect(next.getAttribute('href')).to.equal('?p=7');
    expect(element.querySelector('[aria-current]')!.textContent).to.equal('Page 6');
  });

  it('shows the first, the current and the last where there is no room for more, with gaps between', async () => {
    const element = await show('total="12" current="4" href="?p={page}"');
    expect(
      [...element.querySelectorAll('.tiwizi-pagination__item--wide')].map((each) => each.textContent),
    ).to.deep.equal(['Page 2', 'Page 3', 'Page 5']);
    expect(element.querySelectorAll('.tiwizi-pagination__item--narrow')).to.have.length(1);
  });
});
