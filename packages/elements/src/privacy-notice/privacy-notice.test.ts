import { expect } from '@open-wc/testing';
import { forgetReports } from '@tiwizi/core';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './privacy-notice.define.ts';
import type { TiwiziPrivacyNotice } from './privacy-notice.ts';
import { privacyNoticeExamples } from './privacy-notice.examples.ts';
import { privacyNoticeTemplate } from './privacy-notice.template.ts';

elementContracts('tiwizi-privacy-notice', {
  short: privacyNoticeExamples.examples,
  template: privacyNoticeTemplate,
  changes: { controller: 'جماعة أخرى', purposes: JSON.stringify(['غرض', 'غرض آخر']), reference: 'D-2' },
  module: new URL('./privacy-notice.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../typography/typography.css', import.meta.url),
    new URL('../summary-list/summary-list.css', import.meta.url),
    new URL('./privacy-notice.css', import.meta.url),
  ],
});

const whole = {
  controller: 'Commune d’Exemple',
  purposes: 'Traiter la demande',
  recipients: '["Le guichet", "La préfecture"]',
  retention: 'Cinq ans',
  contact: 'dpo@exemple.ma',
  'contact-href': 'mailto:dpo@exemple.ma',
  reference: 'A-123/2026',
};

async function show(attributes: Record<string, string>, lang = 'fr'): Promise<[TiwiziPrivacyNotice, string[]]> {
  const element = document.createElement('tiwizi-privacy-notice');
  element.lang = lang;
  const told: string[] = [];
  const { warn } = console;
  forgetReports();
  console.warn = (...args: unknown[]) => void told.push(args.map(String).join(' '));
  try {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
    await element.updateComplete;
  } finally {
    console.warn = warn;
  }
  return [element, told];
}

const rows = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent,
    ]),
  );

describe('tiwizi-privacy-notice', () => {
  it('says who, what for, to whom, how long, which rights, how, and by which number', async () => {
    const [element, told] = await show({ ...whole, 'reference-kind': 'authorisation' });
    expect(rows(element)).to.deep.equal({
      'Responsable du traitement': 'Commune d’Exemple',
      'À quoi servent les données': 'Traiter la demande',
      'Qui les reçoit': 'Le guichetLa préfecture',
      'Combien de temps elles sont gardées': 'Cinq ans',
      'Vos droits':
        'La loi n°\u00a009-08 vous donne le droit d’accéder à vos données, de les faire corriger et de vous opposer à leur usage (à confirmer par un juriste).',
      'Pour exercer ces droits': 'dpo@exemple.ma',
      'Numéro d’autorisation de la CNDP': 'A-123/2026',
    });
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('mailto:dpo@exemple.ma');
    expect(element.querySelectorAll('li')).to.have.length(2);
    expect(element.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(element.querySelector('h2')!.id);
    expect(told).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('tells developers once what the law wants and is missing, and shows people what is there', async () => {
    const [element, told] = await show({ controller: 'Commune d’Exemple', contact: 'Au guichet' });
    expect(Object.keys(rows(element))).to.deep.equal([
      'Responsable du traitement',
      'Vos droits',
      'Pour exercer ces droits',
    ]);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/privacy-notice-incomplete.*: purposes, recipients, retention, reference\./);
  });

  it('takes a list it cannot read for none', async () => {
    const [element, told] = await show({ ...whole, purposes: '["a",' });
    expect(rows(element)).not.to.have.property('À quoi servent les données');
    expect(told.join('\n'))
      .to.match(/privacy-notice-bad-purposes/)
      .and.match(/privacy-notice-incomplete.*: purposes\./);
  });

  it('keeps a number in its own direction in Arabic, and says in Amazigh what is in Arabic', async () => {
    const [element] = await show(whole, 'ar');
    const number = [...element.querySelectorAll('bdi')].find(({ textContent }) => textContent === whole.reference);
    expect(number!.dir).to.equal('ltr');
    const [amazigh] = await show(whole, 'zgh');
    const rights = amazigh.querySelector('[data-tiwizi-key=rightsTitle] dd > span')!;
    expect([rights.getAttribute('lang'), rights.getAttribute('dir')]).to.deep.equal(['ar-MA', 'rtl']);
  });
});
