import { html, type TemplateResult } from 'lit/html.js';
import { textParts, type Locale } from '@tiwizi/i18n';
import type { IdentityLoginData, LoginErrorName } from './login-data.ts';
import { loginErrorMessages } from './login-error.messages.ts';
import { providerWords } from './provider-words.ts';

/** What is nobody's failure. */
const gentle: readonly LoginErrorName[] = ['cancelled', 'consent_refused', 'login_incomplete', 'logged_out_elsewhere'];

/** Why there is no session: what happened, what it means, what to do. Turning back is told as such, not as a failure. */
export function loginErrorTemplate(
  error: LoginErrorName,
  data: Pick<IdentityLoginData, 'providerName' | 'variant'>,
  locale: Locale,
): TemplateResult {
  const values = { provider: providerWords(data, locale) };
  const what = textParts(loginErrorMessages, error, locale, values);
  const text = textParts(loginErrorMessages, `${error}Text`, locale, values);
  const type = gentle.includes(error) ? 'info' : error === 'expired' ? 'warning' : 'danger';
  const heading =
    data.variant === 'header'
      ? html`<p class="tiwizi-notice__heading">${what}</p>`
      : html`<h2 class="tiwizi-notice__heading">${what}</h2>`;
  return html`<tiwizi-notice type=${type}>${heading}<p class="tiwizi-notice__text">${text}</p></tiwizi-notice>`;
}
