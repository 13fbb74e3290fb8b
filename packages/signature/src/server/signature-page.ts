import { eSignatureAttributes } from '../widget/e-signature-data.ts';
import type { SigningPage } from './signing-http.ts';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '\uFFFD' };
const escape = (text: string): string => text.replace(/[&<>"'\r\0]/g, (character) => references[character]!);

/**
 * Prints the content of a page of signing: the document's name as `h1`, then `<tiwizi-e-signature>` in its short form. Pass it through
 * `expand` of `@tiwizi/ssr`, which prints the forms that work without script.
 */
export function signaturePage(page: SigningPage): string {
  const heading = `<h1 class="tiwizi-heading-1">${escape(page.title)}</h1>`;
  if (page.kind === 'problem') {
    return `${heading}<p class="tiwizi-text">${escape(page.text)}</p>${page.links.map(({ href, text }) => `<p class="tiwizi-text"><a class="tiwizi-link" href="${escape(href)}">${escape(text)}</a></p>`).join('')}`;
  }
  const attributes = Object.entries(eSignatureAttributes(page.data)).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`));
  return `${heading}<tiwizi-e-signature${attributes.join('')}></tiwizi-e-signature>`;
}
