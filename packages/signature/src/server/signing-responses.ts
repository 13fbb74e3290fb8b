import { download, page, problemJson, wantsJson, type Visit } from '@tiwizi/http';
import { text } from '@tiwizi/i18n';
import { signatureErrorMessages } from '../e-signature/signature-error.messages.ts';
import { serverMessages } from './server.messages.ts';
import type { SigningPage } from './signing-page.ts';
import type { SigningHttpOptions } from './signing-server-options.ts';

/** In nobody's frame: what is signed could be hidden there. */
export const unframed: Readonly<Record<string, string>> = { 'x-frame-options': 'DENY' };

/** Answers of signing beside those that all kits give. */
export class SigningResponses<Session> {
  readonly #http: SigningHttpOptions<Session>;

  constructor(http: SigningHttpOptions<Session>) {
    this.#http = http;
  }

  async showPage(
    visit: Visit<Session>,
    shown: SigningPage,
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return page(await this.#http.print(shown, visit), { status, headers: { ...unframed, ...headers } });
  }

  /** There is no such document of this person. */
  notFound(visit: Visit<Session>): Promise<Response> {
    return this.#problem(
      visit,
      404,
      'not_found',
      text(signatureErrorMessages, 'not_found', visit.locale),
      text(signatureErrorMessages, 'not_foundText', visit.locale),
    );
  }

  /** What was posted cannot be read. */
  invalid(visit: Visit<Session>, status: number, back: string): Promise<Response> {
    const word = (key: 'invalidTitle' | 'invalid' | 'goBack'): string => text(serverMessages, key, visit.locale);
    return this.#problem(visit, status, 'request_invalid', word('invalidTitle'), word('invalid'), [
      { href: back, text: word('goBack') },
    ]);
  }

  async #problem(
    visit: Visit<Session>,
    status: number,
    code: string,
    title: string,
    words: string,
    links: readonly { href: string; text: string }[] = [],
  ): Promise<Response> {
    if (wantsJson(visit.request)) return problemJson(status, code, title, { detail: words }, unframed);
    return this.showPage(
      visit,
      { kind: 'problem', locale: visit.locale, status, code, title, text: words, links },
      status,
    );
  }
}

/** A PDF, shown or downloaded. */
export const pdfFile = (bytes: Uint8Array<ArrayBuffer>, name: string, disposition: 'inline' | 'attachment'): Response =>
  download(bytes, { name: `${name.replace(/\.pdf$/i, '')}.pdf`, type: 'application/pdf', disposition });
