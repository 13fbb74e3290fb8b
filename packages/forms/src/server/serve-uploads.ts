import {
  bodyChunks,
  empty,
  isFromOurPages,
  isKnown,
  PostError,
  problemJson,
  sameSecret,
  type BytesInFlight,
  type Hold,
  type KnownVisit,
  type Place,
  type Visit,
} from '@tiwizi/http';
import { Mutex, RecordConflict, StoreError } from '@tiwizi/store';
import { expandFields, fileLimitsOf, validateStep, type FormError } from '../flow/index.ts';
import { isId, type Draft } from './draft.ts';
import type { FormPages } from './form-pages.ts';
import type { FormServerOptions } from './form-server-options.ts';
import type { KeptUpload, ResumableUpload, ResumableUploads } from './resumable-uploads.ts';
import { validationProblem } from './step-answers.ts';
import { withRefused } from './take-post.ts';
import { countIn, metadataOf, methodOf, speaksTus, tusAbilities, tusHeaders } from './tus.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes that are kept at once: so many are lost, and sent again, when a process is killed. */
const pieceBytes = MEGABYTE;

/** Opens a draft of who is there; or what is answered when it cannot be worked on. */
type Open<Session> = (visit: KnownVisit<Session>, draftId: string) => Promise<Draft | Response>;

interface Asked<Session> {
  readonly visit: Visit<Session>;
  readonly draftId: string;
  /** Absent: another one is begun. */
  readonly id: string | undefined;
  readonly hold: Hold;
}

/**
 * Files that come in pieces, by the tus protocol 1.0.0 (core, creation, expiration, termination), below `{base}/{draft}/uploads`. What has
 * come is kept every megabyte, and when the line is cut, so that the next request goes on from there, on any instance. A file that is whole
 * is no answer yet: the post of its step names it (`postWithUploads`), and every check of a posted file is made then.
 *
 * A token of the session stands in the header `X-CSRF-Token` of all that changes something.
 */
export class UploadServer<Session> {
  readonly #options: FormServerOptions<Session>;
  readonly #pages: FormPages<Session>;
  readonly #uploads: ResumableUploads;
  readonly #held: BytesInFlight;
  readonly #open: Open<Session>;
  /** Limits are counted by one request of a person after the other; beside other instances one more may begin. */
  readonly #mutex = new Mutex(10_000);

  constructor(
    options: FormServerOptions<Session>,
    pages: FormPages<Session>,
    uploads: ResumableUploads,
    held: BytesInFlight,
    open: Open<Session>,
  ) {
    this.#options = options;
    this.#pages = pages;
    this.#uploads = uploads;
    this.#held = held;
    this.#open = open;
  }

