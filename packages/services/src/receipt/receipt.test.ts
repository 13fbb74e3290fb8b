import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import { decodeQR } from 'qr/decode.js';
import { locales, urlSegment, type Locale } from '@tiwizi/i18n';
import './receipt.define.ts';
import { receiptExamples } from './receipt.examples.ts';
import { receiptTemplate } from './receipt.template.ts';
import type { TiwiziReceipt } from './receipt.ts';

elementContracts('tiwizi-receipt', {
  short: receiptExamples.examples,
  template: receiptTemplate,
  module: new URL('./receipt.define.ts', import.meta.url),
  taken: ['hidden'],
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./receipt.css', import.meta.url),
  ],
  changes: { number: 'EX-1' },
});

async function receipt(markup: string, locale: Locale = 'fr-MA'): Promise<TiwiziReceipt> {
  const host = Object.assign(document.createElement('main'), {
    lang: urlSegment(locale),
    dir: locale === 'ar-MA' ? 'rtl' : 'ltr',
  });
  document.body.replaceChildren(host);
  host.append(document.createRange().createContextualFragment(markup));
  const element = host.querySelector('tiwizi-receipt')!;
  await element.updateComplete;
  return element;
}

const facts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')!.textContent!,
      row.querySelector('dd')!.textContent!,
    ]),
  );

