import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './contact-block.define.ts';
import type { TiwiziContactBlock } from './contact-block.ts';
import { contactBlockExamples } from './contact-block.examples.ts';
import { contactBlockTemplate } from './contact-block.template.ts';

elementContracts('tiwizi-contact-block', {
  short: contactBlockExamples.examples,
  template: contactBlockTemplate,
  changes: { heading: 'عنوان آخر', phone: '0522 00 00 00', hours: '[]', 'heading-level': '3' },
  module: new URL('./contact-block.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./contact-block.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziContactBlock> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-contact-block')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-contact-block', () => {
  it('calls the number, in the form that works from abroad', async () => {
    const element = await show(
      '<tiwizi-contact-block phone="05 37 00 00 00" email="a@b.example"></tiwizi-contact-block>',
      'ar',
    );
    const [call, write] = element.querySelectorAll('a');
    expect(call!.getAttribute('href')).to.equal('tel:+212537000000');
    expect(call!.querySelector('bdi')!.dir).to.equal('ltr');
    expect(write!.getAttribute('href')).to.equal('mailto:a@b.example');
    await expect(element).to.be.accessible();
  });

  it('leaves a number of another form as it was given', async () => {
    const element = await show('<tiwizi-contact-block phone="3737"></tiwizi-contact-block>');
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('tel:3737');
    expect(element.querySelector('a')!.textContent!.trim()).to.equal('3737');
  });

  it('says hours in words, in their order', async () => {
    const hours = JSON.stringify([{ days: 'Lundi', from: '08:30', to: '16:30' }]);
    const element = await show(`<tiwizi-contact-block hours='${hours}'></tiwizi-contact-block>`);
    expect(element.querySelector('li')!.innerText.replace(/\s+/g, ' ')).to.contain('Lundi de 08:30 à 16:30');
  });

  it('shows no empty list where nothing is known', async () => {
    const element = await show('<tiwizi-contact-block heading="Bureau"></tiwizi-contact-block>');
    expect(element.querySelector('dl')!.checkVisibility()).to.equal(false);
  });
});
