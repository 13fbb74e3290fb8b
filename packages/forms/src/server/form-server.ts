import {
  BytesInFlight,
  empty,
  findPlace,
  isFromOurPages,
  isKnown,
  PostError,
  problemJson,
  readPost,
  redirect,
  sameSecret,
  valueOf,
  wantsJson,
  type Addresses,
  type Handler,
  type Hold,
  type KnownVisit,
  type Place,
  type Visit,
} from '@tiwizi/http';
import { Mutex, RecordConflict } from '@tiwizi/store';
import { Envelope } from '@tiwizi/store/adapter';
import {
  findPage,
  findStep,
  firstIncompleteStep,
  migrateDraft,
  stepIdOf,
  type FlowStep,
  type FormFlow,
  type Posted,
} from '../flow/index.ts';
import { mayOpen } from '../flow/task-list.ts';
import { DraftStoreAccess } from './draft-access.ts';
import { withKnownChecks } from './answer-checks.ts';
import { beginDraft, newDraft } from './begin-draft.ts';
import { isId, longestPost, type Draft } from './draft.ts';
import { FileChecks } from './file-checks.ts';
import { FormPages } from './form-pages.ts';
import type { FormServer, FormServerOptions, Sealed, Submission } from './form-server-options.ts';
import { isShort, limitsOf } from './post-limits.ts';
import type { PostContext } from './post-context.ts';
import { itemGone } from './post-items.ts';
import { postWithUploads } from './post-with-uploads.ts';
import { removeDraft } from './remove-draft.ts';
import { leadAway } from './step-answers.ts';
import { isLeft, openResume } from './resume-token.ts';
import { openingErrors, postCheck, submissionOf } from './post-check.ts';
import { sealDraft, sealedSince } from './seal-draft.ts';
import { UploadServer } from './serve-uploads.ts';

/**
 * Serves a form: one page a step by POST and redirect, drafts kept at every post, and the same as JSON for `<tiwizi-form-stepper>`.
 *
 * Under `{base}`: `GET new` begins a draft; `GET`/`POST {draft}/{step}` is a step (`?save=draft`: autosave, no checks; `?return=check`: goes back
 * to the answers to check); `GET {draft}/tasks` lists the tasks of a form with sections; `{draft}/check` shows and hands over the answers;
 * `POST {draft}/delete` throws it away; `{draft}/uploads` takes large files in pieces (`UploadServer`). Submit buttons named `action`: `back`,
 * `tasks`, `save-exit`. All is answered with `Cache-Control: no-store`.
 */
export function createFormServer<Session = unknown, const Flow extends FormFlow = FormFlow>(
  options: FormServerOptions<Session, Flow>,
): FormServer<Flow> {
  // The server reads flows of any kind; the types of this one's answers are for its own hooks.
  return new Server(withKnownChecks(options as unknown as FormServerOptions<Session>)) as unknown as FormServer<Flow>;
}

/** A step of a draft, the page of an item, `check` or `delete`. */
interface DraftPlace {
  readonly id: string;
  readonly stepId: string | undefined;
  /** Of the page of an item, its step. */
  readonly step: FlowStep | undefined;
  readonly query: Place['query'];
}

class Server<Session> implements FormServer {
  readonly #options: FormServerOptions<Session>;
  readonly #access: DraftStoreAccess;
  readonly #pages: FormPages<Session>;
  readonly #envelope: Envelope | undefined;
  readonly #mutex = new Mutex(longestPost);
  readonly #uploads: UploadServer<Session> | undefined;
  readonly #held: BytesInFlight;
  readonly #addresses: Addresses;
  readonly #now: () => Date;

  constructor(options: FormServerOptions<Session>) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.#envelope = options.key && new Envelope(options.key);
    this.#access = new DraftStoreAccess(options.drafts, new FileChecks(options.scanner));
    this.#pages = new FormPages(options, this.#envelope, this.#now, this.#access.checks);
    this.#held = new BytesInFlight(options.bytesInFlight ?? 256 * 1024 * 1024);
    const { uploads } = options.drafts;
    this.#uploads =
      uploads && new UploadServer(options, this.#pages, uploads, this.#held, (...known) => this.#openInTurn(...known));
    const languages = options.languages ?? options.flow.languages;
    this.#addresses = { basePath: (locale) => options.basePath(locale), ...(languages && { languages }) };
  }

