import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable, type TemplateContext } from '@tiwizi/core/template';
import { givenTemplate, standInNote } from '@tiwizi/elements/template';
import { languageMark, messageLanguage, text, textParts, urlSegment, type Locale } from '@tiwizi/i18n';
import { loginAddress } from './login-address.ts';
import { defaultRoutes, identityLoginProperties, type IdentityLoginData } from './login-data.ts';
import { loginErrorTemplate } from './login-error.template.ts';
import { loginMessages } from './login.messages.ts';
import { plainProviderWords, providerWords } from './provider-words.ts';

export { loginErrorWords } from './login-error.template.ts';

/** The full form of `<tiwizi-identity-login>`: links and forms that work by themselves, and a place for announcements. */
export const identityLoginTemplate: ElementTemplate<IdentityLoginData> = {
  tag: 'tiwizi-identity-login',
  defines: ['tiwizi-notice'],
  read: (attributes) => readAttributes(identityLoginProperties, attributes),
  print(data, { locale }: TemplateContext) {
    const isHeader = data.variant === 'header';
    return html`<div class="tiwizi-identity-login__message" data-tiwizi-part="message"
        >${data.error ? loginErrorTemplate(data.error, data, locale) : nothing}</div
      ><div class=${isHeader ? 'tiwizi-identity-login__line' : 'tiwizi-identity-login__panel'} data-tiwizi-part="body"
        >${isHeader ? line(data, locale) : panel(data, locale)}</div
      ><div class="tiwizi-visually-hidden" data-tiwizi-part="status" role="status"></div>`;
  },
};

function line(data: IdentityLoginData, locale: Locale): TemplateResult {
  if (data.state === 'signed-in')
    return html`${person(data, locale)}${logOut(data, locale, 'tiwizi-button tiwizi-button--link')}`;
  const key = data.state === 'step-up' ? 'stepUpPlain' : 'logIn';
  return html`<a
    class="tiwizi-button tiwizi-button--secondary"
    href=${loginAddress(data, locale)}
    data-tiwizi-busy=${busyWords(data, locale)}
    >${text(loginMessages, key, locale)}</a
  >`;
}

function panel(data: IdentityLoginData, locale: Locale): TemplateResult {
  const provider = providerWords(data, locale);
  if (data.state === 'signed-in')
    return html`${person(data, locale)}${logOut(data, locale, 'tiwizi-button tiwizi-button--secondary')}`;
  const help = data.providerUrl
    ? html`<p class="tiwizi-text"
        ><a class="tiwizi-link" href=${data.providerUrl}
          >${textParts(loginMessages, 'whatIs', locale, { provider })}</a
        ></p
      >`
    : nothing;
  if (data.state === 'step-up') {
    const label = data.providerName
      ? textParts(loginMessages, 'stepUpWith', locale, { provider })
      : text(loginMessages, 'stepUpPlain', locale);
    const higher = messageLanguage(loginMessages, 'stepUpText', locale);
    const { lang = nothing, dir = nothing } = languageMark(higher, locale);
    return html`<h2 class="tiwizi-heading-3">${text(loginMessages, 'stepUp', locale)}</h2
      ><p class="tiwizi-text" lang=${lang} dir=${dir}>${text(loginMessages, 'stepUpText', locale)}</p
      >${needs(data, locale)}${action(data, label, locale)}${help}${data.name ? html`<div class="tiwizi-identity-login__account">${person(data, locale)}${logOut(data, locale, 'tiwizi-button tiwizi-button--link')}</div>` : nothing}`;
  }
  const label = data.providerName
    ? textParts(loginMessages, 'logInWith', locale, { provider })
    : text(loginMessages, 'logInPlain', locale);
  const language = messageLanguage(loginMessages, 'explanation', locale);
  const explanation = data.providerName
    ? textParts(loginMessages, 'explanation', language, { provider: providerWords(data, language) })
    : text(loginMessages, 'explanationPlain', language);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`${standInNote(language, locale)}<p class="tiwizi-text" lang=${lang} dir=${dir}>${explanation}</p
    >${needs(data, locale)}${action(data, label, locale)}${help}`;
}

function needs(data: IdentityLoginData, locale: Locale): Printable {
  if (!data.needs && !data.providerName) return nothing;
  const what = data.needs ?? textParts(loginMessages, 'account', locale, { provider: providerWords(data, locale) });
  return html`<p class="tiwizi-text">${textParts(loginMessages, 'needs', locale, { needs: what })}</p>`;
}

/** The one link that starts the login; in the same tab, so that the address of the provider can be read. */
function action(data: IdentityLoginData, label: unknown, locale: Locale): TemplateResult {
  return html`<p class="tiwizi-identity-login__action"
    ><a class="tiwizi-button" href=${loginAddress(data, locale)} data-tiwizi-busy=${busyWords(data, locale)}
      >${data.providerLogo ? html`<img class="tiwizi-identity-login__logo" src=${data.providerLogo} alt="" width="24" height="24" />` : nothing}<span
        >${label}</span
      ></a
    ></p
  >`;
}

function busyWords(data: IdentityLoginData, locale: Locale): string {
  return text(loginMessages, 'opening', locale, { provider: plainProviderWords(data, locale) });
}

function person(data: IdentityLoginData, locale: Locale): TemplateResult {
  const words = data.name
    ? textParts(loginMessages, 'loggedInAs', locale, {
        name: html`<span class="tiwizi-identity-login__name">${givenTemplate(data.name, locale)}</span>`,
      })
    : text(loginMessages, 'loggedIn', locale);
  return html`<p class="tiwizi-identity-login__person">${words}</p>`;
}

function logOut(data: IdentityLoginData, locale: Locale, button: string): TemplateResult {
  return html`<form
    class="tiwizi-identity-login__log-out"
    method="post"
    action=${data.logoutUrl || defaultRoutes.logout}
    ><input type="hidden" name="csrf" value=${data.csrf ?? ''} /><input
      type="hidden"
      name="lang"
      value=${urlSegment(locale)}
    />${data.returnTo ? html`<input type="hidden" name="return_to" value=${data.returnTo} />` : nothing}<button
      class=${button}
      data-tiwizi-busy=${text(loginMessages, 'closing', locale)}
      >${text(loginMessages, 'logOut', locale)}</button
    ></form
  >`;
}
