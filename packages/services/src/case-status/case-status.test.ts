import { expect } from '@open-wc/testing';
import { locales, setMessages, text, type Locale } from '@tiwizi/i18n';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './case-status.define.ts';
import type { TiwiziCaseStatus } from './case-status.ts';
import { caseStatusExamples } from './case-status.examples.ts';
import { caseStates } from './case-status-data.ts';
import { caseStatusMessages } from './case-status.messages.ts';
import { caseStatusTemplate } from './case-status.template.ts';

elementContracts('tiwizi-case-status', {
  short: caseStatusExamples.examples,
  template: caseStatusTemplate,
  changes: { number: 'EX-1' },
  module: new URL('./case-status.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('../../../elements/src/timeline/timeline.css', import.meta.url),
    new URL('./case-status.css', import.meta.url),
  ],
});

async function show(attributes: Readonly<Record<string, unknown>>, locale: Locale = 'fr'): Promise<TiwiziCaseStatus> {
  const host = document.createElement('main');
  host.lang = locale;
  host.dir = locale.startsWith('ar') ? 'rtl' : 'ltr';
  const element = document.createElement('tiwizi-case-status');
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
  host.append(element);
  document.body.replaceChildren(host);
  await element.updateComplete;
  return element;
}

const said = (element: Element): string[] =>
  [...element.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());

describe('tiwizi-case-status', () => {
  for (const locale of locales) {
    it(`is accessible in ${locale}`, async () => {
      for (const example of Object.values(caseStatusExamples.examples)) {
        const host = document.createElement('main');
        host.lang = locale;
        host.append(document.createRange().createContextualFragment(example.html(locale)));
        document.body.replaceChildren(host);
        await host.querySelector('tiwizi-case-status')!.updateComplete;
        await expect(host).to.be.accessible({ ignoredRules: ['heading-order'] });
      }
    });
  }

  it('tells the last state reached in words, the steps in their order, and which are to come', async () => {
    const element = await show({
      number: 'EX-2026-1',
      due: '2026-11-27',
      steps: [
        { state: 'received', at: '2026-11-22T10:05:00Z' },
        { state: 'review', at: '2026-11-23' },
        { state: 'ready' },
      ],
    });
    expect(element.querySelector('.tiwizi-tag')!.textContent).to.equal('Demande en cours d’examen');
    expect(element.querySelector('[data-tiwizi-part="now"]')!.textContent).to.contain(
      'Réponse attendue au plus tard le 27 novembre 2026',
    );
    expect(said(element)).to.deep.equal([
      'Demande déposée22 novembre 2026 à 10:05',
      'Demande en cours d’examen23 novembre 2026',
      'Résultat prêt (à venir)',
    ]);
    expect([...element.querySelectorAll('li')].map((item) => item.getAttribute('aria-current'))).to.deep.equal([
      null,
      'step',
      null,
    ]);
    expect(element.querySelector('ol')!.getAttribute('aria-label')).to.equal('Étapes de la demande');
    expect(element.textContent, 'no markup as text').not.to.match(/[<>]/);
  });

  it('waits for no answer once there is one', async () => {
    for (const state of caseStates) {
      const element = await show({ due: '2026-11-27', steps: [{ state, at: '2026-11-22' }] });
      const waits = element.textContent.includes('Réponse attendue');
      expect(waits, state).to.equal(['received', 'review', 'correction'].includes(state));
    }
  });

  it('leads to what is asked of the person, by the words of the state', async () => {
    for (const [state, words] of [
      ['correction', 'Corriger la demande'],
      ['ready', 'Télécharger le résultat'],
      ['review', 'Ouvrir la demande'],
    ]) {
      const element = await show({ 'action-url': '/x', steps: [{ state, at: '2026-11-22' }] });
      const link = element.querySelector('a')!;
      expect([link.textContent, link.getAttribute('href')]).to.deep.equal([words, '/x']);
    }
    const own = await show({
      'action-url': '/x',
      'action-text': 'Payer',
      steps: [{ state: 'review', at: '2026-11-22' }],
    });
    expect(own.querySelector('a')!.textContent).to.equal('Payer');
  });

  it('invents nothing: unknown states are left out, a time that is none is not shown, no state without a step reached', async () => {
    const element = await show({
      due: 'soon',
      steps: [
        { state: 'lost', at: '2026-11-22' },
        { state: 'received', at: 'yesterday' },
        { state: 'review', at: '2026-02-30' },
      ],
    });
    expect(said(element)).to.deep.equal(['Demande déposée', 'Demande en cours d’examen']);
    expect(element.querySelector('time')).to.equal(null);
    expect(element.textContent).not.to.contain('attendue');
    const none = await show({ number: 'EX-1', steps: [{ state: 'received' }] });
    expect(none.querySelector('.tiwizi-tag')).to.equal(null);
    const empty = await show({ number: 'EX-1' });
    expect(empty.querySelector('ol')!.hidden).to.equal(true);
  });

  it('has what the agency wrote read in its own language, as text', async () => {
    const element = await show({
      steps: [
        { state: 'correction', at: '2026-11-22', text: 'المرجو إرسال صورة أخرى' },
        { state: 'refused', at: '2026-11-23', text: '<img src=x>', lang: 'es' },
      ],
    });
    const [arabic, spanish] = element.querySelectorAll<HTMLElement>('li bdi');
    expect(arabic!.lang).to.equal('ar-MA');
    expect([spanish!.lang, spanish!.dir, spanish!.textContent]).to.deep.equal(['es', 'ltr', '<img src=x>']);
    expect(element.querySelector('img')).to.equal(null);
  });

  it('gives the day of the answer in Arabic on an Amazigh page, marked', async () => {
    const element = await show({ due: '2026-11-27', steps: [{ state: 'review', at: '2026-11-22' }] }, 'zgh');
    const due = [...element.querySelectorAll<HTMLElement>('[data-tiwizi-part="now"] > p')].at(-1)!;
    expect([due.lang, due.dir]).to.deep.equal(['ar-MA', 'rtl']);
    expect(due.textContent).to.contain('27 نونبر 2026');
  });

  it('speaks a language that an agency added', async () => {
    setMessages('es', { 'case-status.review': 'Solicitud en estudio', 'case-status.heading': 'Seguimiento' });
    const element = await show({ steps: [{ state: 'review', at: '2026-11-22' }] }, 'es');
    expect(element.querySelector('h2')!.textContent).to.equal('Seguimiento');
    expect(said(element)).to.deep.equal(['Solicitud en estudio22 de noviembre de 2026']);
    expect(text(caseStatusMessages, 'review', 'es-ES')).to.equal('Solicitud en estudio');
  });
});
