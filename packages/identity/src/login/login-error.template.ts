import { html, nothing, type TemplateResult } from 'lit/html.js';
import { standInNote } from '@tiwizi/elements/template';
import { languageMark, messageLanguage, text, textParts, type Locale } from '@tiwizi/i18n';
import { gentleErrors, type IdentityLoginData, type LoginErrorName } from './login-data.ts';
import { loginErrorMessages } from './login-error.messages.ts';
import { plainProviderWords, providerWords } from './provider-words.ts';

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
  const why = textParts(loginErrorMessages, `${error}Text`, language, values);
  const type = gentleErrors.includes(error) ? 'info' : error === 'expired' ? 'warning' : 'danger';
  const heading =
    data.variant === 'header'
      ? html`<p class="tiwizi-notice__heading">${what}</p>`
      : html`<h2 class="tiwizi-notice__heading">${what}</h2>`;
  return html`<tiwizi-notice type=${type} lang=${lang} dir=${dir}
    >${standInNote(language, locale)}${heading}<p class="tiwizi-notice__text">${why}</p></tiwizi-notice
  >`;
}

/** The same as plain words, to be announced, with their language. */
export function loginErrorWords(
  error: LoginErrorName,
  data: Pick<IdentityLoginData, 'providerName'>,
  locale: Locale,
): { readonly words: string; readonly language: Locale } {
  const language = messageLanguage(loginErrorMessages, error, locale);
  const values = { provider: plainProviderWords(data, language) };
  const what = text(loginErrorMessages, error, language, values);
  return { words: `${what}. ${text(loginErrorMessages, `${error}Text`, language, values)}`, language };
}
