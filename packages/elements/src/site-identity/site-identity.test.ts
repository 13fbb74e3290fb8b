import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { locales, setMessages } from '@tiwizi/i18n';
import './site-identity.define.ts';
import { siteIdentityMessages } from './site-identity.messages.ts';
import { siteIdentityExamples } from './site-identity.examples.ts';
import { siteIdentityTemplate } from './site-identity.template.ts';

elementContracts('tiwizi-site-identity', {
  short: siteIdentityExamples.examples,
  template: siteIdentityTemplate,
  module: new URL('./site-identity.define.ts', import.meta.url),
  styles: [tokens, new URL('./site-identity.css', import.meta.url)],
  changes: { text: 'موقع تجريبي' },
});

async function shown(attributes: string, lang: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(
    document.createRange().createContextualFragment(`<tiwizi-site-identity ${attributes}></tiwizi-site-identity>`),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-site-identity')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-site-identity', () => {
  for (const locale of locales) {
    it(`says that a demonstration is not official, in sight (${locale})`, async () => {
      const element = await shown('demonstration', locale);
      const words = element.querySelector<HTMLElement>('.tiwizi-site-identity__demonstration')!;
      const { demonstration } = siteIdentityMessages.words;
      expect(words.textContent).to.equal(demonstration[locale] ?? demonstration['ar-MA']);
      expect(words.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(element.querySelector('button, details, [hidden]')).to.equal(null);
    });
  }

  it('says on an Amazigh page that the Amazigh is unreviewed, and marks the Arabic that stands in for it', async () => {
    const element = await shown('demonstration', 'zgh');
    const words = element.querySelector<HTMLElement>('.tiwizi-site-identity__demonstration')!;
    expect([words.lang, words.dir]).to.deep.equal(['ar-MA', 'rtl']);
    expect(element.textContent).to.include(siteIdentityMessages.words.unreviewed.zgh);
    for (const lang of ['ar', 'fr', 'en'])
      expect((await shown('demonstration', lang)).querySelectorAll('p').length, lang).to.equal(1);
  });

  it('says no more that the Amazigh is unreviewed where an agency had it reviewed', async () => {
    setMessages('zgh', { 'site-identity.unreviewed': '' });
    const element = await shown('text="ⴰⵙⵉⵜ"', 'zgh');
    setMessages('zgh', { 'site-identity.unreviewed': siteIdentityMessages.words.unreviewed.zgh });
    expect(element.textContent!.trim()).to.equal('ⴰⵙⵉⵜ');
  });

  it('claims nothing that the owner did not write', async () => {
    const element = await shown('text="Site de la commune"', 'fr');
    expect(element.textContent!.trim()).to.equal('Site de la commune');
  });

  it('isolates each address', async () => {
    const element = await shown('domains="services.example  autre.example"', 'ar');
    expect([...element.querySelectorAll('bdi')].map((each) => `${each.dir} ${each.textContent}`)).to.deep.equal([
      'ltr services.example',
      'ltr autre.example',
    ]);
  });
});
