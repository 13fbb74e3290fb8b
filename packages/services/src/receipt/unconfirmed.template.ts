import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { legalClockMessages } from './legal-clock.messages.ts';

/** Beside words with legal effect: no jurist has confirmed them. */
export function unconfirmedTag(locale: Locale): TemplateResult {
  const language = messageLanguage(legalClockMessages, 'toBeConfirmed', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<span class="tiwizi-tag tiwizi-tag--warning" lang=${lang} dir=${dir}
    >${text(legalClockMessages, 'toBeConfirmed', language)}</span
  >`;
}
