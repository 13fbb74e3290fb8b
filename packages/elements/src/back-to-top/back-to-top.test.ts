import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './back-to-top.define.ts';
import { backToTopExamples } from './back-to-top.examples.ts';
import { backToTopTemplate } from './back-to-top.template.ts';

elementContracts('tiwizi-back-to-top', {
  short: backToTopExamples.examples,
  template: backToTopTemplate,
  changes: { href: '#main' },
  module: new URL('./back-to-top.define.ts', import.meta.url),
  styles: [tokens, new URL('../base/type.css', import.meta.url), new URL('./back-to-top.css', import.meta.url)],
});

describe('tiwizi-back-to-top', () => {
  it('leads from the end of a long page to its beginning, by the keyboard', async () => {
    const element = document.createElement('tiwizi-back-to-top');
    element.lang = 'fr';
    const long = document.createElement('div');
    long.style.blockSize = '500vh';
    document.body.replaceChildren(long, element);
    await element.updateComplete;
    scrollTo(0, document.documentElement.scrollHeight);
    expect(scrollY).to.be.greaterThan(innerHeight * 3);
    const link = element.querySelector('a')!;
    expect(link.textContent).to.equal('Revenir en haut de la page');
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(scrollY).to.equal(0);
    history.replaceState(history.state, '', location.pathname + location.search);
    await expect(element).to.be.accessible();
  });
});
