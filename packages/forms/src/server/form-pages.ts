import { text, type Locale, type MessageKey, wordsIn } from '@tiwizi/i18n';
import {
  controlId,
  fileBytesOf,
  previousStep,
  reachableSteps,
  type Answers,
  type FlowStep,
  type FormError,
} from '../flow/index.ts';
import type { Draft } from './draft.ts';
import type { CheckPage, DraftPage, NoticeCode, StepPage } from '../print/form-page.ts';
import type { FormRequest } from './form-request.ts';
import type { FormServerOptions } from './form-server-options.ts';
import { checkSections, knownAnswers, leftOutFields, stepView } from '../print/page-views.ts';
import { sealResume } from './resume-token.ts';
import type { Sealer } from './seal.ts';
import { serverMessages } from './server.messages.ts';

/** What a step's page shows beside its kept answers. */
export interface ShownOptions {
  /** Answers to show in place of the kept ones. */
  readonly shown?: Answers;
  readonly errors?: readonly FormError[];
  readonly notices?: readonly NoticeCode[];
  readonly returnToCheck?: boolean;
}

/** Makes the pages of a form. */
export class FormPages<Session> {
  readonly #options: FormServerOptions<Session>;
  readonly #sealer: Sealer | undefined;
  readonly #now: () => Date;

  constructor(options: FormServerOptions<Session>, sealer: Sealer | undefined, now: () => Date) {
    this.#options = options;
    this.#sealer = sealer;
    this.#now = now;
  }

  /** The address of a draft, of one of its steps, or of `check`. */
  url(locale: Locale, draftId: string, stepId?: string, returnToCheck = false): string {
    return `${this.#options.basePath(locale)}/${draftId}${stepId ? `/${stepId}` : ''}${returnToCheck ? '?return=check' : ''}`;
  }

  words(locale: Locale, key: MessageKey<(typeof serverMessages)['words']>): string {
    return text(serverMessages, key, locale);
  }

  async step(
    request: FormRequest<Session>,
    draft: Draft,
    step: FlowStep,
    { shown = draft.answers, errors = [], notices = [], returnToCheck = false }: ShownOptions = {},
  ): Promise<StepPage> {
    const { flow } = this.#options;
    const { locale } = request;
    const view = (each: FlowStep): StepPage['step'] =>
      stepView(
        flow,
        each,
        shown,
        this.url(locale, draft.id, each.id, returnToCheck && each === step),
        locale,
        each === step ? errors : [],
      );
    const steps = flow.steps.map(view);
    const isMigrated = draft.migratedFrom !== undefined && !draft.done.length;
    return {
      ...(await this.#base(request, draft)),
      kind: 'step',
      action: this.url(locale, draft.id, step.id, returnToCheck),
      hasBack: Boolean(previousStep(flow, shown, step.id)),
      notices: [...(isMigrated ? (['draft_migrated'] as const) : []), ...notices],
      step: steps.find((each) => each.step === step)!,
      steps,
      errors,
      known: knownAnswers(flow, shown),
      returnToCheck,
    };
  }

  async check(request: FormRequest<Session>, draft: Draft, notices: readonly NoticeCode[]): Promise<CheckPage> {
    const { flow } = this.#options;
    const { locale } = request;
    return {
      ...(await this.#base(request, draft)),
      kind: 'check',
      action: this.url(locale, draft.id, 'check'),
      hasBack: reachableSteps(flow, draft.answers).length > 0,
      notices,
      sections: checkSections(
        flow,
        draft.answers,
        (step, field) => `${this.url(locale, draft.id, step.id, true)}#${controlId(field)}`,
      ),
      leftOut: leftOutFields(flow, draft.answers),
    };
  }

  async #base(
    request: FormRequest<Session>,
    draft: Draft,
  ): Promise<Pick<DraftPage, 'locale' | 'title' | 'draft' | 'hasFiles' | 'hidden' | 'deleteUrl'>> {
    const { flow, drafts } = this.#options;
    const resume =
      this.#sealer &&
      sealResume(this.#sealer, { owner: draft.owner, draft: draft.id, expires: this.#now().getTime() + drafts.ttl });
    return {
      locale: request.locale,
      title: wordsIn(flow.title, request.locale),
      draft: {
        id: draft.id,
        revision: draft.revision,
        keptUntil: new Date(Date.parse(draft.updated) + drafts.ttl).toISOString(),
      },
      hasFiles: flow.steps.some((step) => step.fields.some((field) => fileBytesOf(field) !== undefined)),
      hidden: {
        csrf: await this.#options.csrf.token(request),
        revision: String(draft.revision),
        ...(resume && { resume }),
      },
      deleteUrl: this.url(request.locale, draft.id, 'delete'),
    };
  }
}
