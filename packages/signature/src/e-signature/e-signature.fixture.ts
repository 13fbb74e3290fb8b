import type { SigningAction, SigningPort, SigningState } from '@tiwizi/core';
import { render } from 'lit/html.js';
import type { ElementTemplate } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import type { TiwiziESignature } from './e-signature.ts';

/** A real PDF of this package, served by the test server. */
export const pdfUrl: string = new URL('../../fixtures/pdf/table.pdf', import.meta.url).href;

export async function sha256Of(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await (await fetch(url)).arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts markup into the page in a language, and waits for all elements in it. */
export async function show(markup: string, lang = 'fr'): Promise<HTMLElement> {
  const host = Object.assign(document.createElement('main'), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  document.body.replaceChildren(host);
  host.append(document.createRange().createContextualFragment(markup));
  await settled(host);
  return host;
}

/** Waits until nothing in it is being generated or drawn. */
export async function settled(host: Element): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const element of host.querySelectorAll('*')) await (element as Partial<TiwiziESignature>).updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

export async function showSignature(attributes: string, lang = 'fr', content = ''): Promise<TiwiziESignature> {
  const host = await show(`<tiwizi-e-signature ${attributes}>${content}</tiwizi-e-signature>`, lang);
  return host.querySelector('tiwizi-e-signature')!;
}

/** A port whose answers are given by the test; remembers what was handed over. */
export class TestPort implements SigningPort {
  readonly sent: { readonly action: SigningAction; readonly fields: Readonly<Record<string, string>> }[] = [];
  #answers: (SigningState | Error | Promise<SigningState>)[];

  constructor(...answers: (SigningState | Error | Promise<SigningState>)[]) {
    this.#answers = answers;
  }

  async send(action: SigningAction, fields: Readonly<Record<string, string>>): Promise<SigningState> {
    this.sent.push({ action, fields });
    const answer = this.#answers.shift();
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error('no answer left');
    return answer;
  }
}

/** What the server prints for an element, nested elements in their short forms. */
export function printed(element: Element, template: ElementTemplate, locale: Locale): string {
  const host = document.createElement('div');
  const data = template.read(new Map([...element.attributes].map(({ name, value }) => [name, value])));
  render(template.print(data, { locale, uniqueId: (base) => base }), host);
  return plain(host);
}

/** The markup of an element without what nested elements made of themselves. */
export function plain(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const nested of copy.querySelectorAll('tiwizi-field, tiwizi-error-summary, tiwizi-signature-verification, tiwizi-notice[text]')) nested.replaceChildren();
  for (const nested of copy.querySelectorAll('[data-tiwizi-ready]')) nested.removeAttribute('data-tiwizi-ready');
  // What the script says in its own places.
  for (const host of copy.querySelectorAll('[data-tiwizi-part="check"]')) {
    host.replaceChildren();
    host.removeAttribute('data-tiwizi-check');
  }
  const serializer = new XMLSerializer();
  return [...copy.childNodes].map((node) => serializer.serializeToString(node)).join('').replace(/<!--.*?-->/g, '');
}
