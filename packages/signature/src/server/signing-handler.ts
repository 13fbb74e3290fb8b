import { oneLine, text } from '@tiwizi/i18n';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureErrorWords } from '../e-signature/signature-error-words.ts';
import { isDocumentId } from './document-store.ts';
import { normalTarget } from '@tiwizi/http';
import { readPost } from './read-post.ts';
import { file, invalid, json, notFound, problemJson, redirect, showPage, wantsJson } from './responses.ts';
import { serverMessages } from './server.messages.ts';
import { SigningError, type SigningErrorCode } from './signing-error.ts';
import type { SigningHttpRequest, SigningHttpResponse } from './signing-http.ts';
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

type Fields = Readonly<Record<string, string>>;

/** Answers the requests of signing; see `SigningServer.handle`. */
export class SigningHandler<Session> {
  readonly #options: SigningServerOptions<Session>;
  readonly #http: SigningHttpOptions<Session>;
  readonly #process: SigningProcess<Session>;
  readonly #pages: SigningPages<Session>;

  constructor(
    options: SigningServerOptions<Session>,
    http: SigningHttpOptions<Session>,
    process: SigningProcess<Session>,
  ) {
    this.#options = options;
    this.#http = http;
    this.#process = process;
    this.#pages = new SigningPages(options, http, process);
  }

  async handle(request: SigningHttpRequest<Session>): Promise<SigningHttpResponse | undefined> {
    const place = this.#place(request);
    if (!place) return undefined;
    const { id, leaf } = place;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const allowed = leaf === 'sign' ? 'GET, HEAD, POST' : 'GET, HEAD';
    if (!isRead && (request.method !== 'POST' || leaf !== 'sign')) return { status: 405, headers: { allow: allowed } };
    const { owner } = request;
    if (!owner) return this.#login(request, id, isRead);
    try {
      const record = await this.#process.load(owner, id);
      if (!isRead) return await this.#post(request, record);
      if (leaf === 'document.pdf') return file(await this.#process.original(record), record.title, 'inline');
      if (leaf === 'sign') return this.#show(request, record, await this.#pages.data(request, record));
      if (!record.signed) return notFound(request);
      if (leaf === 'evidence.json') return json(record.signed.evidence);
      return file((await this.#process.result(record)).pdf, record.title, 'attachment');
    } catch (error) {
      if (error instanceof SigningError && error.code === 'not_found') return notFound(request);
      throw error;
    }
  }

  #place({ url, locale }: SigningHttpRequest<Session>): { readonly id: string; readonly leaf: string } | undefined {
    const path = normalTarget(url);
    const base = `${this.#http.basePath(locale)}/`;
    const [id = '', leaf = '', ...rest] = path?.startsWith(base) ? path.slice(base.length).split('/') : [];
    const isOurs =
      !rest.length && isDocumentId(id) && ['sign', 'document.pdf', 'signed.pdf', 'evidence.json'].includes(leaf);
    return isOurs ? { id, leaf } : undefined;
  }

  #login(request: SigningHttpRequest<Session>, id: string, isRead: boolean): SigningHttpResponse {
    const login = this.#http.loginUrl(request, this.#pages.url(request, id));
    return isRead || !wantsJson(request)
      ? redirect(login)
      : problemJson(401, 'login_required', text(serverMessages, 'login', request.locale), { login });
  }

  #show(
    { locale }: SigningHttpRequest<Session>,
    { title }: SigningRecord,
    data: ESignatureData,
    status = 200,
    headers: Record<string, string> = {},
  ): SigningHttpResponse {
    return showPage(status, { kind: 'sign', locale, title, data }, headers);
  }

