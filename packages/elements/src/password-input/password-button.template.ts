import { html, type TemplateResult } from 'lit/html.js';
import { text, type Locale } from '@tiwizi/i18n';
import { passwordInputMessages } from './password-input.messages.ts';

/** The button, out of sight until script makes it work, and where what it did is said. */
export function passwordButton(locale: Locale): TemplateResult {
  const what = html`<span class="tiwizi-visually-hidden"> ${text(passwordInputMessages, 'password', locale)}</span>`;
  return html`<button
      class="tiwizi-button tiwizi-button--secondary tiwizi-password-input__button"
      type="button"
      data-tiwizi-part="toggle"
      hidden
      ><span data-tiwizi-part="show">${text(passwordInputMessages, 'show', locale)}${what}</span
      ><span data-tiwizi-part="hide" hidden>${text(passwordInputMessages, 'hide', locale)}${what}</span></button
    ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div>`;
}
