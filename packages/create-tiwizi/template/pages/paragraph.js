// A paragraph of a page's words. Where the Arabic stands in for Amazigh that nobody has reviewed, it says so.
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { html, nothing } from 'lit/html.js';

/** Words with the `lang` and `dir` of the language they are in, when that is not the page's. */
export function wordsOf(messages, key, locale, values) {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(messages, key, locale), locale);
  return { words: text(messages, key, locale, values), lang, dir };
}

export function paragraph(messages, key, locale, className = 'tiwizi-text') {
  const { words, lang, dir } = wordsOf(messages, key, locale);
  return html`<p class=${className} lang=${lang} dir=${dir}>${words}</p>`;
}

export function listItem(messages, key, locale) {
  const { words, lang, dir } = wordsOf(messages, key, locale);
  return html`<li lang=${lang} dir=${dir}>${words}</li>`;
}

export function notice(messages, key, locale, type = 'info') {
  const { words, lang, dir } = wordsOf(messages, key, locale);
  return html`<tiwizi-notice type=${type} lang=${lang} dir=${dir} text=${words}></tiwizi-notice>`;
}
