import { expect } from '@open-wc/testing';
import { setMessages } from '@tiwizi/i18n';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './language-switch.define.ts';
import type { TiwiziLanguageSwitch } from './language-switch.ts';
import { languageSwitchExamples } from './language-switch.examples.ts';
import { languageSwitchTemplate } from './language-switch.template.ts';

elementContracts('tiwizi-language-switch', {
  short: languageSwitchExamples.examples,
  template: languageSwitchTemplate,
  module: new URL('./language-switch.define.ts', import.meta.url),
  styles: [tokens, new URL('./language-switch.css', import.meta.url)],
  changes: { 'current-url': '/ar/x' },
});

async function languageSwitch(
  attributes: string,
  lang = 'fr-MA',
): Promise<{ element: TiwiziLanguageSwitch; links: HTMLAnchorElement[] }> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(
    document.createRange().createContextualFragment(`<tiwizi-language-switch ${attributes}></tiwizi-language-switch>`),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-language-switch')!;
  await element.updateComplete;
  return { element, links: [...element.querySelectorAll('a')] };
}

describe('tiwizi-language-switch', () => {
  for (const lang of ['ar-MA', 'zgh', 'fr-MA', 'en']) {
    it(`has the four languages in one order, by their own names (${lang})`, async () => {
      const { links } = await languageSwitch('current-url="/fr/services?q=1"', lang);
      expect(links.map((link) => link.firstChild!.textContent)).to.deep.equal([
        'العربية',
        'ⵜⴰⵎⴰⵣⵉⵖⵜ',
        'Français',
        'English',
      ]);
      expect(links.map((link) => link.lang)).to.deep.equal(['ar', 'zgh', 'fr', 'en']);
      expect(links.map((link) => link.hreflang)).to.deep.equal(['ar', 'zgh', 'fr', 'en']);
      expect(links.map((link) => link.dir)).to.deep.equal(['rtl', 'ltr', 'ltr', 'ltr']);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        '/ar/services?q=1',
        '/zgh/services?q=1',
        '/fr/services?q=1',
        '/en/services?q=1',
      ]);
      expect(
        links.filter((link) => link.getAttribute('aria-current') === 'true').map((link) => link.lang),
      ).to.deep.equal([lang.replace('-MA', '')]);
    });
  }

  it('has the languages of the site, in its order, one that was added among them', async () => {
    setMessages('es', {});
    const { element, links } = await languageSwitch('current-url="/es/servicios?q=1" languages="fr ar es xx"', 'es');
    expect(links.map((link) => link.textContent)).to.deep.equal(['Français', 'العربية', 'Español']);
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '/fr/servicios?q=1',
      '/ar/servicios?q=1',
      '/es/servicios?q=1',
    ]);
    expect(links.at(-1)!.getAttribute('aria-current')).to.equal('true');
    element.languages = 'ar fr';
    await element.updateComplete;
    expect([...element.querySelectorAll('a')].map((link) => link.lang)).to.deep.equal(['ar', 'fr']);
    expect(element.querySelector('nav')!.hidden).to.equal(false);
    element.languages = 'ar';
    await element.updateComplete;
    expect(element.querySelector('nav')!.hidden, 'nobody chooses of one').to.equal(true);
  });

  it('says Tamazight to those whose screen reader has no Tifinagh, and shows it to nobody', async () => {
    const { links } = await languageSwitch('current-url="/fr"', 'ar-MA');
    expect(links.map((link) => link.textContent)).to.include('ⵜⴰⵎⴰⵣⵉⵖⵜ Tamazight');
    const latin = links[1]!.querySelector('span')!;
    expect([latin.className, latin.lang]).to.deep.equal(['tiwizi-visually-hidden', 'fr']);
  });

  it('offers only the addresses it was given', async () => {
    const { links } = await languageSwitch(
      'current-url="/fr/x" href-ar="https://ar.example/" href-en="https://en.example/"',
    );
    expect(links.map((link) => link.href)).to.deep.equal(['https://ar.example/', 'https://en.example/']);
  });

  it('is walked by Tab in that order', async () => {
    const { links } = await languageSwitch('current-url="/fr"');
    links[0]!.focus();
    for (const link of links) {
      expect(document.activeElement).to.equal(link);
      await sendKeys({ press: 'Tab' });
    }
  });

  it('follows a change of address', async () => {
    const { element } = await languageSwitch('current-url="/fr/a"');
    element.currentUrl = '/fr/b';
    await element.updateComplete;
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('/ar/b');
  });
});
