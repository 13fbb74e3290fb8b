import { problemJson, wantsJson } from '@tiwizi/http';
import { StoreError } from '@tiwizi/store';
import {
  controlId,
  filesIn,
  firstIncompleteStep,
  nextStep,
  previousStep,
  reachableFields,
  pageIdOf,
  reachableSteps,
  stepIdOf,
  validateStep,
  warnedText,
  type Answers,
  type FlowField,
  type FlowStep,
  type FormError,
  type Posted,
} from '../flow/index.ts';
import { stepsBeside } from '../flow/steps.ts';
import { itemAction } from './change-items.ts';
import { checkAnswers, errorsOn } from './check-answers.ts';
import { checkElsewhere } from './answer-checks.ts';
import type { Kept } from './draft-access.ts';
import type { Draft } from './draft.ts';
import { filesId, shownFile } from '../print/received-files.print.ts';
import { askedStep, knownAction, renewedKnown, stopErrors, withSaid, type KnownAction } from './known-answers.ts';
import { goOnAt, goTo, type PostContext } from './post-context.ts';
import { itemGone, openItem, showItems } from './post-items.ts';
import { fileAction } from './take-files.ts';
import { takePost, withRefused } from './take-post.ts';
import { goOn, savedDraft, validationProblem } from './step-answers.ts';

/** Takes the post of a step: keeps it, checks it, and goes on. What cannot be kept is shown again as it was typed. */
export async function postStep<Session>(context: PostContext<Session>, step: FlowStep): Promise<Response> {
  const { draft, post, isOurs } = context;
  const typed = (): Answers => ({
    ...draft.answers,
    ...takePost(askedStep(step, draft), post, draft.answers, context.now).answers,
  });
  if (!isOurs) return showAgain(context, step, typed(), 403, 'csrf');
  const checked = context.query.get('check');
  if (checked !== null) return checkOne(context, step, checked);
  try {
    return await keepAndGoOn(context, step);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.report(error);
    return showAgain(context, step, typed(), 503, 'not_kept');
  }
}

/** Checks the answer of one control, for script when it is left. Nothing is kept, and what may be kept all the same is not complained about. */
function checkOne<Session>(
  { options, visit, draft, post, now }: PostContext<Session>,
  step: FlowStep,
  control: string,
): Response {
  const taken = takePost(askedStep(step, draft), post, draft.answers, now);
  const answers = { ...draft.answers, ...taken.answers };
  const { warned } = draft;
  const errors = validateStep(options.flow, step.id, answers, visit.locale, { now, warned }).filter(
    ({ name, warning }) => !warning && (control === name || control.startsWith(`${name}-`)),
  );
  return errors.length ? validationProblem(visit.locale, errors, draft.revision) : savedDraft(draft.revision);
}

async function keepAndGoOn<Session>(context: PostContext<Session>, step: FlowStep): Promise<Response> {
  const { access, draft, post, query, visit, options } = context;
  const kept = await access.keep(draft, step, post, context.now);
  if ('conflict' in kept && kept.taken.hasGone && step.id !== stepIdOf(step.id)) return itemGone(context, step.id);
  if ('conflict' in kept)
    return showAgain(context, step, kept.shown, 409, kept.taken.hasGone ? 'item_gone' : 'draft_conflict');
  if (query.get('save') === 'draft') return savedDraft(kept.draft.revision);
  const action = post.values.get('action')?.at(-1);
  const change = itemAction(step, action);
  if (change) return showItems(context, step, kept.draft, change);
  const said = knownAction(step, kept.draft, action);
  if (said) return noteSaid(context, step, said, kept.draft);
  if (action === 'save-exit')
    return goOn(visit.request, {
      next: options.exitUrl(visit.locale, { id: draft.id, reason: 'saved' }),
      revision: kept.draft.revision,
    });
  const files = fileAction(action);
  if (files) return stay(context, step, kept, files.field);
  const { sections } = options.flow;
  if (action === 'tasks' && sections) return goOnAt(context, kept.draft, 'tasks');
  if (action !== 'back') return continueFrom(context, step, kept);
  const before =
    previousStep(options.flow, kept.draft.answers, step.id) ??
    (sections ? undefined : reachableSteps(options.flow, kept.draft.answers)[0]);
  return before ? goTo(context, kept.draft, before) : goOnAt(context, kept.draft, 'tasks');
}

