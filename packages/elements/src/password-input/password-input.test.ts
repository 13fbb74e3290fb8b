import { expect } from '@open-wc/testing';
import { elementContracts, fieldContract, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import './password-input.define.ts';
import type { TiwiziPasswordInput } from './password-input.ts';
import { passwordInputExamples } from './password-input.examples.ts';

const { ownMarkup, ...fields } = passwordInputExamples.examples;
elementContracts('tiwizi-password-input', {
  full: { ownMarkup: ownMarkup! },
  taken: ['hidden'],
  module: new URL('./password-input.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../field/field.css', import.meta.url),
    new URL('../button/button.css', import.meta.url),
    new URL('./password-input.css', import.meta.url),
  ],
});
fieldContract('tiwizi-field', { fields });

async function show(lang = 'fr'): Promise<TiwiziPasswordInput> {
  const form = document.createElement('form');
  form.lang = lang;
  form.append(
    document
      .createRange()
      .createContextualFragment(
        '<tiwizi-field input-type="password" name="p" label="Mot de passe" required></tiwizi-field><button>Envoyer</button>',
      ),
  );
  document.body.replaceChildren(form);
  await waitUntil(() => form.querySelector('tiwizi-password-input[data-tiwizi-ready]'), 'it is ready');
  return form.querySelector('tiwizi-password-input')!;
}
const button = (element: Element): HTMLButtonElement => element.querySelector('button')!;
const shown = (element: Element): string =>
  [...button(element).children]
    .find((each) => !(each as HTMLElement).hidden)!
    .textContent.replace(/\s+/g, ' ')
    .trim();

describe('tiwizi-password-input', () => {
  it('shows and hides what was typed, says so, and keeps value, caret and focus', async () => {
    const element = await show();
    const control = element.control!;
    control.focus();
    await sendKeys({ type: 'secret' });
    control.setSelectionRange(2, 4);
    expect([control.type, shown(element)]).to.deep.equal(['password', 'Afficher le mot de passe']);
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    expect([control.type, control.value, shown(element)]).to.deep.equal(['text', 'secret', 'Masquer le mot de passe']);
    expect([control.selectionStart, control.selectionEnd]).to.deep.equal([2, 4]);
    expect(document.activeElement).to.equal(button(element));
    const status = element.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent === 'Le mot de passe est visible à l’écran', 'it is said');
    await expect(element.closest('form')!).to.be.accessible();
    button(element).click();
    expect(control.type).to.equal('password');
    await waitUntil(() => status.textContent === 'Le mot de passe est masqué', 'it is said too');
  });

  it('is a password again before it is sent, after a reset, and when it leaves the page', async () => {
    const element = await show();
    const form = element.closest('form')!;
    const control = element.control!;
    control.value = 'secret';
    let sent = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = control.type;
    });
    button(element).click();
    form.requestSubmit();
    expect([sent, new FormData(form).get('p')]).to.deep.equal(['password', 'secret']);
    button(element).click();
    form.reset();
    expect(control.type).to.equal('password');
    button(element).click();
    element.remove();
    expect(control.type).to.equal('password');
  });

  it('is never kept as a draft, shown or not, and is filled in by the browser as before', async () => {
    const element = await show();
    button(element).click();
    expect(element.control!.closest('[data-draft=never]')).to.equal(element);
    expect([element.control!.spellcheck, element.control!.dir]).to.deep.equal([false, 'ltr']);
  });

  it('speaks the language that the page turns to, in the state it is in', async () => {
    const element = await show();
    button(element).click();
    element.closest('form')!.lang = 'ar';
    await waitUntil(() => shown(element) === 'إخفاء كلمة السر', 'it speaks Arabic');
    expect(element.isShown).to.equal(true);
  });

  it('leaves room for an error above the control, and its words to the field', async () => {
    const element = await show();
    const field = element.closest('tiwizi-field')!;
    field.error = 'Faux';
    await field.updateComplete;
    expect(element.previousElementSibling!.textContent).to.contain('Faux');
  });
});
