import { announce, Enhancer, findPart, patchAttribute, report, watchChildren } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { passwordInputMessages } from './password-input.messages.ts';

/**
 * `<tiwizi-password-input>` around a native password control: a button that shows what was typed, and hides it. Two thirds of those who
 * type a password on a phone mistype it; who is looked over the shoulder leaves it hidden. It is hidden again before it is sent, when the
 * form is reset and when the page is left, so that browsers still know it for a password and never keep it among texts. Without script the
 * native control stands alone.
 *
 * `<tiwizi-field input-type="password">` prints it. The password is marked `data-draft="never"`: a stepper keeps no draft of it, shown or not.
 *
 * A full form of one's own has the `input`, and after it a hidden `button type="button" data-tiwizi-part="toggle"` with two texts,
 * `data-tiwizi-part="show"` and a hidden `data-tiwizi-part="hide"`.
 *
 * Standards: WCAG 2.2 3.3.8, 4.1.3.
 */
export class TiwiziPasswordInput extends Enhancer {
  /** The native control. */
  get control(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** Whether the password can be read on the screen. */
  get isShown(): boolean {
    return this.control?.type === 'text';
  }

  protected override listen(): void {
    const signal = this.connection;
    const { control } = this;
    if (!control) return report('tiwizi-password-input-without-control', 'It holds no password.', this);
    patchAttribute(this, 'data-draft', 'never');
    const hide = (): void => this.#turn(false);
    this.addEventListener('click', this.#pressed, { signal });
    watchChildren(this, () => this.patch(), signal);
    // Before anyone looks at what is sent.
    control.form?.addEventListener('submit', hide, { capture: true, signal });
    control.form?.addEventListener('reset', hide, { signal });
    addEventListener('pagehide', hide, { signal });
    signal.addEventListener('abort', hide);
  }

  protected override patch(): void {
    this.#turn(this.isShown);
  }

  #pressed = ({ target }: Event): void => {
    if (!findPart(this, 'toggle')?.contains(target as Node)) return;
    this.#turn(!this.isShown);
    announce(this, text(passwordInputMessages, this.isShown ? 'shown' : 'hidden', this.locale));
  };

  #turn(isShown: boolean): void {
    const { control } = this;
    if (!control) return;
    if (isShown !== this.isShown) {
      const { selectionStart, selectionEnd } = control;
      control.type = isShown ? 'text' : 'password';
      control.setSelectionRange(selectionStart, selectionEnd);
    }
    const [toggle, show, hide] = ['toggle', 'show', 'hide'].map((name) => findPart(this, name));
    if (!toggle || !show || !hide) return;
    patchAttribute(toggle, 'hidden', false);
    patchAttribute(show, 'hidden', isShown);
    patchAttribute(hide, 'hidden', !isShown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-password-input': TiwiziPasswordInput;
  }
}
