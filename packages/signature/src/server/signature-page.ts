import { renderElement, renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing } from 'lit/html.js';
import { languageMark, languageOfText, text, type Locale } from '@tiwizi/i18n';
import { eSignatureAttributes } from '../e-signature/e-signature-data.ts';
import { signatureMessages } from '../e-signature/e-signature.messages.ts';
import { signatureTitle as titleOf } from '../e-signature/signature-title.ts';
import type { SigningPage } from './signing-page.ts';

/** Words in the language they are in: they may be Arabic on an Amazigh page (decision 0009). */
function markOf(words: string, locale: Locale): { readonly lang: unknown; readonly dir: unknown } {
  const { lang, dir } = languageMark(languageOfText(words) ?? locale, locale);
  return { lang: lang ?? nothing, dir: dir ?? nothing };
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
  const { locale } = page;
  const words = heading(page);
  const { lang, dir } = markOf(words, locale);
  const title = renderTemplate(html`<h1 class="tiwizi-heading-1" lang=${lang} dir=${dir}>${words}</h1>`);
  if (page.kind === 'sign') return title + renderElement('tiwizi-e-signature', eSignatureAttributes(page.data));
  const of = markOf(page.text, locale);
  return (
    title +
    renderTemplate(
      html`<p class="tiwizi-text" lang=${of.lang} dir=${of.dir}>${page.text}</p
        >${page.links.map((link) => html`<p class="tiwizi-text"><a class="tiwizi-link" href=${link.href}>${link.text}</a></p>`)}`,
    )
  );
}
