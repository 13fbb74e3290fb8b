import { empty, isKnown, redirect, type KnownVisit, type Visit } from '@tiwizi/http';
import { formatDate, text } from '@tiwizi/i18n';
import {
  isEmptyAnswer,
  itemPageIds,
  openItemPages,
  pageIdOf,
  type Answers,
  type FormFlow,
  type NestedAnswers,
} from '../flow/index.ts';
import { readKnown } from './known-answers.ts';
import { firstAnswers } from './change-items.ts';
import { randomId, type Draft } from './draft.ts';
import type { FormPages } from './form-pages.ts';
import type { FormServerOptions } from './form-server-options.ts';
import { serverMessages } from './server.messages.ts';

/** Drafts of one form that a person may have under way, where the options do not say. */
const draftsPerPerson = 20;

/** As many begun ones are offered; a person's others are in their own space. */
const offered = 3;

/**
 * Begins a draft, or leads to one that nothing was typed into yet. Whoever began one already is asked first whether they go on with it;
 * `?anew` says that they do not.
 */
export async function beginDraft<Session>(
  options: FormServerOptions<Session>,
  pages: FormPages<Session>,
  visit: Visit<Session>,
  now: Date,
): Promise<Response> {
  const { flow, drafts } = options;
  const { request, locale } = visit;
  const { pathname, searchParams } = new URL(request.url);
  const isAnew = searchParams.has('anew');
  if (!isKnown(visit)) return redirect(options.loginUrl(locale, `${pathname}${isAnew ? '?anew' : ''}`));
  const owner = visit.visitor.subject;
  // A page that is only fetched beforehand begins nothing.
  if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return empty(503);
  const own = (await drafts.list(owner)).filter(
    ({ flow: its, submitted, corrects }) => its === flow.id && !submitted && !corrects,
  );
  const begun = own.filter((draft) => draft.revision > 1 && !draft.held);
  if (begun.length && !isAnew) return offerBegun(pages, visit, begun.slice(0, offered));
  const untouched = own.find((draft) => draft.version === flow.version && draft.revision === 1);
  const [last] = own;
  if (!untouched && last && own.length >= (options.draftsPerPerson ?? draftsPerPerson))
    return pages.problem(visit, {
      status: 409,
      code: 'drafts_too_many',
      words: 'tooMany',
      link: { href: pages.url(locale, last.id), text: 'continueLast' },
    });
  const draft = untouched ?? (await drafts.save(await firstDraft(options, visit, now), 0));
  return redirect(pages.url(locale, draft.id, flow.sections ? 'tasks' : flow.steps[0]?.id));
}

/** A draft with what is known beforehand. */
async function firstDraft<Session>(
  options: FormServerOptions<Session>,
  visit: KnownVisit<Session>,
  now: Date,
): Promise<Draft> {
  const { flow } = options;
  const { answers, ...known } = readKnown(flow, (await options.known?.(visit)) ?? {}, now);
  const prefilled = (await options.prefill?.(visit)) ?? {};
  return { ...newDraft(flow, visit.visitor.subject, { ...prefilled, ...answers }, now), ...known };
}

/** The begun drafts, last changed first, and the way to another one. */
function offerBegun<Session>(
  pages: FormPages<Session>,
  visit: KnownVisit<Session>,
  begun: readonly Draft[],
): Promise<Response> {
  const { locale } = visit;
  const goOn = begun.map(({ id, updated }) => ({
    href: pages.url(locale, id, 'check'),
    text: text(serverMessages, 'begunGoOn', locale, { date: formatDate(updated, locale, { time: true }) }),
  }));
  return pages.show(visit, {
    kind: 'problem',
    locale,
    status: 200,
    code: 'draft_begun',
    title: pages.words(locale, 'begunTitle'),
    text: pages.words(locale, 'begun'),
    links: [...goOn, { href: `${pages.url(locale, 'new')}?anew`, text: pages.words(locale, 'start') }],
  });
}

/** A draft that is not kept yet. */
export function newDraft(flow: FormFlow, owner: string, known: NestedAnswers, now: Date): Draft {
  const time = now.toISOString();
  const answers = firstAnswers(flow, known);
  return {
    id: randomId(),
    owner,
    flow: flow.id,
    version: flow.version,
    revision: 0,
    answers,
    done: knownItems(flow, answers, now),
    changed: {},
    warned: {},
    created: time,
    updated: time,
    key: randomId(),
  };
}

/** The pages of items of which all is known already: nobody has to open each of them, since they are seen in their list and before the end. */
const knownItems = (flow: FormFlow, answers: Answers, now: Date): readonly string[] =>
  flow.steps.flatMap((step) => {
    const pages = itemPageIds(step, answers);
    const isAnswered = (page: string): boolean =>
      Object.keys(answers).some((name) => pageIdOf(step, name) === page && !isEmptyAnswer(answers[name]));
    const open = openItemPages(flow, step, answers, pages.filter(isAnswered), { now });
    return pages.filter((page) => !open.includes(page));
  });
