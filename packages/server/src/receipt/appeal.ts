import { localizedText, type Locale, type LocalizedText } from '@tiwizi/i18n';
import { unconfirmedTag } from '@tiwizi/services';
import { html, type TemplateResult } from 'lit/html.js';
import { agencyParagraph, markedWords, paragraph } from '../frame/paragraph.ts';
import { appealMessages } from './appeal.messages.ts';

/** What a person can do against a refusal or silence: the agency's own words, or general ones that say that no jurist has confirmed them. */
export function appealPart(given: LocalizedText | undefined, locale: Locale): TemplateResult {
  const own = localizedText(given, locale);
  const title = markedWords(appealMessages, 'title', locale);
  const words = own
    ? agencyParagraph(own, locale)
    : html`${paragraph(appealMessages, 'appeal', locale)}<p class="tiwizi-text">${unconfirmedTag(locale)}</p>`;
  return html`<h2 class="tiwizi-heading-2" lang=${title.lang} dir=${title.dir}>${title.words}</h2>${words}`;
}
