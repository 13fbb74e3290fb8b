import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { locales, urlSegment, type Locale } from '@tiwizi/i18n';
import './service-card.define.ts';
import { serviceCardExamples } from './service-card.examples.ts';
import { serviceCardTemplate } from './service-card.template.ts';
import type { TiwiziServiceCard } from './service-card.ts';

elementContracts('tiwizi-service-card', {
  short: serviceCardExamples.examples,
  template: serviceCardTemplate,
  module: new URL('./service-card.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('../../../elements/src/card/card.css', import.meta.url),
    new URL('../../../elements/src/summary-list/summary-list.css', import.meta.url),
    new URL('../../../elements/src/tag/tag.css', import.meta.url),
    new URL('../../../elements/src/visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./service-card.css', import.meta.url),
  ],
  changes: { heading: 'خدمة أخرى', cost: 'free' },
});

async function card(markup: string, locale: Locale = 'fr-MA'): Promise<TiwiziServiceCard> {
  const host = Object.assign(document.createElement('main'), {
    lang: urlSegment(locale),
    dir: locale === 'ar-MA' ? 'rtl' : 'ltr',
  });
  document.body.replaceChildren(host);
  host.append(document.createRange().createContextualFragment(markup));
  const element = host.querySelector('tiwizi-service-card')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-service-card', () => {
  for (const locale of locales) {
    it(`has one link and is accessible in ${locale}`, async () => {
      for (const [name, example] of Object.entries(serviceCardExamples.examples)) {
        const element = await card(example.html(locale), locale);
        expect(element.querySelectorAll('a'), name).to.have.length(1);
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      }
    });
  }

  it('tells free, unknown and absent costs apart', async () => {
    const cost = async (attribute: string): Promise<string | null> =>
      (await card(`<tiwizi-service-card heading="x" href="#" ${attribute}></tiwizi-service-card>`)).querySelector('dd')
        ?.textContent ?? null;
    expect(await cost('cost="free"')).to.equal('Gratuit');
    expect(await cost('cost="unknown"')).to.equal('Coût non précisé');
    expect(await cost('cost="75 DH"')).to.equal('75 DH');
    expect(await cost('')).to.equal(null);
  });

  it('keeps the language and direction of a name, and names as text', async () => {
    const element = await card(
      '<tiwizi-service-card heading="رسم الولادة" heading-lang="ar" authority="&lt;b&gt;جماعة" authority-lang="ar" href="/x"></tiwizi-service-card>',
    );
    const link = element.querySelector('a')!;
    expect([link.lang, link.dir, getComputedStyle(link).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    expect(element.querySelector('bdi')!.lang).to.equal('ar');
    expect(element.querySelector('bdi')!.textContent).to.equal('<b>جماعة');
  });

  it('says in which language it is, where that is not the page’s', async () => {
    const said = async (attributes: string, locale: Locale): Promise<string | undefined> =>
      (await card(`<tiwizi-service-card heading="x" ${attributes} href="/x"></tiwizi-service-card>`, locale))
        .querySelector('.tiwizi-tag')
        ?.textContent?.trim();
    expect(await said('heading-lang="ar"', 'fr-MA')).to.equal('Texte en arabe');
    expect(await said('heading-lang="fr"', 'ar-MA')).to.equal('نص باللغة: الفرنسية');
    expect(await said('heading-lang="fr"', 'fr-MA')).to.equal(undefined);
    expect(await said('', 'fr-MA')).to.equal(undefined);
  });

  it('says the online level in words, with a shape of its own', async () => {
    const shapes = new Set<string>();
    for (const level of ['information', 'form', 'request', 'full']) {
      const element = await card(`<tiwizi-service-card heading="x" href="#" level="${level}"></tiwizi-service-card>`);
      const tag = element.querySelector('.tiwizi-tag')!;
      expect(tag.textContent!.trim().length).to.be.greaterThan(5);
      shapes.add(tag.querySelector('path')!.getAttribute('d')!);
    }
    expect(shapes.size).to.equal(4);
  });

  it('is of a kind: what each tells of a service, and the same card as another kind later', async () => {
    const all =
      'heading="x" href="#" authority="Commune" cost="free" delay="3 jours" documents="2" level="full" channels="online counter" languages="ar fr" assistance="callCentre" verified-on="2026-11-02"';
    const said = async (kind: string): Promise<readonly [number, string]> => {
      const element = await card(`<tiwizi-service-card ${all} kind="${kind}"></tiwizi-service-card>`);
      return [element.querySelectorAll('dd').length, element.textContent.replace(/\s+/g, ' ')];
    };
    expect((await said('card'))[0]).to.equal(3);
    expect((await said('tile'))[0]).to.equal(0);
    expect((await said('compact'))[0]).to.equal(2);
    for (const kind of ['row', 'highlighted']) {
      const [facts, words] = await said(kind);
      expect(facts).to.equal(6);
      expect(words).to.contain('en ligne et au guichet');
      expect(words).to.contain('arabe et français');
      expect(words).to.contain('centre d’appel');
      expect(words).to.contain('Vérifié le 2 novembre 2026');
    }
    const element = await card(`<tiwizi-service-card ${all}></tiwizi-service-card>`);
    const link = element.querySelector('a');
    element.kind = 'row';
    await element.updateComplete;
    expect(element.querySelector('article')!.classList.contains('tiwizi-service-card--row')).to.equal(true);
    expect(element.querySelectorAll('dd')).to.have.length(6);
    expect(element.querySelector('a')).to.equal(link);
    element.verifiedOn = 'yesterday';
    element.channels = 'by pigeon';
    await element.updateComplete;
    expect(element.textContent).to.contain('by pigeon');
    expect(element.textContent).not.to.contain('Vérifié');
  });

  it('takes the platform’s title attribute for the name', async () => {
    const element = await card(
      '<tiwizi-service-card title="Passeport" title-lang="fr" href="/x"></tiwizi-service-card>',
    );
    expect(element.querySelector('a')!.textContent).to.equal('Passeport');
    expect(element.querySelector('a')!.lang).to.equal('fr');
  });
});
