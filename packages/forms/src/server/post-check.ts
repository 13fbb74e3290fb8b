import { problemJson, wantsJson, type KnownVisit } from '@tiwizi/http';
import { takeTurn } from '@tiwizi/store';
import {
  findPage,
  isSecret,
  nestAnswers,
  originsOf,
  pageIdOf,
  prune,
  questionsOf,
  reachableSteps,
  validateStep,
  type FlowStep,
  type FormError,
} from '../flow/index.ts';
import { checkAnswers, errorsOn } from './check-answers.ts';
import { uncheckedOf } from './answer-checks.ts';
import type { DraftStoreAccess } from './draft-access.ts';
import type { Draft } from './draft.ts';
import type { NoticeCode } from '../print/form-page.ts';
import type { Completion, FormServerOptions, Submission } from './form-server-options.ts';
import type { PostContext } from './post-context.ts';
import { scanWaiting } from './scan-waiting.ts';
import { goOn } from './step-answers.ts';

/** So often a submission under way renews its mark, in milliseconds. */
const beat = 2000;
/** How long a mark stays as it is before its process is taken for dead: by the clock of whoever waits, since others may be wrong. */
const silence = 3 * beat;
/** How long a second post waits for the first to end. */
const patience = 10_000;

/** Takes the post of the answers to check. Of several at once (double click, two servers) one hands over, the others follow it. */
export async function postCheck<Session>(
  context: PostContext<Session>,
  incomplete: FlowStep | undefined,
): Promise<Response> {
  const { options, pages, visit, draft, post, isOurs } = context;
  const { request, locale } = visit;
  const { revision } = draft;
  const action = post.values.get('action')?.at(-1);
  if (action === 'save-exit')
    return goOn(request, { next: options.exitUrl(locale, { id: draft.id, reason: 'saved' }), revision });
  const last = options.flow.sections ? 'tasks' : reachableSteps(options.flow, draft.answers).at(-1)?.id;
  const goal = incomplete ? pages.left(draft) : action === 'back' || action === 'tasks' ? last : undefined;
  if (goal) return goOn(request, { next: pages.url(locale, draft.id, goal), revision });
  if (!isOurs) return again(context, draft, 403, 'csrf');
  const seen = Number(post.values.get('revision')?.at(-1) ?? Infinity);
  if (Object.values(draft.changed).some((change) => change.revision > seen))
    return again(context, draft, 409, 'draft_conflict');
  const looked = await scanWaiting(context);
  if (looked instanceof Response) return looked;
  const { draft: scanned } = looked;
  if (looked.isWaiting && options.unscanned !== 'send') {
    const answer = await again(context, scanned, 503, 'files_waiting');
    answer.headers.set('retry-after', '60');
    return answer;
  }
  const next = { ...context, draft: scanned };
  return (await refusedStep(next)) ?? handOver(next);
}

/** What a server finds wrong with the kept answers of a step. A step with a secret is not asked, since its secret is not kept. */
export async function refusals<Session>(
  options: FormServerOptions<Session>,
  visit: KnownVisit<Session>,
  draft: Draft,
  step: FlowStep,
): Promise<readonly FormError[]> {
  return questionsOf(step).some(isSecret) ? [] : checkAnswers(options, step, draft.answers, visit, draft);
}

/**
 * What is said of a page when it is opened: of a choice that was there when it was made, and is no more; or, where the answers were refused, what
 * the server finds wrong. What is being typed is not complained about.
 */
export async function openingErrors<Session>(
  options: FormServerOptions<Session>,
  visit: KnownVisit<Session>,
  draft: Draft,
  page: FlowStep,
  now: Date,
  isRefused: boolean,
): Promise<readonly FormError[]> {
  const found = validateStep(options.flow, page.id, draft.answers, visit.locale, { now });
  const gone = found.filter(({ code }) => code === 'not_an_option');
  const all = isRefused && !gone.length ? await refusals(options, visit, draft, page) : gone;
  return errorsOn(options.flow, page, all);
}

/** Asks for every step once more: answers may have been changed since, and those of one step speak of another's. */
async function refusedStep<Session>(context: PostContext<Session>): Promise<Response | undefined> {
  const { options, access, pages, visit, draft } = context;
  for (const step of reachableSteps(options.flow, draft.answers)) {
    const errors = await refusals(options, visit, draft, step);
    if (!errors.length) continue;
    const page = findPage(options.flow, pageIdOf(step, errors[0]?.name ?? ''), draft.answers) ?? step;
    const saved = await access.merge(draft, (now) => ({ done: now.done.filter((id) => id !== page.id) }));
    const next = `${pages.url(visit.locale, draft.id, page.id, true)}&refused`;
    // The page that follows asks again, so that it has the words.
    if (wantsJson(visit.request)) return goOn(visit.request, { next, revision: saved.revision });
    const shown = { errors: errorsOn(options.flow, page, errors), returnToCheck: true };
    return pages.show(visit, pages.step(visit, saved, page, shown), 422);
  }
  return undefined;
}

