import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDate, type DateOptions, type Locale } from '@tiwizi/i18n';

/**
 * A day or an instant in words, within `<time>`; nothing for a day that does not exist.
 *
 * @param at ISO 8601
 */
export function dateTemplate(at: string, locale: Locale, options: DateOptions = {}): TemplateResult | typeof nothing {
  try {
    return html`<time datetime=${at}>${formatDate(at, locale, options)}</time>`;
  } catch {
    // No such day: a page without it says more than one with an error in it.
    return nothing;
  }
}