  async #post(request: SigningHttpRequest<Session>, record: SigningRecord): Promise<SigningHttpResponse> {
    const { id } = record;
    const fields = await readPost(request);
    if (typeof fields === 'number') return invalid(request, fields, this.#pages.url(request, id));
    if (!(await this.#http.csrf.check(request, fields['csrf']))) return this.#failed(request, id, 403, 'csrf_invalid');
    try {
      return await this.#act(request, record, fields);
    } catch (error) {
      if (!(error instanceof SigningError)) throw error;
      const { code } = error;
      if (code === 'already_signed') return this.#signed(request, id);
      if (code === 'not_found') return notFound(request);
      if (!mistakes.includes(code)) this.#report(error);
      return this.#failed(request, id, statuses[code], code, error, fields);
    }
  }

  async #act(
    request: SigningHttpRequest<Session>,
    { id, owner }: SigningRecord,
    fields: Fields,
  ): Promise<SigningHttpResponse> {
    const { locale, session } = request;
    const sha256 = fields['sha256'] ?? '';
    switch (fields['action']) {
      case 'agree':
      case 'resend': {
        const { text: consentText, version: consentVersion } = this.#pages.consent(request);
        const resend = fields['action'] === 'resend';
        // To ask for another code is not to agree anew: it takes a consent that stands.
        const agreed = resend ? Boolean((await this.#process.load(owner, id)).consent) : fields['agreed'] === 'yes';
        await this.#process.consent(id, owner, {
          agreed,
          consentText,
          consentVersion,
          locale,
          sha256,
          session,
          resend,
        });
        return this.#here(request, id);
      }
      case 'confirm':
        await this.#process.confirm(id, owner, {
          code: fields['code'] ?? '',
          idempotencyKey: fields['idempotency_key'],
          sha256,
          locale,
          session,
        });
        return this.#signed(request, id);
      case 'back':
        await this.#process.withdraw(id, owner);
        return this.#here(request, id);
      case 'cancel': {
        const { signed } = await this.#process.withdraw(id, owner);
        return signed ? this.#signed(request, id) : this.#here(request, id, this.#http.declinedUrl(locale, id));
      }
      default:
        return invalid(request, 400, this.#pages.url(request, id));
    }
  }

  #signed(request: SigningHttpRequest<Session>, id: string): Promise<SigningHttpResponse> {
    return this.#here(request, id, this.#http.nextUrl?.(request.locale, id));
  }

  /** How things stand now, and where to go on. */
  async #here(request: SigningHttpRequest<Session>, id: string, next?: string): Promise<SigningHttpResponse> {
    if (!wantsJson(request)) return redirect(next ?? this.#pages.url(request, id));
    const record = await this.#process.load(request.owner!, id);
    return json(stateOf(await this.#pages.data(request, record), next));
  }

  async #failed(
    request: SigningHttpRequest<Session>,
    id: string,
    status: number,
    code: SignatureErrorName & (SigningErrorCode | 'csrf_invalid'),
    error?: SigningError,
    fields: Fields = {},
  ): Promise<SigningHttpResponse> {
    const { locale } = request;
    const { triesLeft, retryAfter } = error ?? {};
    const record = await this.#process.load(request.owner!, id);
    // A code is never given back; an agreement is, as long as it is about the same document.
    const agreed = code !== 'csrf_invalid' && keepsAgreement.includes(code) && fields['agreed'] === 'yes';
    const data = await this.#pages.data(request, record, {
      error: code,
      triesLeft,
      retryAfter,
      ...(agreed && { agreed }),
    });
    const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter) } : {};
    if (!wantsJson(request)) return this.#show(request, record, data, status, headers);
    const { heading, text: detail, field } = signatureErrorWords(code, { triesLeft, retryAfter }, locale);
    const more = {
      ...(detail && { detail }),
      ...(field && { errors: [{ name: field, code, message: heading }] }),
      state: stateOf(data),
    };
    return problemJson(status, code, heading, more, headers);
  }

  #report(error: unknown): void {
    if (this.#options.onError) this.#options.onError(error);
    else
      console.error(
        `[tiwizi] signing-server: ${oneLine(error instanceof SigningError ? `${error.code} (${error.message})` : String(error))}`,
      );
  }
}
