import {
  empty,
  findPlace,
  isFromOurPages,
  json,
  PostError,
  problemJson,
  readPost,
  redirect,
  sameSecret,
  valueOf,
  wantsJson,
  type KnownVisit,
  type Post,
  type Visit,
} from '@tiwizi/http';
import { oneLine, text, type Locale } from '@tiwizi/i18n';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';
import type { SigningProblemJson } from '../protocol/signing-problem.ts';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureErrorWords } from '../e-signature/signature-error-words.ts';
import { isDocumentId } from './document-store.ts';
import { pdfFile, SigningResponses, unframed } from './signing-responses.ts';
import { serverMessages } from './server.messages.ts';
import { SigningError, type SigningErrorCode } from './signing-error.ts';
import { SigningPages, stateOf } from './signing-pages.ts';
import type { SigningProcess } from './signing-process.ts';
import type { SigningRecord } from './signing-record.ts';
import type { SigningHttpOptions, SigningServerOptions } from './signing-server-options.ts';

const statuses: Readonly<Record<Exclude<SigningErrorCode, 'not_found' | 'already_signed'>, number>> = {
  document_changed: 409,
  document_blocked: 422,
  consent_missing: 422,
  credential_unusable: 422,
  code_missing: 422,
  code_wrong: 422,
  code_tries_exhausted: 422,
  code_expired: 422,
  code_too_soon: 429,
  signing_unreachable: 503,
  verification_failed: 502,
};
/** Failures after which the person's agreement to this very document still stands as it was given. */
const keepsAgreement: readonly SigningErrorCode[] = ['signing_unreachable', 'credential_unusable', 'code_too_soon'];

/** What people do and operators need not hear of. */
const mistakes: readonly SigningErrorCode[] = [
  'consent_missing',
  'document_changed',
  'code_missing',
  'code_wrong',
  'code_tries_exhausted',
  'code_expired',
  'code_too_soon',
];

/** Bytes: these forms are short. */
const longestPost = 32 * 1024;

/** Answers the requests of signing; see `SigningServer.handle`. */
export class SigningHandler<Session> {
  readonly #options: SigningServerOptions<Session>;
  readonly #http: SigningHttpOptions<Session>;
  readonly #process: SigningProcess<Session>;
  readonly #pages: SigningPages<Session>;
  readonly #responses: SigningResponses<Session>;

  constructor(
    options: SigningServerOptions<Session>,
    http: SigningHttpOptions<Session>,
    process: SigningProcess<Session>,
  ) {
    this.#options = options;
    this.#http = http;
    this.#process = process;
    this.#pages = new SigningPages(options, http, process);
    this.#responses = new SigningResponses(http);
  }

