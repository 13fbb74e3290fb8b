import { languageMark, languageOfText, text, type Locale } from '@tiwizi/i18n';
import { eSignatureAttributes } from '../e-signature/e-signature-data.ts';
import { signatureMessages } from '../e-signature/e-signature.messages.ts';
import { signatureTitle as titleOf } from '../e-signature/signature-title.ts';
import type { SigningPage } from './signing-http.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
};
const escape = (text: string): string => text.replace(/[&<>"'\r\0]/g, (character) => references[character]!);

/** The language of words that may be Arabic on an Amazigh page (decision 0009), as attributes. */
function marked(words: string, locale: Locale): string {
  const { lang, dir } = languageMark(languageOfText(words) ?? locale, locale);
  return lang ? ` lang="${lang}" dir="${dir}"` : '';
}

const heading = (page: SigningPage): string =>
  page.kind === 'problem' ? page.title : text(signatureMessages, 'title', page.locale);

/** The title of a page, for `<title>`: what is to be done, which document, and before them that there is an error. */
export function signatureTitle(page: SigningPage): string {
  return page.kind === 'problem' ? page.title : titleOf({ ...page.data, documentName: page.title }, page.locale);
}

/**
 * Prints the content of a page of signing: an `h1`, then `<tiwizi-e-signature>` in its short form. Pass it through `expand` of `@tiwizi/ssr`,
 * which prints the forms that work without script.
 */
export function signaturePage(page: SigningPage): string {
  const title = `<h1 class="tiwizi-heading-1"${marked(heading(page), page.locale)}>${escape(heading(page))}</h1>`;
  if (page.kind === 'problem') {
    return `${title}<p class="tiwizi-text"${marked(page.text, page.locale)}>${escape(page.text)}</p>${page.links.map(({ href, text }) => `<p class="tiwizi-text"><a class="tiwizi-link" href="${escape(href)}">${escape(text)}</a></p>`).join('')}`;
  }
  const attributes = Object.entries(eSignatureAttributes(page.data)).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`,
  );
  return `${title}<tiwizi-e-signature${attributes.join('')}></tiwizi-e-signature>`;
}
