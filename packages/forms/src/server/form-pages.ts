import { page as pageAnswer, problemJson, wantsJson, type KnownVisit, type Visit } from '@tiwizi/http';
import type { Envelope } from '@tiwizi/store/adapter';
import { text, type Locale, type MessageKey, wordsIn } from '@tiwizi/i18n';
import {
  controlId,
  fileLimitsOf,
  firstIncompleteStep,
  listedGroup,
  openItemPages,
  pageIdOf,
  previousStep,
  questionsOf,
  stepIdOf,
  taskList,
  type Answers,
  type FlowStep,
  type FormError,
} from '../flow/index.ts';
import { besides } from '../flow/steps.ts';
import type { Draft } from './draft.ts';
import type { CheckPage, DraftPage, FormPage, NoticeCode, StepPage, StepView, TasksPage } from '../print/form-page.ts';
import type { FileChecks } from './file-checks.ts';
import type { FormServerOptions } from './form-server-options.ts';
import { checkSections, knownAnswers, leftOutFields, stepView } from '../print/page-views.ts';
import { sealResume } from './resume-token.ts';
import { serverMessages } from './server.messages.ts';

/** What a step's page shows beside its kept answers. */
export interface ShownOptions {
  /** Answers to show in place of the kept ones. */
  readonly shown?: Answers;
  readonly errors?: readonly FormError[];
  readonly notices?: readonly NoticeCode[];
  readonly returnToCheck?: boolean;
}

type Words = Exclude<MessageKey<(typeof serverMessages)['words']>, 'begunGoOn'>;

/** Something that cannot go on, and the way out. */
export interface FormProblem {
  readonly status: number;
  readonly code: string;
  /** Names of its words; those of the title end with `Title`. */
  readonly words: 'notFound' | 'outdated' | 'tooLarge' | 'tooMany' | 'busy' | 'broken';
  readonly link: { readonly href: string; readonly text: Words };
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes and prints the pages of a form. */
export class FormPages<Session> {
  readonly #options: FormServerOptions<Session>;
  readonly #envelope: Envelope | undefined;
  readonly #now: () => Date;
  readonly #isWaiting: (draft: Draft) => boolean;

  constructor(
    options: FormServerOptions<Session>,
    envelope: Envelope | undefined,
    now: () => Date,
    checks: FileChecks,
  ) {
    this.#options = options;
    this.#isWaiting = (draft) => checks.waiting(options.flow, draft).length > 0 && options.unscanned !== 'send';
    this.#envelope = envelope;
    this.#now = now;
  }

  /** The address of a draft, of one of its steps, of `tasks`, or of `check`. */
  url(locale: Locale, draftId: string, stepId?: string, returnToCheck = false): string {
    return `${this.#options.basePath(locale)}/${draftId}${stepId ? `/${stepId}` : ''}${returnToCheck ? '?return=check' : ''}`;
  }

  words(locale: Locale, key: Words): string {
    return text(serverMessages, key, locale);
  }

  /** Prints a page. */
  async show(
    visit: Visit<Session>,
    shown: FormPage,
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return pageAnswer(await this.#options.print(shown, visit), { status, headers });
  }

  /** A page, or JSON, of something that cannot go on. */
  async problem(visit: Visit<Session>, { status, code, words, link, headers = {} }: FormProblem): Promise<Response> {
    const { locale } = visit;
    const [heading, detail] = [this.words(locale, `${words}Title`), this.words(locale, words)];
    if (wantsJson(visit.request)) return problemJson(status, code, heading, { detail }, headers);
    const links = [{ href: link.href, text: this.words(locale, link.text) }];
    return this.show(
      visit,
      { kind: 'problem', locale, status, code, title: heading, text: detail, links },
      status,
      headers,
    );
  }

  step(
    visit: KnownVisit<Session>,
    draft: Draft,
    step: FlowStep,
    { shown = draft.answers, errors = [], notices = [], returnToCheck = false }: ShownOptions = {},
  ): StepPage {
    const { flow } = this.#options;
    const { locale } = visit;
    const view = (each: FlowStep): StepPage['step'] =>
      this.#withOpenItems(
        draft,
        shown,
        stepView(
          flow,
          each,
          shown,
          this.url(locale, draft.id, each.id, returnToCheck && each === step),
          locale,
          each === step ? errors : [],
          draft.known,
        ),
      );
    const own = view(step);
    const steps = besides(flow, flow.steps, step.id).flatMap((each) =>
      each.id === step.id ? [own] : each.id === stepIdOf(step.id) ? [view(each), own] : [view(each)],
    );
    return {
      ...this.#base(visit, draft),
      kind: 'step',
      action: this.url(locale, draft.id, step.id, returnToCheck),
      hasBack: Boolean(previousStep(flow, shown, step.id)),
      hasTasks: flow.sections !== undefined,
      notices: [...migrated(draft), ...notices],
      step: own,
      steps,
      errors,
      known: knownAnswers(flow, shown),
      focus: this.#options.focus,
      returnToCheck,
    };
  }