  async handle(request: Request): Promise<Response | undefined> {
    const place = this.#place(request);
    if (!place) return undefined;
    const { id, leaf, locale } = place;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const allow = leaf === 'sign' ? 'GET, HEAD, POST' : 'GET, HEAD';
    if (!isRead && (request.method !== 'POST' || leaf !== 'sign')) return empty(405, { allow });
    const visitor = await this.#http.visitor(request);
    if (!visitor) return this.#login(request, locale, id, isRead);
    const visit: KnownVisit<Session> = { request, locale, visitor };
    try {
      const record = await this.#process.load(visitor.subject, id);
      if (!isRead) return await this.#post(visit, record);
      if (leaf === 'document.pdf') return pdfFile(await this.#process.original(record), record.title, 'inline');
      if (leaf === 'sign') return await this.#show(visit, record, await this.#pages.data(visit, record));
      if (!record.signed) return await this.#responses.notFound(visit);
      if (leaf === 'evidence.json') return json(record.signed.evidence, { headers: unframed });
      return pdfFile((await this.#process.result(record)).pdf, record.title, 'attachment');
    } catch (error) {
      if (error instanceof SigningError && error.code === 'not_found') return this.#responses.notFound(visit);
      throw error;
    }
  }

  #place(request: Request): { readonly id: string; readonly leaf: string; readonly locale: Locale } | undefined {
    const { locale, parts } = findPlace(request, this.#http) ?? { parts: [] };
    const [id = '', leaf = '', ...rest] = parts;
    const isOurs =
      !rest.length && isDocumentId(id) && ['sign', 'document.pdf', 'signed.pdf', 'evidence.json'].includes(leaf);
    return isOurs && locale ? { id, leaf, locale } : undefined;
  }

  #login(request: Request, locale: Locale, id: string, isRead: boolean): Response {
    const login = this.#http.loginUrl(locale, this.#pages.url(locale, id));
    return isRead || !wantsJson(request)
      ? redirect(login)
      : problemJson(401, 'login_required', text(serverMessages, 'login', locale), { login }, unframed);
  }

  #show(
    visit: Visit<Session>,
    { title }: SigningRecord,
    data: ESignatureData,
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return this.#responses.showPage(visit, { kind: 'sign', locale: visit.locale, title, data }, status, headers);
  }

  async #post(visit: KnownVisit<Session>, record: SigningRecord): Promise<Response> {
    const { request, locale, visitor } = visit;
    const { id } = record;
    const isOurs = isFromOurPages(request, this.#http.origin);
    let post: Post;
    try {
      post = await readPost(request, { textBytes: longestPost });
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      return this.#responses.invalid(visit, error.status, this.#pages.url(locale, id));
    }
    if (!isOurs || !sameSecret(valueOf(post, 'csrf'), visitor.csrf))
      return this.#failed(visit, id, 403, 'csrf_invalid');
    try {
      return await this.#act(visit, record, post);
    } catch (error) {
      if (!(error instanceof SigningError)) throw error;
      const { code } = error;
      if (code === 'already_signed') return this.#signed(visit, id);
      if (code === 'not_found') return this.#responses.notFound(visit);
      if (!mistakes.includes(code)) this.#report(error);
      return this.#failed(visit, id, statuses[code], code, error, post);
    }
  }

  async #act(visit: KnownVisit<Session>, { id, owner }: SigningRecord, post: Post): Promise<Response> {
    const { locale } = visit;
    const { session } = visit.visitor;
    const sha256 = valueOf(post, 'sha256') ?? '';
    const action = valueOf(post, 'action');
    switch (action) {
      case 'agree':
      case 'resend': {
        const { text: consentText, version: consentVersion } = this.#pages.consent(locale);
        const resend = action === 'resend';
        // To ask for another code is not to agree anew: it takes a consent that stands.
        const agreed = resend
          ? Boolean((await this.#process.load(owner, id)).consent)
          : valueOf(post, 'agreed') === 'yes';
        await this.#process.consent(id, owner, {
          agreed,
          consentText,
          consentVersion,
          locale,
          sha256,
          session,
          resend,
        });
        return this.#here(visit, id);
      }
      case 'confirm':
        await this.#process.confirm(id, owner, {
          code: valueOf(post, 'code') ?? '',
          idempotencyKey: valueOf(post, 'idempotency_key'),
          sha256,
          locale,
          session,
        });
        return this.#signed(visit, id);
      case 'back':
        await this.#process.withdraw(id, owner);
        return this.#here(visit, id);
      case 'cancel': {
        const { signed } = await this.#process.withdraw(id, owner);
        return signed ? this.#signed(visit, id) : this.#here(visit, id, this.#http.declinedUrl(locale, id));
      }
      default:
        return this.#responses.invalid(visit, 400, this.#pages.url(locale, id));
    }
  }

  #signed(visit: KnownVisit<Session>, id: string): Promise<Response> {
    return this.#here(visit, id, this.#http.nextUrl?.(visit.locale, id));
  }

  /** How things stand now, and where to go on. */
  async #here(visit: KnownVisit<Session>, id: string, next?: string): Promise<Response> {
    if (!wantsJson(visit.request)) return redirect(next ?? this.#pages.url(visit.locale, id));
    const record = await this.#process.load(visit.visitor.subject, id);
    return json(stateOf(await this.#pages.data(visit, record), next), { headers: unframed });
  }

  async #failed(
    visit: KnownVisit<Session>,
    id: string,
    status: number,
    code: SignatureErrorName & (SigningErrorCode | 'csrf_invalid'),
    error?: SigningError,
    post?: Post,
  ): Promise<Response> {
    const { triesLeft, retryAfter } = error ?? {};
    const record = await this.#process.load(visit.visitor.subject, id);
    // A code is never given back; an agreement is, as long as it is about the same document.
    const agreed =
      code !== 'csrf_invalid' && keepsAgreement.includes(code) && post && valueOf(post, 'agreed') === 'yes';
    const data = await this.#pages.data(visit, record, {
      error: code,
      triesLeft,
      retryAfter,
      ...(agreed && { agreed }),
    });
    const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter) } : {};
    if (!wantsJson(visit.request)) return this.#show(visit, record, data, status, headers);
    const { heading, text: detail, field } = signatureErrorWords(code, { triesLeft, retryAfter }, visit.locale);
    const more = {
      ...(detail && { detail }),
      ...(field && { errors: [{ name: field, code, message: heading }] }),
      state: stateOf(data),
    } satisfies Partial<SigningProblemJson>;
    return problemJson(status, code, heading, more, { ...unframed, ...headers });
  }

  #report(error: unknown): void {
    if (this.#options.onError) this.#options.onError(error);
    else
      console.error(
        `[tiwizi] signing-server: ${oneLine(error instanceof SigningError ? `${error.code} (${error.message})` : String(error))}`,
      );
  }
}