  // An arrow function, so that it can be handed over: firstOf(identity.handle, forms.handle).
  readonly handle: Handler = async (request) => {
    const place = findPlace(request, this.#addresses);
    const [id = '', step, ...rest] = place?.parts ?? [];
    const uploaded = place && (await this.#uploads?.handle(request, place));
    if (uploaded) return uploaded;
    if (!place || rest.length || (id === 'new' ? step !== undefined : !isId(id))) return undefined;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && request.method !== 'POST') return empty(405, { allow: 'GET, HEAD, POST' });
    if (id === 'new' && !isRead) return undefined;
    const visitor = await this.#options.visitor(request);
    const visit: Visit<Session> = { request, locale: place.locale, visitor };
    if (id === 'new') return beginDraft(this.#options, this.#pages, visit, this.#now());
    const found = findStep(this.#options.flow, stepIdOf(step ?? ''));
    const at: DraftPlace = { id, stepId: step || undefined, step: found, query: place.query };
    if (isRead) return this.#show(visit, at);
    return this.#held.during((hold) => this.#post(visit, at, hold), visitor?.subject);
  };

  async begin(owner: string): Promise<string> {
    const { flow, drafts, ending } = this.#options;
    const acts = ending === 'give' ? { acts: [] } : {};
    return (await drafts.save({ ...newDraft(flow, owner, {}, this.#now()), ...acts }, 0)).id;
  }

  async submission(owner: string, draftId: string, { isEnded = false } = {}): Promise<Submission | undefined> {
    const draft = await this.#options.drafts.load(owner, draftId);
    return draft && (isEnded || this.#isReady(draft)) ? submissionOf(this.#options, draft) : undefined;
  }

  async seal(owner: string, draftId: string): Promise<Sealed | undefined> {
    // What is not complete is being worked on: a seal would keep away what is saved at this moment.
    if (!(await this.submission(owner, draftId))) return undefined;
    const sealed = await sealDraft(this.#options.drafts, owner, draftId);
    if (!sealed) return undefined;
    if (!this.#isReady(sealed.draft)) return void (await sealed.open());
    return { submission: submissionOf(this.#options, sealed.draft), open: () => sealed.open() };
  }

  async markSubmitted(owner: string, draftId: string, reference: string): Promise<void> {
    await this.#mutex.run(`${owner}\n${draftId}`, async () => {
      const draft = await this.#options.drafts.load(owner, draftId);
      if (draft && !draft.submitted)
        await this.#access.end(this.#options.flow, draft, { reference, at: this.#now().toISOString() });
    });
  }

  /** Whether all is answered, and no file waits to be looked over. */
  #isReady(draft: Draft): boolean {
    const { flow, unscanned } = this.#options;
    return !this.#incomplete(draft) && (unscanned === 'send' || !this.#access.checks.waiting(flow, draft).length);
  }

  #incomplete(draft: Draft): FlowStep | undefined {
    return firstIncompleteStep(this.#options.flow, draft.answers, draft.done, {
      now: this.#now(),
      warned: draft.warned,
    });
  }

  /** The draft, brought to the present version; or the answer when it cannot be worked on. */
  async #open(visit: KnownVisit<Session>, id: string): Promise<Draft | Response> {
    const { flow, drafts, migrations } = this.#options;
    const draft = await drafts.load(visit.visitor.subject, id);
    if (!draft || draft.flow !== flow.id) return this.#notFound(visit);
    const ended = await this.#endedUrl(visit.locale, draft);
    if (ended) return leadAway(visit, draft, ended);
    const migrated = migrateDraft(flow, draft, migrations);
    if (!migrated.ok) {
      if (migrated.cause) this.#report(migrated.cause);
      const { code } = migrated;
      return this.#pages.problem(visit, {
        status: 409,
        code,
        words: 'outdated',
        link: this.#start(visit),
      });
    }
    if (migrated.draft === draft) return draft;
    try {
      return await drafts.save({ ...migrated.draft, migratedFrom: draft.version, changed: {} }, draft.revision);
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      // Another process brought it along.
      return this.#open(visit, id);
    }
  }

  #openInTurn(visit: KnownVisit<Session>, id: string): Promise<Draft | Response> {
    return this.#mutex.run(`${visit.visitor.subject}\n${id}`, () => this.#open(visit, id));
  }

  /** Where a draft leads that nobody works on any more: it was submitted, or is sealed to be signed. */
  async #endedUrl(locale: Visit['locale'], { id, owner, sealed, submitted }: Draft): Promise<string | undefined> {
    if (submitted) return this.#options.receiptUrl(locale, submitted.reference);
    return sealed ? this.#options.sealedUrl?.(locale, { id, owner, since: sealedSince(sealed) }) : undefined;
  }

  #start({ locale }: Visit): { readonly href: string; readonly text: 'start' } {
    return { href: `${this.#options.basePath(locale)}/new`, text: 'start' };
  }

  #notFound(visit: Visit<Session>): Promise<Response> {
    return this.#pages.problem(visit, {
      status: 404,
      code: 'draft_not_found',
      words: 'notFound',
      link: this.#start(visit),
    });
  }

  async #show(visit: Visit<Session>, { id, stepId, step, query }: DraftPlace): Promise<Response> {
    const { flow, loginUrl } = this.#options;
    const { locale } = visit;
    if (!isKnown(visit)) return redirect(loginUrl(locale, this.#pages.url(locale, id, stepId)));
    // In its turn: what a page saved on its way out is in the page that takes its place.
    const opened = await this.#openInTurn(visit, id);
    if (opened instanceof Response) return opened;
    if (stepId === 'check' && !this.#incomplete(opened))
      return this.#pages.show(visit, this.#pages.check(visit, opened, []));
    if (stepId === 'tasks' && flow.sections) {
      const said = query.has('gone') ? 'step_gone' : query.has('kept') ? 'answers_kept' : undefined;
      return this.#pages.show(visit, this.#pages.tasks(visit, opened, said ? [said] : []));
    }
    if (!step || !mayOpen(flow, opened, step, { now: this.#now(), warned: opened.warned }))
      return redirect(this.#pages.url(locale, id, this.#pages.left(opened)));
    const page = findPage(flow, stepId ?? '', opened.answers);
    if (!page) return redirect(`${this.#pages.url(locale, id, step.id)}?gone`);
    const notice = query.has('kept') ? 'answers_kept' : query.has('gone') ? 'item_page_gone' : undefined;
    const notices = notice ? ([notice] as const) : [];
    const returnToCheck = query.get('return') === 'check';
    const errors = await openingErrors(this.#options, visit, opened, page, this.#now(), query.has('refused'));
    return this.#pages.show(visit, this.#pages.step(visit, opened, page, { errors, notices, returnToCheck }));
  }

  async #post(visit: Visit<Session>, at: DraftPlace, hold: Hold): Promise<Response> {
    const { origin } = this.#options;
    const { id, stepId, step, query } = at;
    const { request, locale } = visit;
    if (!isKnown(visit)) return this.#postWithoutSession(visit, at, hold);
    const { subject, csrf } = visit.visitor;
    // What cannot be worked on is answered before anything long is read.
    const known = isShort(request) || (await this.#openInTurn(visit, id));
    if (known instanceof Response) return known;
    const post = await this.#read(visit, at, hold);
    if (post instanceof Response) return post;
    const isOurs = isFromOurPages(request, origin) && sameSecret(valueOf(post, 'csrf'), csrf);
    return this.#mutex.run(`${subject}\n${id}`, async () => {
      const opened = await this.#open(visit, id);
      if (opened instanceof Response) return opened;
      const context: PostContext<Session> = {
        options: this.#options,
        access: this.#access,
        pages: this.#pages,
        now: this.#now(),
        visit,
        draft: opened,
        post,
        query,
        isOurs,
        report: (error) => this.#report(error),
      };
      if (stepId === 'delete') return removeDraft(context);
      if (stepId === 'check') return postCheck(context, this.#incomplete(opened));
      if (!step || !stepId) return redirect(this.#pages.url(locale, id));
      const page = findPage(this.#options.flow, stepId, opened.answers);
      return page ? postWithUploads(context, page, hold) : itemGone(context, stepId);
    });
  }

  /** The body of a post, within what its step and the session allow; or the answer when it cannot be read. */
  async #read(visit: Visit<Session>, { id, stepId, step }: DraftPlace, hold: Hold): Promise<Posted | Response> {
    const limits = { ...limitsOf(step, visit.visitor !== undefined), ...this.#options.limits };
    try {
      return await readPost(visit.request, { types: ['form', 'multipart'], ...limits, hold });
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      const { status, code } = error;
      const words = code === 'body_too_large' ? 'tooLarge' : code === 'server_busy' ? 'busy' : 'broken';
      return this.#pages.problem(visit, {
        status,
        code,
        words,
        link: { href: this.#pages.url(visit.locale, id, stepId), text: 'goBack' },
        headers: code === 'server_busy' ? { 'retry-after': '60' } : {},
      });
    }
  }

  /** Nobody is logged in any more: what was posted is kept when the page proves whose draft it is, then the person is asked to log in. */
  async #postWithoutSession(visit: Visit<Session>, at: DraftPlace, hold: Hold): Promise<Response> {
    const { flow, loginUrl, drafts, origin, loggedOutAt } = this.#options;
    const { id, stepId, step } = at;
    const { request, locale } = visit;
    const post = await this.#read(visit, at, hold);
    if (post instanceof Response) return post;
    const token =
      this.#envelope && isFromOurPages(request, origin)
        ? openResume(this.#envelope, valueOf(post, 'resume'), id, this.#now().getTime())
        : undefined;
    let saved = false;
    if (token && step && !(await isLeft(token, drafts.ttl, loggedOutAt))) {
      saved = await this.#mutex.run(`${token.owner}\n${id}`, async () => {
        const draft = await drafts.load(token.owner, id);
        if (!draft || draft.flow !== flow.id || draft.version !== flow.version || (await this.#endedUrl(locale, draft)))
          return false;
        const page = findPage(flow, stepId ?? '', draft.answers);
        return page ? 'draft' in (await this.#access.keep(draft, page, post, this.#now())) : false;
      });
    }
    const login = loginUrl(locale, this.#pages.url(locale, id, stepId) + (saved ? '?kept' : ''));
    if (!wantsJson(request)) return redirect(login);
    return problemJson(401, 'login_required', this.#pages.words(locale, 'loginRequired'), { login, saved });
  }

  #report(error: unknown): void {
    if (this.#options.onError) this.#options.onError(error);
    else console.error('[tiwizi] form-server', error);
  }
}
