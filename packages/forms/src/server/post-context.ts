import type { KnownVisit } from '@tiwizi/http';
import { findPath, listedGroup, stepIdOf, type FlowStep, type Posted } from '../flow/index.ts';
import { progressOf } from '../print/page-views.ts';
import type { DraftStoreAccess } from './draft-access.ts';
import type { Draft } from './draft.ts';
import type { FormPages } from './form-pages.ts';
import type { FormServerOptions } from './form-server-options.ts';
import { goOn } from './step-answers.ts';

/** All that the answer to a post depends on. */
export interface PostContext<Session> {
  readonly options: FormServerOptions<Session>;
  readonly access: DraftStoreAccess;
  readonly pages: FormPages<Session>;
  readonly now: Date;
  readonly visit: KnownVisit<Session>;
  readonly draft: Draft;
  readonly post: Posted;
  readonly query: URLSearchParams;
  /** The post comes from a page of this session: right origin, right token. */
  readonly isOurs: boolean;
  report(error: unknown): void;
}

/** Goes on at a page of the form that is no step. */
export const goOnAt = <Session>({ pages, visit }: PostContext<Session>, draft: Draft, page: string): Response =>
  goOn(visit.request, { next: pages.url(visit.locale, draft.id, page), revision: draft.revision });

/** Goes on at a step, or at the page of an item. */
export function goTo<Session>(
  { options, pages, visit }: PostContext<Session>,
  draft: Draft,
  step: FlowStep,
  returnToCheck = false,
): Response {
  const { request, locale } = visit;
  const progress = progressOf(options.flow, findPath(options.flow, draft.answers), step, locale);
  return goOn(request, {
    next: pages.url(locale, draft.id, step.id, returnToCheck),
    step: step.id,
    revision: draft.revision,
    progress,
    // What is on them depends on what was just answered.
    ...((listedGroup(step) || step.id !== stepIdOf(step.id)) && { anew: true }),
  });
}
