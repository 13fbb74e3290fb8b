import { expect, waitUntil } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { locales } from '@tiwizi/i18n';
import '@tiwizi/elements/define';
import './verification.define.ts';
import { show } from '../../fixtures/e-signature.ts';
import { sampleReport, verificationExamples } from './verification.examples.ts';
import { verificationTemplate } from './verification.template.ts';

elementContracts('tiwizi-signature-verification', {
  short: verificationExamples.examples,
  template: verificationTemplate,
  module: new URL('./verification.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./verification.css', import.meta.url),
  ],
});

const cells = (host: Element): Record<string, string> =>
  Object.fromEntries(
    [...host.querySelectorAll('tr')].map((row) => [
      row.querySelector('th')!.textContent!,
      row.querySelector('td')!.textContent!,
    ]),
  );
const example = async (name: string, lang = 'fr'): Promise<HTMLElement> =>
  show(verificationExamples.examples[name]!.html('fr-MA'), lang);

describe('tiwizi-signature-verification', () => {
  for (const locale of locales) {
    it(`is accessible in ${locale}`, async function () {
      this.timeout(20_000);
      for (const [name, each] of Object.entries(verificationExamples.examples)) {
        const host = await show(each.html(locale), locale.split('-')[0]);
        const element = host.querySelector('tiwizi-signature-verification')!;
        expect(element.textContent, name).not.to.match(/undefined|\{/);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('is in Arabic on an Amazigh page, marked, dates included, under a line that says so', async () => {
    const host = await example('valid', 'zgh');
    expect(
      [...host.querySelectorAll<HTMLElement>('tiwizi-signature-verification [data-tiwizi-part] > div')].map(
        (each) => `${each.lang} ${each.dir}`,
      ),
    ).to.deep.equal(['ar-MA rtl', 'ar-MA rtl']);
    expect(host.querySelector<HTMLElement>('[data-tiwizi-part=status] > p')!.lang).to.equal('zgh');
    expect(host.querySelector('table')!.textContent).not.to.match(/\p{Script=Tifinagh}/u);
  });

  it('says who signed, when, and that all holds', async () => {
    const host = await example('valid');
    expect(cells(host)).to.deep.equal({
      Signataire: 'Amina El Idrissi',
      'Certificat délivré par': 'Tiwizi sandbox test authorityTiwizi sandbox SPECIMEN',
      'Date annoncée': '22 novembre 2026 à 09:30',
      'Niveau annoncé': 'signature électronique avancée (loi n°\u00a043-20)',
      Intégrité: 'Ce qui a été signé n’a pas changé',
      'Confiance dans le certificat': 'Délivré par une autorité de confiance',
      Étendue: 'Le fichier entier',
      'Changements après la signature': 'Aucun',
    });
    expect(host.textContent)
      .to.include('Signature valide')
      .and.include('La révocation du certificat n’a pas été vérifiée.')
      .and.include('aucun horodatage ne la prouve');
  });

  it('tells what is wrong, and the code of it', async () => {
    const untrusted = await example('untrusted');
    expect(cells(untrusted)['Confiance dans le certificat']).to.equal(
      'L’autorité qui l’a délivré n’est pas reconnue ici',
    );
    expect(cells(untrusted)['Intégrité']).to.equal('Ce qui a été signé n’a pas changé');
    expect(untrusted.querySelector('code')!.textContent).to.equal('chain_untrusted');
    const altered = await example('altered');
    expect(cells(altered)['Intégrité']).to.equal('Ce qui a été signé a changé, ou la signature est abîmée');
    expect(altered.querySelector('.tiwizi-notice__heading')!.textContent).to.equal('Signature non valide');
    const changed = await example('changed');
    expect(cells(changed)['Changements après la signature']).to.equal('Des changements non permis');
    expect(cells(await example('revoked'))['Confiance dans le certificat']).to.equal('Le certificat a été révoqué');
    const stamped = await example('timeStamped');
    expect(cells(stamped)['Date prouvée par un horodatage']).to.match(/2026/);
    expect(stamped.querySelector('.tiwizi-signature-verification__limits')).to.equal(null);
    expect(cells(await example('covered'))['Changements après la signature']).to.equal(
      'Des ajouts qui peuvent masquer ou contredire ce qui a été signé',
    );
    const two = await example('twoSignatures');
    expect([...two.querySelectorAll('caption')].map(({ textContent }) => textContent)).to.deep.equal([
      'Signature 1 sur 2',
      'Signature 2 sur 2',
    ]);
    expect((await example('unreadable')).textContent).to.include('Le fichier ne peut pas être lu');
  });

  it('does not call broken what it could not check', async () => {
    const { signer: _signer, ...found } = sampleReport.signatures[0]!;
    const unsupported = { ...found, status: 'indeterminate', problems: ['cms_unsupported'], intact: false };
    const host = await show('<tiwizi-signature-verification></tiwizi-signature-verification>', 'fr');
    const element = host.querySelector('tiwizi-signature-verification')!;
    Object.assign(element, { report: { ...sampleReport, status: 'indeterminate', signatures: [unsupported] } });
    await element.updateComplete;
    await waitUntil(() => host.querySelector('table'));
    expect(cells(host)).to.include({
      Intégrité: 'N’a pas pu être vérifiée',
      'Confiance dans le certificat': 'Inconnu',
    });
  });

  it('claims no level for test keys', async () => {
    const host = await show(
      verificationExamples.examples['specimen']!.html('fr-MA').replace('specimen', 'level="qualified" specimen'),
      'fr',
    );
    expect(host.textContent).to.include('SPÉCIMEN sans valeur juridique').and.not.include('qualifiée');
  });

  it('takes a report as a property and draws it again when it changes', async () => {
    const host = await show('<tiwizi-signature-verification></tiwizi-signature-verification>', 'fr');
    const element = host.querySelector('tiwizi-signature-verification')!;
    Object.assign(element, { report: sampleReport });
    await waitUntil(() => cells(host)['Signataire'] === 'Amina El Idrissi', 'the report is drawn');
  });
});
