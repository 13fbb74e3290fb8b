import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './side-navigation.define.ts';
import type { TiwiziSideNavigation } from './side-navigation.ts';
import { sideNavigationExamples } from './side-navigation.examples.ts';
import { sideNavigationTemplate } from './side-navigation.template.ts';

elementContracts('tiwizi-side-navigation', {
  short: sideNavigationExamples.examples,
  template: sideNavigationTemplate,
  changes: { label: 'دليل آخر', items: JSON.stringify([{ href: '#help', text: 'المساعدة', current: true }]) },
  module: new URL('./side-navigation.define.ts', import.meta.url),
  styles: [tokens, new URL('../base/type.css', import.meta.url), new URL('./side-navigation.css', import.meta.url)],
});

async function show(items: unknown): Promise<TiwiziSideNavigation> {
  const element = document.createElement('tiwizi-side-navigation');
  element.lang = 'fr';
  element.setAttribute('items', JSON.stringify(items));
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

const pages = [
  {
    href: '/a',
    text: 'A',
    items: [
      { href: '/a/1', text: 'A1' },
      { href: '/a/2', text: 'A2' },
    ],
  },
  { href: '/b', text: 'B', items: [{ href: '/b/1', text: 'B1', current: true }] },
];
const told = (element: Element): string[] => [...element.querySelectorAll('a')].map((link) => link.textContent!);

describe('tiwizi-side-navigation', () => {
  it('shows what is below the current page, and of the others the first level', async () => {
    const element = await show(pages);
    expect(told(element)).to.deep.equal(['A', 'B', 'B1']);
    expect(element.querySelector('[aria-current=page]')!.textContent).to.equal('B1');
    expect(element.querySelector('nav')!.ariaLabel).to.equal('Pages de cette rubrique');
    await expect(element).to.be.accessible();
  });

  it('follows to another page, and keeps its menu open', async () => {
    const element = await show(pages);
    const details = element.querySelector('details')!;
    details.open = true;
    element.items = [
      { ...pages[0]!, current: true },
      { href: '/b', text: 'B' },
    ];
    await element.updateComplete;
    expect(told(element)).to.deep.equal(['A', 'A1', 'A2', 'B']);
    expect(details.open && details.isConnected).to.equal(true);
  });

  it('leaves out what has no address or no words, on both levels, and shows nothing without pages', async () => {
    expect(
      told(await show([{ href: '/a' }, { href: '/b', text: 'B', current: true, items: [{ text: 'x' }] }])),
    ).to.deep.equal(['B']);
    expect((await show([])).children.length).to.equal(0);
    expect((await show([{ href: '/b', text: 'B', items: 'oops' }])).querySelector('a')!.textContent).to.equal('B');
  });
});
