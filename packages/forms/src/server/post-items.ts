import { problemJson, wantsJson } from '@tiwizi/http';
import { findPage, itemPageId, listedGroup, openItemPages, stepIdOf, type FlowStep } from '../flow/index.ts';
import { addId, itemId } from '../print/group-ids.ts';
import type { ItemAction } from './change-items.ts';
import type { Draft } from './draft.ts';
import { goOnAt, goTo, type PostContext } from './post-context.ts';
import { goOn } from './step-answers.ts';

/**
 * Adds, removes or opens an item, and shows the step again, at the item or the button that is looked at next; where items have pages of their
 * own, a new or opened one its page. Nothing is complained about.
 */
export async function showItems<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  kept: Draft,
  change: ItemAction,
): Promise<Response> {
  const { access, options, post, pages, visit, query, now } = context;
  const { draft, shown } = await access.changeItems(kept, step, change, post, now);
  const { locale, request } = visit;
  const returnToCheck = query.get('return') === 'check';
  if (listedGroup(step) && change.type !== 'remove') {
    const isFull = change.type === 'add' && draft === kept;
    const page =
      shown === undefined || isFull ? undefined : findPage(options.flow, itemPageId(step, shown), draft.answers);
    return page
      ? goTo(context, draft, page, returnToCheck)
      : goOnAt(context, draft, `${step.id}${isFull ? '' : '?gone'}`);
  }
  const next = pages.url(locale, draft.id, step.id, returnToCheck);
  const focus = shown === undefined ? addId(change.group) : itemId(change.group, shown);
  // A browser without script goes to the item; with script a fragment would be no new page.
  return goOn(request, {
    next: wantsJson(request) ? next : `${next}#${focus}`,
    step: step.id,
    revision: draft.revision,
    items: { group: change.group.name, focus },
  });
}

/**
 * The page of an item that another page removed: whoever continues from it is led to the list of those that there are, and told. What only
 * saves what is typed is told so.
 */
export function itemGone<Session>(context: PostContext<Session>, pageId: string): Response {
  const { pages, visit, draft, query } = context;
  const { locale, request } = visit;
  if (!wantsJson(request) || (query.get('save') === null && query.get('check') === null))
    return goOnAt(context, draft, `${stepIdOf(pageId)}?gone`);
  const detail = pages.words(locale, 'itemPageGone');
  return problemJson(409, 'item_gone', detail, { detail, revision: draft.revision, csrf: visit.visitor.csrf });
}

/** The page of the first item of a step that is not finished. */
export function openItem<Session>(
  { options, now }: PostContext<Session>,
  step: FlowStep,
  draft: Draft,
): FlowStep | undefined {
  const { answers, done, warned } = draft;
  const [open] = openItemPages(options.flow, step, answers, done, { now, warned });
  return open === undefined ? undefined : findPage(options.flow, open, answers);
}