  /** Says of items that have pages of their own which are not finished. */
  #withOpenItems({ done, warned }: Draft, answers: Answers, view: StepView): StepView {
    if (!listedGroup(view.step)) return view;
    const context = { now: this.#now(), warned };
    const pages = openItemPages(this.#options.flow, view.step, answers, done, context);
    const open = pages.map((id) => id.slice(view.step.id.length + 1));
    return { ...view, fields: view.fields.map((field) => ({ ...field, open })) };
  }

  tasks(visit: KnownVisit<Session>, draft: Draft, notices: readonly NoticeCode[]): TasksPage {
    const { flow, exitUrl } = this.#options;
    const { locale } = visit;
    const tasks = taskList(flow, draft, { now: this.#now(), warned: draft.warned });
    const next = tasks.find(({ state }) => state !== 'done' && state !== 'blocked');
    return {
      ...this.#base(visit, draft),
      kind: 'tasks',
      url: this.url(locale, draft.id, 'tasks'),
      notices: [...migrated(draft), ...notices],
      tasks: tasks.map((task) => ({
        task,
        ...(task.state !== 'blocked' && { url: this.url(locale, draft.id, task.step.id) }),
      })),
      nextUrl: this.url(locale, draft.id, next?.step.id ?? 'check'),
      exitUrl: exitUrl(locale, { id: draft.id, reason: 'saved' }),
    };
  }

  /** The step that a draft goes on at; or `tasks`, the list of those that it has; or `check`, when all is answered. */
  left({ answers, done, warned }: Draft): string {
    const { flow } = this.#options;
    if (flow.sections) return 'tasks';
    return firstIncompleteStep(flow, answers, done, { now: this.#now(), warned })?.id ?? 'check';
  }

  check(visit: KnownVisit<Session>, draft: Draft, notices: readonly NoticeCode[]): CheckPage {
    const { flow } = this.#options;
    const { locale } = visit;
    return {
      ...this.#base(visit, draft),
      kind: 'check',
      ending: this.#options.ending ?? 'continue',
      action: this.url(locale, draft.id, 'check'),
      // Back from it leads the list of tasks.
      hasBack: flow.sections === undefined,
      hasTasks: flow.sections !== undefined,
      notices: this.#isWaiting(draft) ? [...new Set([...notices, 'files_waiting' as const])] : notices,
      sections: checkSections(
        flow,
        draft.answers,
        (step, field) => `${this.url(locale, draft.id, pageIdOf(step, field.name), true)}#${controlId(field)}`,
        draft.known,
      ),
      leftOut: leftOutFields(flow, draft.answers),
    };
  }

  #base(
    visit: KnownVisit<Session>,
    draft: Draft,
  ): Pick<
    DraftPage,
    'locale' | 'title' | 'draft' | 'hasFiles' | 'uploads' | 'hidden' | 'deleteUrl' | 'offline' | 'withoutLogin'
  > {
    const { flow, drafts, login, uploads } = this.#options;
    const resume =
      this.#envelope &&
      sealResume(this.#envelope, { owner: draft.owner, draft: draft.id, expires: this.#now().getTime() + drafts.ttl });
    return {
      locale: visit.locale,
      title: wordsIn(flow.title, visit.locale),
      draft: {
        id: draft.id,
        revision: draft.revision,
        corrects: draft.corrects,
        assistance: draft.assistance,
        keptUntil: new Date(Date.parse(draft.updated) + drafts.ttl).toISOString(),
      },
      hasFiles: flow.steps.some((step) => questionsOf(step).some((field) => fileLimitsOf(field) !== undefined)),
      ...(drafts.uploads && {
        uploads: { url: this.url(visit.locale, draft.id, 'uploads'), fromBytes: uploads?.fromBytes ?? 2 * 1024 * 1024 },
      }),
      hidden: {
        csrf: visit.visitor.csrf,
        revision: String(draft.revision),
        ...(resume && { resume }),
      },
      ...(flow.offline && { offline: true }),
      ...(login === 'none' && { withoutLogin: true }),
      deleteUrl: this.url(visit.locale, draft.id, 'delete'),
    };
  }
}

/** Told until the person continues. */
const migrated = ({ migratedFrom, done }: Draft): readonly NoticeCode[] =>
  migratedFrom !== undefined && !done.length ? ['draft_migrated'] : [];
