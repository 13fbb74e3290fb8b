import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf, text, type Locale } from '@tiwizi/i18n';
import { standInMessages } from './stand-in.messages.ts';

/**
 * One line, in the language of the page, above a text in which the Arabic stands in: where the `language` that `messageLanguage` tells is
 * not that of the page. The text itself carries `languageMark`.
 */
export function standInNote(language: Locale, locale: Locale): TemplateResult | typeof nothing {
  return language === locale
    ? nothing
    : html`<p class="tiwizi-hint" lang=${locale} dir=${directionOf(locale)}
        >${text(standInMessages, 'note', locale)}</p
      >`;
}
