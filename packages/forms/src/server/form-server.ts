import {
  findStep,
  firstIncompleteStep,
  migrateDraft,
  reachableSteps,
  type FlowStep,
  type FormFlow,
  type Posted,
} from '../flow/index.ts';
import { DraftStoreAccess } from './draft-access.ts';
import { isId, randomId, type Draft } from './draft.ts';
import { FormPages } from './form-pages.ts';
import type { FormRequest, FormResponse } from './form-request.ts';
import type { FormServerOptions, Submission } from './form-server-options.ts';
import { HeldBytes, type Hold } from './held-bytes.ts';
import { Mutex } from './mutex.ts';
import { parsePost, PostError } from './parse-post.ts';
import { limitsOf } from './post-limits.ts';
import { postStep, type PostContext } from './post-step.ts';
import { goOn, problem, problemJson, redirect, showPage, wantsJson } from './responses.ts';
import { openResume } from './resume-token.ts';
import { createSealer, type Sealer } from './seal.ts';
import { postCheck, submissionOf } from './post-check.ts';

/** A form on a server, one page a step; see `createFormServer`. */
export interface FormServer<Session = unknown, Flow extends FormFlow = FormFlow> {
  /** Answers a request under the base path; undefined when the address is not one of the form's. */
  handle(request: FormRequest<Session>): Promise<FormResponse | undefined>;
  /** The checked answers of a draft that went on elsewhere (to be signed); undefined when it is not complete. */
  submission(owner: string, draftId: string): Promise<Submission<Flow> | undefined>;
  /** Ends a draft that went on elsewhere: from now on its pages lead to the receipt. */
  markSubmitted(owner: string, draftId: string, reference: string): Promise<void>;
}

/**
 * Serves a form: one page a step by POST and redirect, drafts kept at every post, and the same as JSON for `<tiwizi-form-stepper>`.
 *
 * Under `{base}`: `GET new` begins a draft; `GET`/`POST {draft}/{step}` is a step (`?save=draft`: autosave, no checks; `?return=check`: goes back
 * to the answers to check); `{draft}/check` shows and hands over the answers; `POST {draft}/delete` throws the draft away.
 * Submit buttons named `action`: `back`, `save-exit`; anything else continues. Everything is answered with `Cache-Control: no-store`.
 */
export function createFormServer<Session = unknown, const Flow extends FormFlow = FormFlow>(
  options: FormServerOptions<Session, Flow>,
): FormServer<Session, Flow> {
  // The server reads flows of any kind; the types of this one's answers are for its own hooks.
  return new Server(options as unknown as FormServerOptions<Session>) as unknown as FormServer<Session, Flow>;
}

class Server<Session> implements FormServer<Session> {
  readonly #options: FormServerOptions<Session>;
  readonly #access: DraftStoreAccess;
  readonly #pages: FormPages<Session>;
  readonly #sealer: Sealer | undefined;
  readonly #mutex = new Mutex();
  readonly #held: HeldBytes;
  readonly #now: () => Date;

  constructor(options: FormServerOptions<Session>) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.#sealer = options.key && createSealer(options.key);
    this.#access = new DraftStoreAccess(options.drafts);
    this.#pages = new FormPages(options, this.#sealer, this.#now);
    this.#held = new HeldBytes(options.bytesInFlight ?? 256 * 1024 * 1024);
    options.drafts.purge().catch((error) => this.#report(error));
  }

  async handle(request: FormRequest<Session>): Promise<FormResponse | undefined> {
    const place = this.#place(request);
    if (!place) return undefined;
    const { id, step, query } = place;
    if (!id) return this.#notFound(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && request.method !== 'POST') return { status: 405, headers: { allow: 'GET, HEAD, POST' } };
    if (id === 'new') return isRead ? this.#begin(request) : undefined;
    return isRead
      ? this.#show(request, id, step, query)
      : this.#held.during((hold) => this.#post(request, id, step, query, hold));
  }

  async submission(owner: string, draftId: string): Promise<Submission | undefined> {
    const draft = await this.#options.drafts.load(owner, draftId);
    return draft && !this.#incomplete(draft) ? submissionOf(this.#options, draft) : undefined;
  }