async function again<Session>(
  { pages, visit }: PostContext<Session>,
  draft: Draft,
  status: number,
  notice: NoticeCode,
): Promise<Response> {
  const page = pages.check(visit, draft, [notice]);
  if (!wantsJson(visit.request)) return pages.show(visit, page, status);
  const key = (
    {
      csrf: 'csrf',
      draft_conflict: 'checkConflict',
      submit_failed: 'submitFailed',
      files_waiting: 'filesWaiting',
    } as const
  )[notice as 'csrf' | 'draft_conflict' | 'submit_failed' | 'files_waiting'];
  const detail = pages.words(visit.locale, key);
  return problemJson(status, notice, detail, { detail, revision: draft.revision, csrf: page.hidden['csrf']! });
}

async function handOver<Session>(context: PostContext<Session>): Promise<Response> {
  const { options, access, visit, now, report } = context;
  const marked = await claim(context);
  if (!marked) return again(context, context.draft, 503, 'submit_failed');
  if (marked.submitted) return toReceipt(context, marked);
  const mark = keepMark(access, marked);
  let completion: Completion;
  let claimed = marked;
  try {
    try {
      completion = await options.complete(submissionOf(options, marked), visit);
    } finally {
      claimed = await mark.end();
    }
  } catch (error) {
    report(error);
    return again(context, await access.merge(claimed, () => ({ submitting: '' })), 502, 'submit_failed');
  }
  if ('reference' in completion)
    return toReceipt(
      context,
      await access.end(options.flow, claimed, { reference: completion.reference, at: now.toISOString() }),
    );
  const opened = await access.merge(claimed, () => ({ submitting: '' }));
  if ('retryAfter' in completion) {
    const answer = await again(context, opened, 503, 'submit_failed');
    answer.headers.set('retry-after', String(completion.retryAfter));
    return answer;
  }
  return goOn(visit.request, { next: completion.next, revision: opened.revision, complete: true });
}

/** Renews the mark of a submission under way, so that nobody takes its process for dead. @returns what ends that, with the draft as it is then */
function keepMark(access: DraftStoreAccess, marked: Draft): { end(): Promise<Draft> } {
  let last = Promise.resolve(marked);
  const timer = setInterval(() => {
    // A beat that fails is missed: the next one may come through.
    last = last.then((draft) => access.merge(draft, underWay).catch(() => draft));
  }, beat);
  return {
    end() {
      clearInterval(timer);
      return last;
    },
  };
}

const underWay = (): Pick<Draft, 'submitting'> => ({ submitting: new Date().toISOString() });

/** Marks the submission as under way, waiting for another one to end first; undefined when that takes too long. */
function claim<Session>({ options, access, draft }: PostContext<Session>): Promise<Draft | undefined> {
  const seen = { mark: '', since: 0 };
  function isDead(mark: string): boolean {
    if (mark !== seen.mark) Object.assign(seen, { mark, since: performance.now() });
    return performance.now() - seen.since > silence;
  }
  return takeTurn(draft, {
    patience,
    load: () => options.drafts.load(draft.owner, draft.id),
    isOver: ({ submitted }) => submitted !== undefined,
    isFree: ({ submitting }) => !submitting || isDead(submitting),
    mark: (current) => access.change(current, underWay()),
  });
}

function toReceipt<Session>({ options, visit }: PostContext<Session>, draft: Draft): Response {
  return goOn(visit.request, {
    next: options.receiptUrl(visit.locale, draft.submitted!.reference),
    revision: draft.revision,
    complete: true,
  });
}

/** What is handed over of a draft. */
export function submissionOf<Session>({ flow, drafts }: FormServerOptions<Session>, draft: Draft): Submission {
  const { id, owner, version, key, revision, corrects, assistance } = draft;
  const kept = prune(flow, draft.answers).answers;
  return {
    draftId: id,
    owner,
    flow: flow.id,
    version,
    answers: nestAnswers(flow, kept),
    unchecked: uncheckedOf(kept, draft.checked),
    origins: originsOf(kept, draft.known),
    key,
    corrects,
    ...(assistance && { assistance }),
    revision,
    openFile: ({ file }) => drafts.loadFile(owner, id, file),
    streamFile: ({ file }) => drafts.openFile(owner, id, file),
  };
}
