import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import '../language-switch/language-switch.define.ts';
import './page-header.define.ts';
import type { TiwiziPageHeader } from './page-header.ts';
import { pageHeaderExamples } from './page-header.examples.ts';
import { pageHeaderTemplate } from './page-header.template.ts';

elementContracts('tiwizi-page-header', {
  short: pageHeaderExamples.examples,
  template: pageHeaderTemplate,
  module: new URL('./page-header.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../language-switch/language-switch.css', import.meta.url),
    new URL('./page-header.css', import.meta.url),
  ],
  changes: { 'service-name': 'خدمات أخرى' },
});

async function header(attributes: string): Promise<TiwiziPageHeader> {
  const host = document.createElement('div');
  host.lang = 'ar-MA';
  host.append(
    document.createRange().createContextualFragment(`<tiwizi-page-header ${attributes}></tiwizi-page-header>`),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-page-header')!;
  await element.updateComplete;
  await element.querySelector('tiwizi-language-switch')?.updateComplete;
  return element;
}

describe('tiwizi-page-header', () => {
  it('is the banner: agency, service, languages, and an ornament that is not read', async () => {
    const element = await header(
      'service-name="خدمات القرب" agency-name="جماعة المثال" home-url="/ar" current-url="/ar/x"',
    );
    expect(element.querySelector('header')!.textContent).to.match(/^جماعة المثالخدمات القرب/);
    expect(element.querySelector('.tiwizi-page-header__home')!.getAttribute('href')).to.equal('/ar');
    expect(element.querySelectorAll('nav a')).to.have.length(4);
    expect(element.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(element.querySelector('[style], style')).to.equal(null);
  });

  it('passes a new address on to the language switch, and keeps its node', async () => {
    const element = await header('service-name="x" current-url="/ar/x"');
    const languages = element.querySelector('tiwizi-language-switch')!;
    element.currentUrl = '/ar/y';
    element.serviceName = 'y';
    await element.updateComplete;
    await languages.updateComplete;
    expect(element.querySelector('tiwizi-language-switch')).to.equal(languages);
    expect(languages.querySelector('a')!.getAttribute('href')).to.equal('/ar/y');
    expect(element.querySelector('.tiwizi-page-header__service')!.textContent).to.equal('y');
  });
});
