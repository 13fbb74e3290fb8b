import { expect } from '@open-wc/testing';
import { elementContracts, titleContract } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import './error-summary.define.ts';
import type { TiwiziErrorSummary } from './error-summary.ts';
import { errorSummaryExamples } from './error-summary.examples.ts';
import { errorSummaryTemplate } from './error-summary.template.ts';

const errors = JSON.stringify([
  { href: '#name', message: 'Écrivez le nom' },
  { href: '#way', message: 'Choisissez' },
]).replaceAll('"', '&quot;');
const short = `<tiwizi-error-summary errors="${errors}"></tiwizi-error-summary>`;
const full = `<tiwizi-error-summary><section class="tiwizi-error-summary__box" id="error-summary" tabindex="-1" aria-labelledby="error-summary-heading" data-tiwizi-part="box"><h2 id="error-summary-heading" data-tiwizi-part="heading">Il y a 2 erreurs à corriger</h2><ul data-tiwizi-part="errors"><li><a href="#name">Écrivez le nom</a></li><li><a href="#way">Choisissez</a></li></ul></section></tiwizi-error-summary>`;
const handWritten = `<tiwizi-error-summary><div><h2>Deux erreurs</h2><a href="#name">Écrivez le nom</a> <a href="#way">Choisissez</a></div></tiwizi-error-summary>`;
const fields = `<form><tiwizi-field><label for="name">Nom</label><input id="name"></tiwizi-field><div class="far"></div><fieldset id="way"><legend>Comment</legend><label><input type="radio" name="w" value="a">A</label><label><input type="radio" name="w" value="b">B</label></fieldset></form>`;

elementContracts('tiwizi-error-summary', {
  short: errorSummaryExamples.examples,
  template: errorSummaryTemplate,
  module: new URL('./error-summary.define.ts', import.meta.url),
  styles: [tokens, new URL('../field/field.css', import.meta.url), new URL('./error-summary.css', import.meta.url)],
  full: { server: full, author: handWritten.replace('<div', '<div tabindex="-1" role="group" aria-label="Erreurs"') },
  plurals: {
    markup: (count) => ({
      html: () =>
        `<tiwizi-error-summary errors="${JSON.stringify(Array.from({ length: count }, (_, index) => ({ href: `#e${index}`, message: '…' }))).replaceAll('"', '&quot;')}"></tiwizi-error-summary>`,
    }),
    says: {
      'ar-MA': {
        1: 'المرجو تصحيح خطأ واحد',
        2: 'المرجو تصحيح خطأين',
        3: 'المرجو تصحيح 3 أخطاء',
        11: 'المرجو تصحيح 11 خطأ',
      },
      'fr-MA': { 1: 'Il y a une erreur à corriger', 2: 'Il y a 2 erreurs à corriger' },
    },
  },
});

titleContract('tiwizi-error-summary', {
  markup: '<tiwizi-error-summary></tiwizi-error-summary><label for="name">Name</label><input id="name">',
  states: {
    wrong: {
      act: ({ subject }) => {
        Object.assign(subject, { errors: [{ href: '#name', message: 'Write your name' }] });
        subject.focus();
      },
      isError: true,
    },
    'put right': {
      act: ({ subject }) => {
        subject.querySelector('a')!.click();
        Object.assign(subject, { errors: [] });
      },
    },
  },
});

async function page(markup: string): Promise<TiwiziErrorSummary> {
  (document.activeElement as HTMLElement | null)?.blur();
  document.title = 'Votre nom – Commune';
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(document.createRange().createContextualFragment(markup + fields));
  host.querySelector<HTMLElement>('.far')!.style.blockSize = '3000px';
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-error-summary')!;
  await element.updateComplete;
  return element;
}

