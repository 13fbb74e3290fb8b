import { empty, json, problemJson, redirect, wantsJson, type Visit } from '@tiwizi/http';
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

/** Leads away from a draft that nobody works on any more. A page that saves by itself is told, and stays: what was typed is still in it. */
export function leadAway({ request, locale }: Visit, { revision }: Pick<Draft, 'revision'>, next: string): Response {
  if (request.method !== 'POST') return redirect(next);
  const { searchParams } = new URL(request.url);
  if (!searchParams.has('save') && !searchParams.has('check')) return goOn(request, { next, revision, complete: true });
  const detail = text(serverMessages, 'draftEnded', locale);
  return problemJson(409, 'draft_ended', detail, { detail });
}

/** The errors of a step, as JSON. */
export function validationProblem(locale: Locale, errors: readonly FormError[], revision: number): Response {
  return problemJson(422, 'validation', text(serverMessages, 'validation', locale), { errors, revision });
}
