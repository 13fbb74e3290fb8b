import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text, type Locale, type ShownText } from '@tiwizi/i18n';
import { languageWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';

/** A text of an agency's, isolated, in its own language and direction; one that stands for a missing language says so. */
export function shownTextTemplate(shown: ShownText, locale: Locale): TemplateResult {
  const language = shown.fallback ? languageWords(shown.lang, locale) : undefined;
  return html`<bdi lang=${shown.lang || nothing} dir=${shown.dir}>${shown.text}</bdi
    >${language ? html` <span class="tiwizi-tag">${text(sheetMessages, 'otherLanguage', locale, { language })}</span>` : nothing}`;
}
