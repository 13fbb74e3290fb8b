// Words of a page. Where the Arabic stands in for Amazigh that nobody has reviewed, its language is said.
import {
  languageMark,
  type Locale,
  type MessageKey,
  messageLanguage,
  type Messages,
  type ShownText,
  text,
} from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Words with the `lang` and `dir` of the language they are in, when that is not the page's. */
export interface MarkedWords {
  readonly words: string;
  readonly lang: unknown;
  readonly dir: unknown;
}

export function markedWords<T>(messages: Messages<T>, key: MessageKey<T>, locale: Locale): MarkedWords {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(messages, key, locale), locale);
  // Words of a page have no placeholders.
  return { words: text(messages as Messages, key, locale), lang, dir };
}

export function paragraph<T>(
  messages: Messages<T>,
  key: MessageKey<T>,
  locale: Locale,
  className = 'tiwizi-text',
): TemplateResult {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<p class=${className} lang=${lang} dir=${dir}>${words}</p>`;
}

/** Words about a number. In the language of the words: where there is no reviewed Amazigh they are Arabic, and so is the number. */
export function countedParagraph<T>(
  messages: Messages<T>,
  key: MessageKey<T>,
  count: number,
  locale: Locale,
): TemplateResult {
  const language = messageLanguage(messages, key, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}
    >${text(messages as Messages, key, language, { count })}</p
  >`;
}

export function listItem<T>(messages: Messages<T>, key: MessageKey<T>, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<li lang=${lang} dir=${dir}>${words}</li>`;
}

export function notice<T>(
  messages: Messages<T>,
  key: MessageKey<T>,
  locale: Locale,
  type: 'info' | 'success' | 'warning' = 'info',
): TemplateResult {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<tiwizi-notice type=${type} lang=${lang} dir=${dir} text=${words}></tiwizi-notice>`;
}

/** A paragraph of the agency's own words. */
export function agencyParagraph({ text: words, lang, dir }: ShownText, locale: Locale): TemplateResult {
  const isOther = lang !== locale;
  return html`<p class="tiwizi-text" lang=${isOther ? lang : nothing} dir=${isOther ? dir : nothing}>${words}</p>`;
}