describe('tiwizi-receipt', () => {
  for (const locale of locales) {
    it(`is accessible in ${locale}`, async () => {
      for (const example of Object.values(receiptExamples.examples)) {
        const element = await receipt(example.html(locale), locale);
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      }
    });
  }

  it('gives the legal clock in Arabic on an Amazigh page, marked, dates included, under a line that says so', async () => {
    const element = await receipt(
      '<tiwizi-receipt number="A-1" submitted="2026-11-20T23:30:00Z" delay="P10D"></tiwizi-receipt>',
      'zgh',
    );
    const [, due, maximum] = element.querySelectorAll<HTMLElement>('dl dd');
    for (const value of [due!, maximum!]) {
      expect([value.lang, value.dir]).to.deep.equal(['ar-MA', 'rtl']);
      expect(value.querySelector<HTMLElement>('p')!.lang).to.equal('zgh');
    }
    expect(due!.textContent).to.include('الجواب متوقع في أجل أقصاه 30 نونبر 2026');
    expect(maximum!.textContent).to.include('القانون رقم \u206655.19\u2069: 60 يوما، أي إلى غاية 19 يناير 2027');
    const [filed] = element.querySelectorAll<HTMLElement>('dl dd');
    expect(filed!.lang).to.equal('');
  });

  it('has the applicant read in the language of the letters', async () => {
    for (const [applicant, locale, lang] of [
      ['أمينة الإدريسي', 'fr-MA', 'ar-MA'],
      ['أمينة الإدريسي', 'ar-MA', ''],
      ['Amina El Idrissi', 'fr-MA', ''],
    ] as const) {
      const element = await receipt(`<tiwizi-receipt number="A-1" applicant="${applicant}"></tiwizi-receipt>`, locale);
      const given = [...element.querySelectorAll('dd bdi')].find((each) => each.textContent === applicant);
      expect((given as HTMLElement).lang, `${applicant} ${locale}`).to.equal(lang);
    }
  });

  it('gives the date, the promise of the sheet and, apart, the legal maximum to be confirmed', async () => {
    const element = await receipt(
      '<tiwizi-receipt number="A-1" submitted="2026-11-20T23:30:00Z" delay="P10D"></tiwizi-receipt>',
    );
    expect(facts(element)).to.deep.equal({
      'Date de dépôt': '20 novembre 2026 à 23:30',
      'Date de réponse prévue': 'Réponse attendue au plus tard le 30 novembre 2026',
      'Délai légal maximal':
        'Délai maximal selon la loi n°\u00a0\u206655-19\u2069\u202f: 60 jours, soit jusqu’au 19 janvier 2027Information juridique à confirmer par un juriste',
    });
    const none = await receipt(
      '<tiwizi-receipt number="A-1" submitted="2026-11-20T10:00:00Z" legal-days="30"></tiwizi-receipt>',
    );
    expect(facts(none)['Date de réponse prévue']).to.equal('L’administration n’a pas fixé de délai pour ce service');
    expect(facts(none)['Délai légal maximal']).to.match(/30 jours, soit jusqu’au 20 décembre 2026/);
  });

  it('counts working days around holidays, and says when religious ones are not counted', async () => {
    const delay = JSON.stringify({ kind: 'max', value: 'P3D', days: 'working' }).replaceAll('"', '&quot;');
    const element = await receipt(
      `<tiwizi-receipt number="A-1" submitted="2026-11-17T10:00:00Z" delay="${delay}"></tiwizi-receipt>`,
    );
    expect(facts(element)['Date de réponse prévue']).to.equal(
      'Réponse attendue vers le 23 novembre 2026, plus tard en cas de fête religieuse',
    );
  });

  it('invents no date from a wrong instant or delay', async () => {
    for (const attributes of [
      'submitted="yesterday"',
      'submitted="2026-11-22T10:00"',
      'submitted="2026-02-30T10:00:00Z"',
      '',
    ]) {
      const element = await receipt(`<tiwizi-receipt number="A-1" ${attributes} delay="P3D"></tiwizi-receipt>`);
      expect(element.querySelectorAll('dl > div'), attributes).to.have.length(0);
      expect(element.querySelector('bdi')!.textContent).to.equal('A-1');
    }
    const element = await receipt(
      '<tiwizi-receipt number="A-1" submitted="2026-11-22T10:00:00Z" delay="three days"></tiwizi-receipt>',
    );
    expect(facts(element)['Date de réponse prévue']).to.equal('L’administration n’a pas fixé de délai pour ce service');
  });

  it('keeps the number left to right, and texts as text', async () => {
    const element = await receipt(
      '<tiwizi-receipt number="م/2026-00417" service="&lt;img src=x&gt;"></tiwizi-receipt>',
      'ar-MA',
    );
    const number = element.querySelector<HTMLElement>('.tiwizi-receipt__number bdi')!;
    expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(element.querySelector('img')).to.equal(null);
  });

  it('draws the code as a phone reads it: dark on light, square, with room around, in every scheme', async () => {
    const element = await receipt('<tiwizi-receipt number="EX-1" code="TIWIZI1.abc.def"></tiwizi-receipt>');
    const drawing = element.querySelector('svg.tiwizi-qr-code')!;
    expect(drawing.getAttribute('aria-label')).to.equal('Code de vérification de ce récépissé');
    const size = Number(drawing.getAttribute('viewBox')!.split(' ')[2]);
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
    context.fillStyle = '#000';
    context.fill(new Path2D(drawing.querySelector('path')!.getAttribute('d')!));
    const { data } = context.getImageData(0, 0, size, size);
    expect(decodeQR({ width: size, height: size, data })).to.equal('TIWIZI1.abc.def');
    expect([...data.slice(0, 4 * size * 4)].filter((value, index) => index % 4 !== 3 && value !== 255)).to.deep.equal(
      [],
    );
  });

  it('draws no code where there is none, and none that no phone would read', async () => {
    for (const code of ['', 'x'.repeat(1001)]) {
      const element = await receipt(`<tiwizi-receipt number="EX-1" code="${code}"></tiwizi-receipt>`);
      expect(element.querySelector('.tiwizi-qr-code'), code.slice(0, 3)).to.equal(null);
    }
  });

  it('tells each outcome in words and by its own shape', async () => {
    const element = await receipt(receiptExamples.examples['receipt']!.html('fr-MA'));
    const cells = [...element.querySelectorAll('td')];
    expect(cells.map((cell) => cell.textContent!.trim())).to.deep.equal(['Valide', 'Non valide', 'Non vérifié']);
    expect(new Set(cells.map((cell) => cell.querySelector('path')!.getAttribute('d'))).size).to.equal(3);
    expect(element.querySelector('.tiwizi-specimen')!.textContent).to.equal('SPÉCIMEN sans valeur juridique');
  });

  it('offers to print, by its button, after a change of language too', async () => {
    const element = await receipt(receiptExamples.examples['noDelay']!.html('fr-MA'));
    let prints = 0;
    const own = window.print;
    window.print = () => void (prints += 1);
    const button = (): HTMLElement => element.querySelector('[data-tiwizi-print]')!;
    expect(button().hidden).to.equal(false);
    button().focus();
    await sendKeys({ press: 'Enter' });
    element.parentElement!.lang = 'ar';
    await waitUntil(() => button().textContent!.trim() === 'طباعة الوصل', 'the words are Arabic');
    expect(button().hidden).to.equal(false);
    button().click();
    window.print = own;
    expect(prints).to.equal(2);
  });
});
