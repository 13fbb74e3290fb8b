import { empty, json, problemJson, redirect, wantsJson } from '@tiwizi/http';
import { text, type Locale } from '@tiwizi/i18n';
import type { FormError } from '../flow/index.ts';
import type { StepAnswer } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { serverMessages } from './server.messages.ts';

/** 204 with the revision as entity tag. */
export const savedDraft = (revision: number): Response => empty(204, { etag: `"${revision}"` });

/** Goes on: a redirect for browsers, its address as JSON for the stepper. */
export const goOn = (request: Request, answer: StepAnswer): Response =>
  wantsJson(request) ? json(answer) : redirect(answer.next);

/** Leads away from a draft that nobody works on any more. */
export const leadAway = (request: Request, { revision }: Pick<Draft, 'revision'>, next: string): Response =>
  request.method === 'POST' ? goOn(request, { next, revision, complete: true }) : redirect(next);

/** The errors of a step, as JSON. */
export function validationProblem(locale: Locale, errors: readonly FormError[], revision: number): Response {
  const list = errors.map(({ warning: _, ...error }) => error);
  return problemJson(422, 'validation', text(serverMessages, 'validation', locale), { errors: list, revision });
}
