import { text, type Locale } from '@tiwizi/i18n';
import { signatureErrorMessages } from '../e-signature/signature-error.messages.ts';
import { serverMessages } from './server.messages.ts';
import type { SigningHttpRequest, SigningHttpResponse, SigningPage } from './signing-http.ts';
import type { SigningProblemJson } from '../protocol/signing-problem.ts';

/** No copy in shared caches, and in nobody's frame: what is signed could be hidden there. */
const pageHeaders = { 'cache-control': 'no-store', 'x-frame-options': 'DENY' } as const;

/** Whether the element asks, not the browser. */
export const wantsJson = ({ headers }: SigningHttpRequest): boolean =>
  /\bapplication\/json\b/.test(String(headers['accept'] ?? ''));

export const redirect = (location: string): SigningHttpResponse => ({
  status: 303,
  headers: { 'cache-control': 'no-store', location },
});

export const showPage = (
  status: number,
  page: SigningPage,
  headers: Record<string, string> = {},
): SigningHttpResponse => ({ status, headers: { ...pageHeaders, ...headers }, page });

export const json = (
  body: NonNullable<SigningHttpResponse['json']>,
  status = 200,
  headers: Record<string, string> = {},
): SigningHttpResponse => ({
  status,
  headers: {
    ...pageHeaders,
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    ...headers,
  },
  json: body,
});

export function problemJson(
  status: number,
  code: string,
  title: string,
  more: Partial<SigningProblemJson> = {},
  headers: Record<string, string> = {},
): SigningHttpResponse {
  return json({ type: 'about:blank', title, status, code, ...more }, status, headers);
}

/** There is no such document of this person. */
export function notFound(request: SigningHttpRequest): SigningHttpResponse {
  return problem(
    request,
    404,
    'not_found',
    text(signatureErrorMessages, 'not_found', request.locale),
    text(signatureErrorMessages, 'not_foundText', request.locale),
  );
}

/** What was posted cannot be read. */
export function invalid(request: SigningHttpRequest, status: number, back: string): SigningHttpResponse {
  const word = (key: 'invalidTitle' | 'invalid' | 'goBack', locale: Locale): string =>
    text(serverMessages, key, locale);
  const { locale } = request;
  return problem(request, status, 'request_invalid', word('invalidTitle', locale), word('invalid', locale), [
    { href: back, text: word('goBack', locale) },
  ]);
}

function problem(
  request: SigningHttpRequest,
  status: number,
  code: string,
  title: string,
  words: string,
  links: readonly { href: string; text: string }[] = [],
): SigningHttpResponse {
  if (wantsJson(request)) return problemJson(status, code, title, { detail: words });
  return showPage(status, { kind: 'problem', locale: request.locale, status, code, title, text: words, links });
}

/** A PDF, shown or downloaded. The name may hold any letter (RFC 6266, RFC 8187). */
export function file(bytes: Uint8Array, name: string, disposition: 'inline' | 'attachment'): SigningHttpResponse {
  const encoded = encodeURIComponent(`${name.replace(/\.pdf$/i, '')}.pdf`).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    status: 200,
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `${disposition}; filename="document.pdf"; filename*=UTF-8''${encoded}`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
    bytes,
  };
}