/** After files were added or removed: the same page, with what was refused; nothing else is checked. */
async function stay<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  { draft, taken }: Extract<Kept, { draft: Draft }>,
  field: string,
): Promise<Response> {
  const { options, pages, visit, query, now } = context;
  const returnToCheck = query.get('return') === 'check';
  const errors = taken.refused.size
    ? validateStep(options.flow, step.id, withRefused(draft.answers, taken), visit.locale, { now }).filter(({ name }) =>
        taken.refused.has(name),
      )
    : [];
  if (errors.length && wantsJson(visit.request)) return validationProblem(visit.locale, errors, draft.revision);
  if (errors.length) return pages.show(visit, pages.step(visit, draft, step, { errors, returnToCheck }), 422);
  const next = pages.url(visit.locale, draft.id, step.id, returnToCheck);
  // A browser without script goes to the files; with script a fragment would be no new page.
  return goOn(visit.request, {
    next: wantsJson(visit.request) ? next : `${next}#${filesId(field)}`,
    revision: draft.revision,
    files: filesIn(draft.answers[field]).map((file) => shownFile(file, visit.locale)),
  });
}

/** After a given answer was said to be wrong, or right after all: the same page, which says what comes of it. Nothing else is checked. */
async function noteSaid<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  said: KnownAction,
  kept: Draft,
): Promise<Response> {
  const { access, pages, visit, query, now } = context;
  const draft = await access.merge(kept, (current) => withSaid(current, step, said, now));
  const next = pages.url(visit.locale, draft.id, step.id, query.get('return') === 'check');
  // With script a fragment would be no new page.
  return goOn(visit.request, {
    next: wantsJson(visit.request) ? next : `${next}#${controlId({ name: said.name })}`,
    revision: draft.revision,
  });
}

const sayings = {
  csrf: 'csrf',
  draft_conflict: 'draftConflict',
  item_gone: 'itemGone',
  not_kept: 'notKept',
} as const;

/** Shows what was posted again, unsaved, with the tokens of now: sending it once more is then a decision. */
async function showAgain<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  shown: Answers,
  status: number,
  code: keyof typeof sayings,
): Promise<Response> {
  const { pages, visit, draft, query } = context;
  const page = pages.step(visit, draft, step, {
    shown,
    notices: [code],
    returnToCheck: query.get('return') === 'check',
  });
  if (!wantsJson(visit.request)) return pages.show(visit, page, status);
  const detail = pages.words(visit.locale, sayings[code]);
  return problemJson(status, code, detail, { detail, revision: draft.revision, csrf: page.hidden['csrf']! });
}

/** What the page itself has asked about, and the person sends as it is (`<name>-asked`): it is not asked again. */
function askedInPage(fields: readonly FlowField[], { values }: Posted, answers: Answers): Record<string, string> {
  const asked = fields.filter(({ name }) => {
    const value = values.get(`${name}-asked`)?.at(-1);
    return value !== undefined && value === values.get(name)?.at(-1);
  });
  return Object.fromEntries(asked.map(({ name }) => [name, warnedText(answers[name])]));
}

