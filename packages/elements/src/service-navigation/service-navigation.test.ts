import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './service-navigation.define.ts';
import type { TiwiziServiceNavigation } from './service-navigation.ts';
import { serviceNavigationExamples } from './service-navigation.examples.ts';
import { serviceNavigationTemplate } from './service-navigation.template.ts';

elementContracts('tiwizi-service-navigation', {
  short: serviceNavigationExamples.examples,
  template: serviceNavigationTemplate,
  changes: {
    'service-name': 'خدمة أخرى',
    links: JSON.stringify([{ href: '#page-2', text: 'صفحة أخرى', current: true }]),
    label: 'أقسام أخرى',
  },
  module: new URL('./service-navigation.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../layout/layout.css', import.meta.url),
    new URL('./service-navigation.css', import.meta.url),
  ],
});

const links = [
  { href: '/requests', text: 'Mes demandes', current: true },
  { href: '/help', text: 'Aide' },
];

async function show(attributes: Record<string, string>): Promise<TiwiziServiceNavigation> {
  const element = document.createElement('tiwizi-service-navigation');
  element.lang = 'fr';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

/** The printed form in a page of its own, of a given width, with the styles and without script. */
async function page(width: number, attributes: Record<string, string>): Promise<Document> {
  const { outerHTML } = await show(attributes);
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 20rem`;
  const href = new URL('./service-navigation.css', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="fr"><title>x</title><link rel="stylesheet" href="${href}">${outerHTML}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('tiwizi-service-navigation', () => {
  it('is a named navigation: the service, and links of which one is current', async () => {
    const element = await show({ 'service-name': 'Certificats', 'home-url': '/fr', links: JSON.stringify(links) });
    expect(element.querySelector('nav')!.ariaLabel).to.equal('Rubriques du service');
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '/fr',
      '/requests',
      '/help',
    ]);
    expect(element.querySelector('[aria-current=page]')!.textContent).to.equal('Mes demandes');
    await expect(element).to.be.accessible();
  });

  it('says of a link that the page stands below it', async () => {
    const element = await show({ links: JSON.stringify([{ href: '/a', text: 'A', active: true }]) });
    expect(element.querySelector('a')!.ariaCurrent).to.equal('true');
  });

  it('is open in a line on a wide screen, without a press and without script', async () => {
    const wide = await page(1000, { links: JSON.stringify(links) });
    const summary = wide.querySelector('summary')!;
    // A browser that cannot unfold it keeps the menu.
    expect(summary.checkVisibility()).to.equal(!CSS.supports('selector(::details-content)'));
    if (summary.checkVisibility()) summary.click();
    const [first, second] = wide.querySelectorAll('a');
    expect(first!.checkVisibility()).to.equal(true);
    if (!summary.checkVisibility())
      expect(second!.getBoundingClientRect().top).to.equal(first!.getBoundingClientRect().top);
    first!.focus();
    expect(wide.activeElement).to.equal(first);
  });

  it('is folded on a narrow one, and opened without script', async () => {
    const narrow = await page(360, { links: JSON.stringify(links) });
    const link = narrow.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    narrow.querySelector('summary')!.click();
    expect(link.checkVisibility()).to.equal(true);
  });

  it('stays open when it is redrawn, and keeps the focus', async () => {
    const element = await show({ links: JSON.stringify(links) });
    const [summary, link] = [element.querySelector('summary')!, element.querySelector('a')!];
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(element.querySelector('details')!.open).to.equal(true);
    element.setAttribute('links', JSON.stringify([...links, { href: '/new', text: 'Nouveau' }]));
    await element.updateComplete;
    expect(element.querySelectorAll('a')).to.have.length(3);
    expect(element.querySelector('details')!.open).to.equal(true);
    expect(document.activeElement).to.equal(summary);
    expect(element.querySelector('a')).to.equal(link);
  });

  it('has no menu without links, and shows nothing when it has nothing', async () => {
    expect((await show({ 'service-name': 'Certificats' })).querySelector('details')).to.equal(null);
    expect((await show({})).children.length).to.equal(0);
  });
});