  async markSubmitted(owner: string, draftId: string, reference: string): Promise<void> {
    await this.#mutex.run(`${owner}\n${draftId}`, async () => {
      const draft = await this.#options.drafts.load(owner, draftId);
      if (draft && !draft.submitted)
        await this.#access.end(this.#options.flow, draft, { reference, at: this.#now().toISOString() });
    });
  }

  #place(request: FormRequest): { id: string; step: string | undefined; query: URLSearchParams } | undefined {
    if (!URL.canParse(request.url, 'http://localhost')) return undefined;
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const base = `${this.#options.basePath(request.locale)}/`;
    if (!pathname.startsWith(base)) return undefined;
    // Read in two ways (`x/../id`, `%2e%2e`, a backslash) it could lead past what another part of the server checks.
    if (request.url.split(/[?#]/, 1)[0] !== pathname) return { id: '', step: undefined, query: searchParams };
    const [id = '', step, ...rest] = pathname.slice(base.length).split('/');
    if (rest.length || (id === 'new' ? step !== undefined : !isId(id))) return undefined;
    return { id, step: step || undefined, query: searchParams };
  }

  async #begin(request: FormRequest<Session>): Promise<FormResponse> {
    const { flow, drafts } = this.#options;
    const { owner } = request;
    const here = `${this.#options.basePath(request.locale)}/new`;
    if (!owner) return redirect(this.#options.loginUrl(request, here));
    // A page that is only fetched beforehand begins nothing.
    if (/prefetch|prerender/.test(String(request.headers['sec-purpose'] ?? '')))
      return { status: 503, headers: { 'cache-control': 'no-store' } };
    const untouched = (await drafts.list(owner)).find(
      (draft) => draft.flow === flow.id && draft.version === flow.version && draft.revision === 1,
    );
    const time = this.#now().toISOString();
    const draft =
      untouched ??
      (await drafts.save(
        {
          id: randomId(),
          owner,
          flow: flow.id,
          version: flow.version,
          revision: 0,
          answers: (await this.#options.prefill?.(request)) ?? {},
          done: [],
          changed: {},
          warned: {},
          created: time,
          updated: time,
          key: randomId(),
        },
        0,
      ));
    return redirect(this.#pages.url(request.locale, draft.id, flow.steps[0]!.id));
  }

  #incomplete(draft: Draft): FlowStep | undefined {
    return firstIncompleteStep(this.#options.flow, draft.answers, draft.done, {
      now: this.#now(),
      warned: draft.warned,
    });
  }

  /** The draft, brought to the present version; or the answer when it cannot be worked on. */
  async #open(request: FormRequest<Session>, owner: string, id: string): Promise<Draft | FormResponse> {
    const { flow, drafts, migrations } = this.#options;
    const draft = await drafts.load(owner, id);
    if (!draft || draft.flow !== flow.id) return this.#notFound(request);
    if (draft.submitted) return this.#toReceipt(request, draft);
    const migrated = migrateDraft(flow, draft, migrations);
    if (!migrated.ok) {
      if (migrated.cause) this.#report(migrated.cause);
      return problem(request, 409, migrated.code, 'outdatedTitle', 'outdated', this.#start(request));
    }
    if (migrated.draft === draft) return draft;
    return drafts.save({ ...migrated.draft, migratedFrom: draft.version, changed: {} }, draft.revision);
  }

  #start({ locale }: FormRequest): { readonly href: string; readonly text: 'start' } {
    return { href: `${this.#options.basePath(locale)}/new`, text: 'start' };
  }

  #notFound(request: FormRequest): FormResponse {
    return problem(request, 404, 'draft_not_found', 'notFoundTitle', 'notFound', this.#start(request));
  }

  #toReceipt(request: FormRequest<Session>, draft: Draft): FormResponse {
    const next = this.#options.receiptUrl(request.locale, draft.submitted!.reference);
    return request.method === 'POST'
      ? goOn(request, { next, revision: draft.revision, complete: true })
      : redirect(next);
  }

  async #show(
    request: FormRequest<Session>,
    id: string,
    stepId: string | undefined,
    query: URLSearchParams,
  ): Promise<FormResponse> {
    const { flow, loginUrl } = this.#options;
    const { owner, locale } = request;
    if (!owner) return redirect(loginUrl(request, this.#pages.url(locale, id, stepId)));
    // In its turn: what a page saved on its way out is in the page that takes its place.
    const opened = await this.#mutex.run(`${owner}\n${id}`, () => this.#open(request, owner, id));
    if ('status' in opened) return opened;
    const incomplete = this.#incomplete(opened);
    if (stepId === 'check' && !incomplete) return showPage(200, await this.#pages.check(request, opened, []));
    const steps = reachableSteps(flow, opened.answers);
    const step = stepId === undefined ? undefined : findStep(flow, stepId);
    const isReached = step && steps.includes(step) && (!incomplete || steps.indexOf(step) <= steps.indexOf(incomplete));
    if (!isReached) return redirect(this.#pages.url(locale, id, incomplete?.id ?? 'check'));
    const notices = query.has('kept') ? (['answers_kept'] as const) : [];
    return showPage(
      200,
      await this.#pages.step(request, opened, step, { notices, returnToCheck: query.get('return') === 'check' }),
    );
  }

  async #post(
    request: FormRequest<Session>,
    id: string,
    stepId: string | undefined,
    query: URLSearchParams,
    hold: Hold,
  ): Promise<FormResponse> {
    const { flow, csrf } = this.#options;
    const { owner, locale } = request;
    const step = stepId === undefined ? undefined : findStep(flow, stepId);
    if (!owner) return this.#postWithoutSession(request, id, step, stepId, hold);
    // What cannot be worked on is answered before anything is read.
    const known = await this.#mutex.run(`${owner}\n${id}`, () => this.#open(request, owner, id));
    if ('status' in known) return known;
    const post = await this.#read(request, id, stepId, step, hold);
    if ('status' in post) return post;
    return this.#mutex.run(`${owner}\n${id}`, async () => {
      const opened = await this.#open(request, owner, id);
      if ('status' in opened) return opened;
      const isOurs =
        request.headers['sec-fetch-site'] !== 'cross-site' &&
        (await csrf.check(request, post.values.get('csrf')?.at(-1)));
      if (stepId === 'delete') return isOurs ? this.#remove(request, opened) : redirect(this.#pages.url(locale, id));
      const context: PostContext<Session> = {
        options: this.#options,
        access: this.#access,
        pages: this.#pages,
        now: this.#now(),
        request,
        draft: opened,
        post,
        query,
        isOurs,
        report: (error) => this.#report(error),
      };
      if (stepId === 'check') return postCheck(context, this.#incomplete(opened));
      return step ? postStep(context, step) : redirect(this.#pages.url(locale, id));
    });
  }

  /** The body of a post, within what its step and the session allow; or the answer when it cannot be read. */
  async #read(
    request: FormRequest<Session>,
    id: string,
    stepId: string | undefined,
    step: FlowStep | undefined,
    hold: Hold,
  ): Promise<Posted | FormResponse> {
    const limits = { ...limitsOf(step, request.owner !== undefined), ...this.#options.limits };
    try {
      return await parsePost(request.headers, request.body ?? nothing(), limits, hold);
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      const { status, code } = error;
      const words = code === 'body_too_large' ? 'tooLarge' : code === 'server_busy' ? 'busy' : 'broken';
      const href = this.#pages.url(request.locale, id, stepId);
      const answer = problem(request, status, code, `${words}Title`, words, { href, text: 'goBack' });
      return code === 'server_busy' ? { ...answer, headers: { ...answer.headers, 'retry-after': '60' } } : answer;
    }
  }

  /** Nobody is logged in any more: what was posted is kept when the page proves whose draft it is, then the person is asked to log in. */
  async #postWithoutSession(
    request: FormRequest<Session>,
    id: string,
    step: FlowStep | undefined,
    stepId: string | undefined,
    hold: Hold,
  ): Promise<FormResponse> {
    const { flow, loginUrl, drafts } = this.#options;
    const post = await this.#read(request, id, stepId, step, hold);
    if ('status' in post) return post;
    const token =
      this.#sealer && openResume(this.#sealer, post.values.get('resume')?.at(-1), id, this.#now().getTime());
    let saved = false;
    if (token && step) {
      saved = await this.#mutex.run(`${token.owner}\n${id}`, async () => {
        const draft = await drafts.load(token.owner, id);
        if (!draft || draft.submitted || draft.flow !== flow.id || draft.version !== flow.version) return false;
        const result = await this.#access.keep(draft, step, post);
        return 'draft' in result;
      });
    }
    const login = loginUrl(request, this.#pages.url(request.locale, id, stepId) + (saved ? '?kept' : ''));
    if (!wantsJson(request)) return redirect(login);
    return problemJson(401, 'login_required', this.#pages.words(request.locale, 'loginRequired'), { login, saved });
  }

  async #remove(request: FormRequest<Session>, draft: Draft): Promise<FormResponse> {
    await this.#options.drafts.remove(draft.owner, draft.id);
    const next = this.#options.exitUrl(request.locale, { id: draft.id, reason: 'deleted' });
    return goOn(request, { next, revision: 0 });
  }

  #report(error: unknown): void {
    if (this.#options.onError) this.#options.onError(error);
    else console.error('[tiwizi] form-server', error);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