async function continueFrom<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  { draft, taken }: Extract<Kept, { draft: Draft }>,
): Promise<Response> {
  const { options, visit, pages, now, access, query } = context;
  const { flow } = options;
  const { request, locale } = visit;
  const returnToCheck = query.get('return') === 'check';
  if (!reachableSteps(flow, draft.answers).some(({ id }) => id === stepIdOf(step.id)))
    return flow.sections ? goOnAt(context, draft, 'tasks?gone') : goToWhatIsLeft(context, draft);
  const all = withRefused({ ...draft.answers, ...taken.secrets }, taken);
  // Fields that only these answers brought up were not on the page: they are asked next, not complained about.
  const before = new Set(reachableFields(flow, context.draft.answers, step.id).map(({ name }) => name));
  const fieldsNow = reachableFields(flow, draft.answers, step.id);
  const unseen = fieldsNow.filter((field) => !before.has(field.name) && !taken.isPresent(field));
  const asked = askedInPage(fieldsNow, context.post, all);
  const found = validateStep(flow, step.id, all, locale, {
    now,
    warned: { ...draft.warned, ...asked },
    secrets: true,
  });
  const stopped = stopErrors(fieldsNow, draft, locale);
  const isSeen = ({ name }: FormError): boolean => !unseen.some((field) => field.name === name);
  let errors = errorsOn(flow, step, [...found.filter(isSeen), ...stopped]);
  let kept = draft;
  if (!errors.length && !unseen.length && options.checks) {
    const { report } = context;
    const elsewhere = await checkElsewhere(
      { flow, checks: options.checks, report },
      step,
      all,
      draft.checked ?? {},
      locale,
    );
    errors = elsewhere.errors;
    if (JSON.stringify(elsewhere.checked) !== JSON.stringify(draft.checked ?? {}))
      kept = await access.merge(draft, (now) => ({ checked: { ...now.checked, ...elsewhere.checked } }));
  }
  const open = errors.length ? undefined : openItem(context, step, kept);
  if (open) return goTo(context, kept, open, returnToCheck);
  if (!errors.length && !unseen.length && options.checkStep) {
    const refused = await checkAnswers(options, step, all, visit, kept);
    errors = errorsOn(flow, step, refused);
    const [other] = refused;
    // What is wrong with an item is said on its page.
    if (other && !errors.length && step.id === stepIdOf(step.id))
      return goOnAt(context, kept, `${pageIdOf(step, other.name)}?${returnToCheck ? 'return=check&' : ''}refused`);
  }
  const renewed = await renewGiven(context, step, kept, errors);
  if (renewed) return goTo(context, renewed, step, returnToCheck);
  if (errors.length) {
    const warned = {
      ...kept.warned,
      ...asked,
      ...Object.fromEntries(errors.filter((error) => error.warning).map(({ name }) => [name, warnedText(all[name])])),
    };
    const isChanged =
      kept.done.includes(step.id) || Object.keys(warned).some((name) => warned[name] !== kept.warned[name]);
    const saved = isChanged
      ? await access.merge(kept, (now) => ({
          warned: { ...now.warned, ...warned },
          done: now.done.filter((id) => id !== step.id),
        }))
      : kept;
    if (wantsJson(request)) return validationProblem(locale, errors, saved.revision);
    return pages.show(visit, pages.step(visit, saved, step, { errors, returnToCheck }), 422);
  }
  if (unseen.length) return goTo(context, kept, step, returnToCheck);
  const { migratedFrom: _, ...rest } = kept;
  const saved =
    kept.done.includes(step.id) && kept.migratedFrom === undefined && !Object.keys(asked).length
      ? kept
      : await access.merge(rest, (now) => ({
          warned: { ...now.warned, ...asked },
          done: [...new Set([...now.done, step.id])],
        }));
  const { answers, done, warned } = saved;
  const list = step.id === stepIdOf(step.id) ? undefined : nextStep(flow, answers, step.id);
  if (list && !returnToCheck) return goTo(context, saved, list);
  const beside = stepsBeside(flow, answers, step.id);
  const incomplete = firstIncompleteStep(flow, answers, done, { now, warned }, beside);
  const next = nextStep(flow, answers, step.id);
  const order = (each: FlowStep | undefined): number => (each ? flow.steps.indexOf(each) : Infinity);
  if (next && !returnToCheck && order(incomplete) >= order(next)) return goTo(context, saved, next);
  return incomplete ? goTo(context, saved, incomplete, returnToCheck) : goToWhatIsLeft(context, saved, returnToCheck);
}

/**
 * Asks the sources once more when a given answer is what keeps the person: it may have been corrected since. Undefined: they say what they said.
 */
async function renewGiven<Session>(
  { options, access, visit, now }: PostContext<Session>,
  step: FlowStep,
  draft: Draft,
  errors: readonly FormError[],
): Promise<Draft | undefined> {
  const asked = askedStep(step, draft).fields;
  const isGivenName = (name: string): boolean =>
    step.fields.some((field) => field.name === name) && !asked.some((field) => field.name === name);
  if (!options.known || !errors.some(({ name }) => isGivenName(name))) return undefined;
  const given = await options.known(visit);
  const renewed = (current: Draft): Partial<Draft> | undefined => renewedKnown(options.flow, current, given, now);
  return renewed(draft) && access.merge(draft, (current) => renewed(current) ?? {});
}

/** Goes to the first step that is not finished, or to the list of tasks; to the answers to check when there is nothing left, or back to them. */
function goToWhatIsLeft<Session>(context: PostContext<Session>, draft: Draft, returnToCheck = false): Response {
  const { options, pages, now } = context;
  const { flow } = options;
  const incomplete = firstIncompleteStep(flow, draft.answers, draft.done, { now, warned: draft.warned });
  if (incomplete && !flow.sections) return goTo(context, draft, incomplete, returnToCheck);
  return goOnAt(context, draft, returnToCheck && !incomplete ? 'check' : pages.left(draft));
}