  /** Undefined when the address is none of an upload. */
  async handle(request: Request, { locale, parts }: Place): Promise<Response | undefined> {
    const [draftId = '', part, id, ...rest] = parts;
    if (part !== 'uploads' || !isId(draftId) || (id !== undefined && !isId(id)) || rest.length) return undefined;
    const visit = { request, locale, visitor: await this.#options.visitor(request) };
    const answer = await this.#held
      .during((hold) => this.#answer({ visit, draftId, id, hold }), visit.visitor?.subject)
      .catch((error: unknown) => this.#failed(visit, error));
    for (const [name, value] of Object.entries(tusHeaders)) answer.headers.set(name, value);
    return answer;
  }

  async #answer({ visit, draftId, id, hold }: Asked<Session>): Promise<Response> {
    const { request, locale } = visit;
    const { loginUrl, origin } = this.#options;
    const method = methodOf(request);
    const allowed = id === undefined ? ['OPTIONS', 'POST'] : ['OPTIONS', 'HEAD', 'PATCH', 'DELETE'];
    if (!allowed.includes(method)) return empty(405, { allow: allowed.join(', ') });
    if (method === 'OPTIONS') return empty(204, tusAbilities);
    if (!speaksTus(request)) return this.#refuse(visit, 412, 'tus_version', { 'tus-version': '1.0.0' });
    if (!isKnown(visit)) {
      const login = loginUrl(locale, this.#pages.url(locale, draftId));
      return problemJson(401, 'login_required', this.#pages.words(locale, 'loginRequired'), { login, saved: false });
    }
    const { subject, csrf } = visit.visitor;
    const isOurs = isFromOurPages(request, origin) && sameSecret(request.headers.get('x-csrf-token'), csrf);
    if (method !== 'HEAD' && !isOurs) return this.#refuse(visit, 403, 'csrf');
    const draft = await this.#open(visit, draftId);
    if (draft instanceof Response)
      return [404, 409].includes(draft.status) ? draft : this.#refuse(visit, 410, 'draft_ended');
    if (id === undefined) return this.#mutex.run(subject, () => this.#begin(visit, draft));
    const kept = await this.#uploads.get(subject, draft.id, id);
    if (!kept) return this.#refuse(visit, 404, 'upload_not_found');
    if (method === 'PATCH') return this.#append(visit, kept, hold);
    if (method === 'HEAD') return empty(200, { ...stateOf(kept.value), 'upload-length': String(kept.value.size) });
    await this.#uploads.remove(kept);
    return empty(204);
  }

  async #begin(visit: KnownVisit<Session>, draft: Draft): Promise<Response> {
    const { headers } = visit.request;
    const { flow, uploads: { draftBytes = 100 * MEGABYTE, personBytes = 200 * MEGABYTE, most = 50 } = {} } =
      this.#options;
    const [size, about] = [countIn(headers, 'upload-length'), metadataOf(headers)];
    const field = flow.steps
      .flatMap(({ fields }) => expandFields(fields, draft.answers))
      .find(({ name }) => name === about?.field);
    const limits = field && fileLimitsOf(field);
    if (size === undefined || !about || !limits) return this.#refuse(visit, 400, 'upload_malformed');
    if (size > limits.maxBytes) {
      const errors = this.#tooLarge(visit, draft, about);
      if (errors.length) return validationProblem(visit.locale, errors, draft.revision);
    }
    const all = await this.#uploads.list(draft.owner);
    const coming = all.filter(({ ended }) => !ended);
    const ofDraft = coming.filter((upload) => upload.draft === draft.id);
    const isTooMuch = sizeOf(coming) + size > personBytes || sizeOf(ofDraft) + size > draftBytes;
    if (isTooMuch || all.length >= most || size > limits.maxBytes) return this.#refuse(visit, 413, 'upload_limit');
    const { value } = await this.#uploads.begin(draft.owner, { ...about, draft: draft.id, size });
    return empty(201, {
      ...stateOf(value),
      location: `${this.#pages.url(visit.locale, draft.id, 'uploads')}/${value.id}`,
    });
  }

  /** What a post of such a file would be told. */
  #tooLarge(
    { locale }: KnownVisit<Session>,
    { answers }: Draft,
    { field, name }: Pick<ResumableUpload, 'field' | 'name'>,
  ): readonly FormError[] {
    const { flow, now = () => new Date() } = this.#options;
    const refused = new Map([[field, [{ refused: 'file_too_large', name } as const]]]);
    const all = withRefused(answers, { refused, isAdded: () => false });
    return flow.steps
      .flatMap(({ id }) => validateStep(flow, id, all, locale, { now: now() }))
      .filter((error) => error.name === field);
  }

  async #append(visit: KnownVisit<Session>, kept: KeptUpload, hold: Hold): Promise<Response> {
    const { request } = visit;
    const { size } = kept.value;
    const offset = countIn(request.headers, 'upload-offset');
    if (request.headers.get('content-type') !== 'application/offset+octet-stream') throw new PostError('body_type');
    if (offset === undefined) return this.#refuse(visit, 400, 'upload_malformed');
    if (offset !== kept.value.offset) return this.#refuse(visit, 409, 'upload_offset');
    const left = size - offset;
    if (Number(request.headers.get('content-length') ?? 0) > left) throw new PostError('body_too_large');
    // What comes, and what is being put together of it.
    if (!hold(2 * Math.min(pieceBytes, left))) throw new PostError('server_busy');
    let state = kept;
    let chunks: Uint8Array[] = [];
    let count = 0;
    const keep = async (): Promise<void> => {
      const bytes = Buffer.concat(chunks);
      chunks = [];
      count = 0;
      if (bytes.length) state = await this.#uploads.append(state, bytes);
    };
    try {
      for await (const chunk of bodyChunks(request, { ...this.#options.limits, totalBytes: left })) {
        chunks.push(chunk);
        count += chunk.length;
        if (count >= pieceBytes) await keep();
      }
    } catch (error) {
      if (error instanceof RecordConflict || error instanceof StoreError) throw error;
      // The line was cut: what came before is kept, whether or not anybody reads the answer.
      await keep();
      throw error instanceof PostError ? error : new PostError('body_malformed', { cause: error });
    }
    await keep();
    return empty(204, stateOf(state.value));
  }

  #failed(visit: Visit<Session>, error: unknown): Response {
    if (error instanceof RecordConflict) return this.#refuse(visit, 409, 'upload_offset');
    if (error instanceof PostError)
      return this.#refuse(visit, error.status, error.code, error.status === 503 ? { 'retry-after': '60' } : {});
    if (!(error instanceof StoreError)) throw error;
    if (this.#options.onError) this.#options.onError(error);
    else console.error('[tiwizi] form-server', error);
    return this.#refuse(visit, 503, 'not_kept', { 'retry-after': '60' });
  }

  #refuse(
    { locale }: Visit<Session>,
    status: number,
    code: string,
    headers: Readonly<Record<string, string>> = {},
  ): Response {
    return problemJson(status, code, this.#pages.words(locale, 'uploadRefused'), {}, headers);
  }
}

/** How far it is, and until when it may go on (an HTTP date). */
const stateOf = ({ offset, expires }: ResumableUpload): Readonly<Record<string, string>> => ({
  'upload-offset': String(offset),
  'upload-expires': new Date(expires).toUTCString(),
});

const sizeOf = (uploads: readonly ResumableUpload[]): number => uploads.reduce((sum, { size }) => sum + size, 0);
