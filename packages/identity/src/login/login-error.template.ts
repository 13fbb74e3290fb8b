import { html, nothing, type TemplateResult } from 'lit/html.js';
import { standInNote } from '@tiwizi/elements/template';
import { languageMark, messageLanguage, textParts, type Locale } from '@tiwizi/i18n';
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
  // What went wrong must not be misunderstood: where there is no reviewed Amazigh, the whole notice is in Arabic.
  const language = messageLanguage(loginErrorMessages, error, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const values = { provider: providerWords(data, language) };
  const what = textParts(loginErrorMessages, error, language, values);
  const text = textParts(loginErrorMessages, `${error}Text`, language, values);
  const type = gentle.includes(error) ? 'info' : error === 'expired' ? 'warning' : 'danger';
  const heading =
    data.variant === 'header'
      ? html`<p class="tiwizi-notice__heading">${what}</p>`
      : html`<h2 class="tiwizi-notice__heading">${what}</h2>`;
  return html`<tiwizi-notice type=${type} lang=${lang} dir=${dir}
    >${standInNote(language, locale)}${heading}<p class="tiwizi-notice__text">${text}</p></tiwizi-notice
  >`;
}
