import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './in-page-navigation.define.ts';
import type { TiwiziInPageNavigation } from './in-page-navigation.ts';
import { inPageNavigationExamples } from './in-page-navigation.examples.ts';
import { inPageNavigationTemplate } from './in-page-navigation.template.ts';

// Without the sections, whose place in the window marks a link; what script finds in the page no server prints.
const { html } = inPageNavigationExamples.examples.links!;
const printed = { links: { html: (locale: OwnLocale): string => html(locale).split('<h2')[0]! } };

elementContracts('tiwizi-in-page-navigation', {
  short: printed,
  template: inPageNavigationTemplate,
  changes: { heading: 'محتويات', links: JSON.stringify([{ href: '#in-page-who', text: 'قسم آخر' }]) },
  module: new URL('./in-page-navigation.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../typography/typography.css', import.meta.url),
    new URL('./in-page-navigation.css', import.meta.url),
  ],
});

/** Three sections, each as tall as a window and a half. */
async function show(attributes: string, sections = ['a', 'b', 'c']): Promise<TiwiziInPageNavigation> {
  const main = document.createElement('main');
  main.lang = 'fr';
  main.append(
    document
      .createRange()
      .createContextualFragment(
        `<tiwizi-in-page-navigation ${attributes}></tiwizi-in-page-navigation>${sections
          .map((id) => `<h2 id="${id}">Section ${id}</h2><div style="block-size: 150vh"></div>`)
          .join('')}`,
      ),
  );
  document.body.replaceChildren(main);
  const element = main.querySelector('tiwizi-in-page-navigation')!;
  await element.updateComplete;
  return element;
}

const links = (element: Element): string[] =>
  [...element.querySelectorAll('a')].map((link) => `${link.getAttribute('href')} ${link.textContent}`);
const current = (element: Element): string | undefined =>
  [...element.querySelectorAll<HTMLAnchorElement>('[aria-current=location]')].map(({ hash }) => hash).join();
const given = `links='${JSON.stringify(['a', 'b', 'c'].map((id) => ({ href: `#${id}`, text: id })))}'`;

describe('tiwizi-in-page-navigation', () => {
  afterEach(() => history.replaceState(history.state, '', location.pathname + location.search));

  it('is a named navigation of links to sections', async () => {
    const element = await show(given);
    expect(links(element)).to.deep.equal(['#a a', '#b b', '#c c']);
    const nav = element.querySelector('nav')!;
    expect(document.getElementById(nav.getAttribute('aria-labelledby')!)!.textContent).to.equal('Sur cette page');
    await expect(element).to.be.accessible();
  });

  it('finds the headings of the page where no links are given, and gives an id to one that has none', async () => {
    const element = await show('');
    document.querySelector('main')!.append(document.createElement('h3'));
    expect(links(element)).to.deep.equal(['#a Section a', '#b Section b', '#c Section c']);
    const another = await show('', ['', 'x']);
    const [first] = document.querySelectorAll('h2');
    expect(first!.id).to.match(/^section-1/);
    expect(links(another)[0]).to.equal(`#${first!.id} Section`);
  });

  it('marks the section in view, one at a time, and none above the first', async () => {
    const element = await show(given);
    element.style.cssText = 'display: block; min-block-size: 100vh';
    scrollTo(0, 0);
    await waitUntil(() => current(element) === '', 'none at the top');
    document.querySelector('#b')!.scrollIntoView();
    await waitUntil(() => current(element) === '#b', 'the second');
    document.querySelector('#a')!.scrollIntoView();
    await waitUntil(() => current(element) === '#a', 'back to the first');
  });

  it('marks the section that a link led to, even one too short to come up', async () => {
    const element = await show(given);
    document.querySelector('#c')!.nextElementSibling!.remove();
    await nextFrame();
    element.querySelector<HTMLElement>('[href="#c"]')!.click();
    await waitUntil(() => current(element) === '#c');
  });

  it('follows when links are set anew, and shows nothing where there is nothing', async () => {
    const element = await show(given);
    element.links = [{ href: '#b', text: 'Autre' }];
    await element.updateComplete;
    expect(links(element)).to.deep.equal(['#b Autre']);
    document.querySelector('#b')!.scrollIntoView();
    await waitUntil(() => current(element) === '#b');
    const none = await show('', []);
    await nextFrame();
    expect(none.children.length).to.equal(0);
  });
});
