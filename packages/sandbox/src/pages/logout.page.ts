import { text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** Where the answer is posted, with the provider's token against forged posts. */
export interface LogoutForm {
  readonly action: string;
  readonly token: string;
}

/** Asks whether the session at the provider ends too. */
export function logoutPage(locale: Locale, form: LogoutForm): string {
  const title = text(words, 'logoutTitle', locale);
  const buttons = html`<button type="submit" name="logout" value="yes" class="primary"
      >${text(words, 'logoutYes', locale)}</button
    >
    <button type="submit">${text(words, 'logoutNo', locale)}</button>`;
  return layout({
    locale,
    title,
    body: html`<h1>${title}</h1>
      <p>${text(words, 'logoutQuestion', locale)}</p>
      ${posting(form, buttons)}`,
  });
}

/**
 * Says that the session at the provider has ended.
 *
 * @param form leads on to the service; without it nobody asked to be returned to
 */
export function loggedOutPage(locale: Locale, form?: LogoutForm): string {
  const title = text(words, 'logoutTitle', locale);
  const go = html`<button type="submit" name="logout" value="yes" class="primary"
    >${text(words, 'continue', locale)}</button
  >`;
  return layout({
    locale,
    title,
    body: html`<h1>${title}</h1>
      <p>${text(words, 'loggedOut', locale)}</p>
      ${form ? posting(form, go) : nothing}`,
  });
}

const posting = ({ action, token }: LogoutForm, buttons: TemplateResult): TemplateResult =>
  html`<form method="post" action=${action}>
    <input type="hidden" name="xsrf" value=${token} />
    <p class="buttons">${buttons}</p>
  </form>`;
