import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './help-panel.define.ts';
import type { TiwiziHelpPanel } from './help-panel.ts';
import { helpPanelExamples } from './help-panel.examples.ts';
import { helpPanelTemplate } from './help-panel.template.ts';

elementContracts('tiwizi-help-panel', {
  short: helpPanelExamples.examples,
  template: helpPanelTemplate,
  taken: ['hidden'],
  changes: { heading: 'عنوان آخر', phone: '0522 00 00 00', 'heading-level': '3' },
  module: new URL('./help-panel.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../pictogram/pictogram.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./help-panel.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziHelpPanel> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-help-panel')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-help-panel', () => {
  it('calls, writes and leads, by links alone', async () => {
    const element = await show(
      '<tiwizi-help-panel phone="0537 00 00 00" hours="Du lundi au vendredi" price="Gratuit" sms="0612345678" office-href="/fr/offices"></tiwizi-help-panel>',
    );
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+212537000000',
      'sms:+212612345678',
      '/fr/offices',
    ]);
    expect(element.querySelector('li')!.textContent).to.contain('Du lundi au vendredi').and.to.contain('Gratuit');
    await expect(element).to.be.accessible();
  });

  it('offers nothing that there is not', async () => {
    const element = await show('<tiwizi-help-panel help-href="/fr/help"></tiwizi-help-panel>');
    expect(element.querySelectorAll('li')).to.have.length(1);
    expect(element.querySelector('aside')!.getAttribute('aria-labelledby')).to.equal(element.querySelector('h2')!.id);
  });

  it('prints the page, once script makes the button work', async () => {
    const element = await show('<tiwizi-help-panel help-href="/fr/help"></tiwizi-help-panel>');
    const button = element.querySelector('button')!;
    expect(button.checkVisibility()).to.equal(true);
    const printed: string[] = [];
    const own = window.print;
    window.print = () => printed.push('page');
    button.click();
    window.print = own;
    expect(printed).to.deep.equal(['page']);
  });

  it('marks words that the language of the page does not have yet', async () => {
    const element = await show('<tiwizi-help-panel sign-language-href="#s"></tiwizi-help-panel>', 'zgh');
    expect(element.querySelector('a > span')!.getAttribute('lang')).to.equal('ar-MA');
  });
});
