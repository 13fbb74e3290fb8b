// Every cookie of a service by its name: what it is for, and for how long it stays.
import { localizedText, text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { agencyParagraph, markedWords, paragraph } from '../frame/paragraph.ts';
import { preferencesCookieName } from '../preferences/preferences.ts';
import type { Agency } from '../service/agency.ts';
import { cookieChoiceName } from './cookie-choice.ts';
import { cookieMessages as messages } from './cookies.messages.ts';

/** What decides which cookies there are. */
export interface CookieUse {
  readonly hasLogin: boolean;
  /** Requests are made without login. */
  readonly hasAnonymous: boolean;
  readonly cookies: Agency['cookies'];
  /** Where the choice is changed. */
  readonly preferencesUrl: string;
  readonly preferencesTitle: string;
}

export function cookieList(use: CookieUse, locale: Locale): TemplateResult {
  const { hasLogin, hasAnonymous, cookies } = use;
  const asked = cookies && localizedText(cookies.text, locale);
  const row = (name: string, key: 'session' | 'transaction' | 'browser' | 'preferences' | 'choice'): TemplateResult => {
    const { words, lang, dir } = markedWords(messages, key, locale);
    return html`<div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key"><bdi dir="ltr" lang="en">${name}</bdi></dt
      ><dd class="tiwizi-summary-list__value" lang=${lang} dir=${dir}>${words}</dd></div
    >`;
  };
  return html`<h2 class="tiwizi-heading-2">${text(messages, 'title', locale)}</h2
    >${paragraph(messages, 'needed', locale)}<dl class="tiwizi-summary-list"
      >${hasLogin ? [row('tiwizi-session', 'session'), row('tiwizi-transaction', 'transaction')] : nothing}${
        hasAnonymous ? row('tiwizi-browser', 'browser') : nothing
      }${row(preferencesCookieName, 'preferences')}${cookies ? row(cookieChoiceName, 'choice') : nothing}</dl
    >${asked ? agencyParagraph(asked, locale) : nothing}<p class="tiwizi-text"
      ><a class="tiwizi-link" href=${use.preferencesUrl}>${use.preferencesTitle}</a></p
    >`;
}
