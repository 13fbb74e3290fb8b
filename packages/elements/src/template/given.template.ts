import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageMark, languageOfText, type Locale } from '@tiwizi/i18n';

/**
 * What a person gave, as it is printed: isolated from the text around it, and in the language of its letters, so that an Arabic name on a
 * French page is read and not spelled (WCAG 3.1.2).
 */
export function givenTemplate(given: string, locale: Locale): TemplateResult {
  const { lang = nothing } = languageMark(languageOfText(given) ?? locale, locale);
  return html`<bdi lang=${lang}>${given}</bdi>`;
}
