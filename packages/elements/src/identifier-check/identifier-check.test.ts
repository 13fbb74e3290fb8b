import { expect } from '@open-wc/testing';
import { checkIdentifier, identifierKinds, identifierSentence, locales } from '@tiwizi/i18n';
import { elementContracts, fieldContract, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import '../notice/notice.define.ts';
import './identifier-check.define.ts';
import type { TiwiziField } from '../field/field.ts';
import { fieldTemplate } from '../field/field.template.ts';
import { identifierCheckExamples } from './identifier-check.examples.ts';

// The other kinds differ in words alone.
const { cnie: card, question: asks, ownMarkup } = identifierCheckExamples.examples;
const shorts = { card: card!, asks: asks! };
elementContracts('tiwizi-field', {
  short: shorts,
  template: fieldTemplate,
  changes: { label: 'رقم آخر', hint: 'مساعدة', error: 'خطأ' },
  module: new URL('../field/field.define.ts', import.meta.url),
  styles: [tokens, ...['field', 'notice'].map((room) => new URL(`../${room}/${room}.css`, import.meta.url))],
});
fieldContract('tiwizi-field', { fields: { ...shorts, own: ownMarkup! } });
elementContracts('tiwizi-identifier-check', {
  full: { own: ownMarkup! },
  changes: { identifier: 'ice' },
  module: new URL('./identifier-check.define.ts', import.meta.url),
  styles: [tokens],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziField> {
  const host = document.createElement('form');
  host.lang = lang;
  host.append(
    document.createRange().createContextualFragment(`${markup}<button type="button" id="next">Suite</button>`),
  );
  document.body.replaceChildren(host);
  const field = host.querySelector('tiwizi-field')!;
  await field.updateComplete;
  await field.querySelector('tiwizi-identifier-check')!.updateComplete;
  return field;
}

const cnie = '<tiwizi-field identifier="cnie" name="id" required></tiwizi-field>';
const question = (field: TiwiziField): string => {
  const box = field.querySelector<HTMLElement>('[data-tiwizi-part=question]');
  return box && !box.hidden ? box.querySelector('p')!.textContent : '';
};
/** Types into the field, as a person does, and goes to the next control. */
async function answer(field: TiwiziField, value: string): Promise<void> {
  const control = field.control as HTMLInputElement;
  control.focus();
  control.select();
  if (!value) await sendKeys({ press: 'Delete' });
  // One by one: WebKit's driver drops a letter that follows itself.
  for (const letter of value) await sendKeys({ type: letter });
  await waitUntil(() => control.value === value, 'it is typed');
  document.getElementById('next')!.focus();
  // What is said is said in the next turn.
  await waitUntil(() => document.activeElement?.id === 'next', 'the focus has left');
  await new Promise((done) => requestAnimationFrame(done));
  await field.updateComplete;
}
const asked = (field: TiwiziField): FormDataEntryValue | null =>
  new FormData(field.closest('form')!).get(`${(field.control as HTMLInputElement).name}-asked`);

describe('tiwizi-field with an identifier', () => {
  it('has its name, form, keyboard, width and direction from the kind, in every language', async () => {
    for (const kind of identifierKinds) {
      for (const lang of locales) {
        const field = await show(`<tiwizi-field identifier="${kind}" name="id" required></tiwizi-field>`, lang);
        const control = field.control as HTMLInputElement;
        expect(control.labels![0]!.textContent, `${kind}, ${lang}`).to.have.length.above(3);
        expect(field.querySelector('.tiwizi-hint')!.textContent).to.have.length.above(5);
        expect([control.dir, control.spellcheck]).to.deep.equal(['ltr', false]);
      }
    }
    const phone = (await show('<tiwizi-field identifier="phone" name="p"></tiwizi-field>')).control as HTMLInputElement;
    expect([phone.type, phone.autocomplete]).to.deep.equal(['tel', 'tel']);
    const own = await show('<tiwizi-field identifier="ice" name="i" label="ICE de la société" hint=""></tiwizi-field>');
    expect(own.textContent).to.contain('ICE de la société');
  });

  it('refuses by a sure rule when it is left, in the words of the server, and takes it back when it is right', async () => {
    const field = await show('<tiwizi-field identifier="ice" name="ice" label="ICE" required></tiwizi-field>');
    await answer(field, '001561191000067');
    expect(field.error).to.equal(identifierSentence('checksum', 'ice', 'ICE', 'fr-MA'));
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    expect(question(field)).to.equal('');
    await answer(field, '001561191000066');
    expect(field.error ?? '').to.equal('');
    expect(field.control!.getAttribute('aria-invalid')).to.equal('false');
  });

  it('asks where the rule is not sure: no error, nothing is kept back, and the answer tells that it was asked', async () => {
    const field = await show(cnie);
    await answer(field, 'AB12');
    expect(question(field)).to.contain('forme inhabituelle').and.contain('?');
    expect([field.error, field.control!.getAttribute('aria-invalid'), asked(field)]).to.deep.equal([
      undefined,
      'false',
      'AB12',
    ]);
    expect(field.closest('form')!.checkValidity()).to.equal(true);
    expect(field.control!.getAttribute('aria-describedby')).to.contain(
      field.querySelector('[data-tiwizi-part=question] p')!.id,
    );
    await expect(field).to.be.accessible();
    await answer(field, 'AB123456');
    expect([question(field), asked(field)]).to.deep.equal(['', null]);
  });

  it('hears “yes”, gives the focus back to the answer, and does not ask the same again', async () => {
    const field = await show(cnie);
    await answer(field, 'AB12');
    const button = field.querySelector('button')!;
    expect(button.textContent).to.equal('Oui, c’est exact');
    button.click();
    expect(document.activeElement).to.equal(field.control);
    await waitUntil(() => question(field) === '', 'it is asked no more');
    expect(asked(field)).to.equal('AB12');
    document.getElementById('next')!.focus();
    await new Promise((done) => requestAnimationFrame(done));
    expect(question(field)).to.equal('');
  });

  it('refuses a character that never occurs, of an unsure kind too, and says nothing of an empty field', async () => {
    const field = await show(cnie);
    await answer(field, '');
    expect([field.error, question(field)]).to.deep.equal([undefined, '']);
    await answer(field, 'AB/12');
    expect(field.error).to.contain('caractère');
    await answer(field, '');
    expect(field.error ?? '').to.equal('');
  });

  it('says nothing while someone types, and leaves alone what the server said until it is looked at', async () => {
    const field = await show(cnie.replace('required', 'required error="Déjà utilisé" value="AB123456"'));
    field.control!.focus();
    await sendKeys({ type: '/' });
    expect(field.error).to.equal('Déjà utilisé');
    document.getElementById('next')!.focus();
    await waitUntil(() => field.error !== 'Déjà utilisé', 'it is looked at');
    expect(field.error).to.contain('caractère');
  });

  it('is said once to who listens, and in the language that the page turns to', async () => {
    const field = await show(cnie);
    await answer(field, 'AB12');
    const region = (): string => document.querySelector('[data-tiwizi-announcer]')?.textContent ?? '';
    await waitUntil(() => region().includes('inhabituelle'), 'it is said');
    field.closest('form')!.lang = 'en';
    await waitUntil(() => question(field).includes('looks unusual'), 'it is asked in English');
  });

  it('is taken back by a reset', async () => {
    const field = await show('<tiwizi-field identifier="phone" name="p"></tiwizi-field>');
    await answer(field, '12');
    expect(field.error).to.not.equal(undefined);
    field.closest('form')!.reset();
    await field.updateComplete;
    expect(field.error).to.equal(undefined);
  });

  it('judges every kind as checkIdentifier does', async () => {
    for (const [kind, typed] of [
      ['iban', 'FR7630006000011234567890189'],
      ['plate', '12345'],
      ['civil-register', '123'],
      ['postal', '1000'],
      ['rib', '1'],
    ] as const) {
      const field = await show(`<tiwizi-field identifier="${kind}" name="x" label="X"></tiwizi-field>`);
      await answer(field, typed);
      const { certain, problem } = checkIdentifier(kind, typed);
      const sentence = identifierSentence(certain ? (problem as 'length') : 'unusual', kind, 'X', 'fr-MA');
      expect([field.error ?? '', question(field)], kind).to.deep.equal(certain ? [sentence, ''] : ['', sentence]);
    }
  });
});
