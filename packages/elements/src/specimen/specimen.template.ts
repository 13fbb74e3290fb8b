import { html, type TemplateResult } from 'lit/html.js';
import { text, type Locale } from '@tiwizi/i18n';
import { specimenMessages } from './specimen.messages.ts';

/** The mark of what was made with test keys, as a band across its column. */
export function specimenTemplate(locale: Locale): TemplateResult {
  return html`<p class="tiwizi-specimen">${text(specimenMessages, 'specimen', locale)}</p>`;
}