for (const [way, markup] of Object.entries({
  'the short form': short,
  'the full form': full,
  'hand-written markup': handWritten,
})) {
  describe(`tiwizi-error-summary from ${way}`, () => {
    it('takes focus once, when the page arrives, and tells the title', async () => {
      const element = await page(markup);
      const box = element.firstElementChild!;
      expect(document.activeElement).to.equal(box);
      expect(document.title).to.equal('Erreur\u202f: Votre nom – Commune');
      document.querySelector<HTMLInputElement>('#name')!.focus();
      const parent = element.parentElement!;
      element.remove();
      parent.prepend(element);
      await element.updateComplete;
      expect(document.activeElement!.id).to.equal('name');
      expect(document.title).to.equal('Erreur\u202f: Votre nom – Commune');
    });

    it('leads to the control, its question in view', async () => {
      const element = await page(markup);
      const [first, second] = element.querySelectorAll('a');
      second!.focus();
      await sendKeys({ press: 'Enter' });
      expect((document.activeElement as HTMLInputElement).value).to.equal('a');
      const legend = document.querySelector('legend')!.getBoundingClientRect();
      expect(legend.top).to.be.within(-1, innerHeight);
      first!.focus();
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement!.id).to.equal('name');
      await sendKeys({ type: 'Amina' });
      expect(document.querySelector<HTMLInputElement>('#name')!.value).to.equal('Amina');
      const label = document.querySelector('label')!.getBoundingClientRect();
      expect(label.top).to.be.within(-1, innerHeight);
    });

    it('announces nothing by itself', async () => {
      const element = await page(markup);
      expect(element.querySelector('[role=alert], [aria-live]')).to.equal(null);
    });
  });
}

describe('tiwizi-error-summary', () => {
  it('does not take focus from a person who is already typing', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    const host = document.createElement('div');
    host.lang = 'fr';
    host.append(document.createRange().createContextualFragment('<input id="busy">'));
    document.body.replaceChildren(host);
    host.querySelector('input')!.focus();
    host.append(document.createRange().createContextualFragment(full));
    await host.querySelector('tiwizi-error-summary')!.updateComplete;
    expect(document.activeElement!.id).to.equal('busy');
  });

  it('is hidden without errors, leaves focus and title alone, and shows later ones when told to', async () => {
    const element = await page('<tiwizi-error-summary errors="[]"></tiwizi-error-summary>');
    const box = element.querySelector('section')!;
    expect(box.hidden).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
    expect(document.title).to.equal('Votre nom – Commune');

    element.errors = [{ href: '#name', message: 'Écrivez le nom' }];
    await element.updateComplete;
    expect(box.hidden).to.equal(false);
    expect(element.querySelector('section')).to.equal(box);
    expect(element.querySelector('h2')!.textContent).to.equal('Il y a une erreur à corriger');
    expect(document.activeElement, 'focus is the caller’s to give').to.equal(document.body);
    element.focus();
    expect(document.activeElement).to.equal(box);
    expect(document.title).to.equal('Erreur\u202f: Votre nom – Commune');

    element.errors = [];
    await element.updateComplete;
    expect(box.hidden).to.equal(true);
    expect(document.title).to.equal('Votre nom – Commune');
  });

  it('takes focus when asked in the same breath as it is given errors', async () => {
    const element = await page('<tiwizi-error-summary></tiwizi-error-summary>');
    element.errors = [{ href: '#name', message: 'Écrivez le nom' }];
    element.focus();
    await element.updateComplete;
    expect(document.activeElement).to.equal(element.querySelector('section'));
  });

  it('does not say “Error” twice when the server said it', async () => {
    const element = await page(full);
    document.title = 'Erreur\u202f: Votre nom';
    element.requestUpdate();
    await element.updateComplete;
    expect(document.title).to.equal('Erreur\u202f: Votre nom');
  });

  it('follows links that lead elsewhere as links', async () => {
    const element = await page(
      `<tiwizi-error-summary errors="[{&quot;href&quot;:&quot;/etape-1#name&quot;,&quot;message&quot;:&quot;Retour&quot;}]"></tiwizi-error-summary>`,
    );
    let isPrevented: boolean | undefined;
    const stop = (event: Event): void => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', stop);
    element.querySelector('a')!.click();
    document.removeEventListener('click', stop);
    expect(isPrevented).to.equal(false);
  });
});
