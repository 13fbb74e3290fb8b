import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './resource-link.define.ts';
import type { TiwiziResourceLink } from './resource-link.ts';
import { resourceLinkExamples } from './resource-link.examples.ts';
import { resourceLinkTemplate } from './resource-link.template.ts';

elementContracts('tiwizi-resource-link', {
  short: resourceLinkExamples.examples,
  template: resourceLinkTemplate,
  changes: { text: 'وثيقة أخرى', size: '3000000', format: 'ODT', language: 'en', href: '#other' },
  module: new URL('./resource-link.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./resource-link.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziResourceLink> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-resource-link')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-resource-link', () => {
  it('says format, size and language in the link', async () => {
    const element = await show(
      '<tiwizi-resource-link href="/f.pdf" text="Formulaire" format="PDF" size="250880" language="ar"></tiwizi-resource-link>',
    );
    const link = element.querySelector('a')!;
    expect(
      link.innerText
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/[ \u00a0]+/g, ' ')
        .trim(),
    ).to.equal('Formulaire (PDF, 245 ko, en arabe)');
    expect(link.hreflang).to.equal('ar');
    await expect(element).to.be.accessible();
  });

  it('tells of a new window only where there is one', async () => {
    const plain = await show('<tiwizi-resource-link type="external" href="/x" text="Site"></tiwizi-resource-link>');
    expect(plain.querySelector('a')!.hasAttribute('target')).to.equal(false);
    expect(plain.innerText).to.contain('autre site').and.not.contain('fenêtre');
    const opening = await show(
      '<tiwizi-resource-link type="external" href="/x" text="Site" new-window></tiwizi-resource-link>',
    );
    expect(opening.querySelector('a')!.target).to.equal('_blank');
    expect(opening.innerText).to.contain('nouvel onglet');
  });

  it('calls and writes, left to right', async () => {
    const phone = await show('<tiwizi-resource-link type="phone" href="0537 00 00 00"></tiwizi-resource-link>', 'ar');
    expect(phone.querySelector('a')!.getAttribute('href')).to.equal('tel:+212537000000');
    expect(getComputedStyle(phone.querySelector('bdi')!).direction).to.equal('ltr');
    const mail = await show('<tiwizi-resource-link type="email" href="mailto:a@b.example"></tiwizi-resource-link>');
    expect(mail.querySelector('a')!.getAttribute('href')).to.equal('mailto:a@b.example');
  });
});
