import { text, type Locale, type MessageKey } from '@tiwizi/i18n';
import type { FormError } from '../flow/index.ts';
import type { FormPage, ProblemPage } from '../print/form-page.ts';
import type { ProblemJson, StepAnswer } from '../protocol/index.ts';
import type { FormRequest, FormResponse } from './form-request.ts';
import { serverMessages } from './server.messages.ts';

const noStore = { 'cache-control': 'no-store' } as const;

/** Whether the stepper asks, not the browser. */
export const wantsJson = ({ headers }: FormRequest): boolean =>
  /\bapplication\/json\b/.test(String(headers['accept'] ?? ''));

/** Leads on by GET (RFC 9110, 15.4.4). */
export const redirect = (location: string): FormResponse => ({ status: 303, headers: { ...noStore, location } });

/** A page to print. */
export const showPage = (status: number, page: FormPage): FormResponse => ({ status, headers: noStore, page });

/** 204 with the revision as entity tag. */
export const savedDraft = (revision: number): FormResponse => ({
  status: 204,
  headers: { ...noStore, etag: `"${revision}"` },
});

/** Goes on: a redirect for browsers, its address as JSON for the stepper. */
export function goOn(request: FormRequest, answer: StepAnswer): FormResponse {
  return wantsJson(request)
    ? { status: 200, headers: { ...noStore, 'content-type': 'application/json' }, json: answer }
    : redirect(answer.next);
}

type Words = MessageKey<(typeof serverMessages)['words']>;

/** RFC 9457. */
export function problemJson(
  status: number,
  code: string,
  title: string,
  more: Partial<ProblemJson> = {},
): FormResponse {
  return {
    status,
    headers: { ...noStore, 'content-type': 'application/problem+json' },
    json: { type: 'about:blank', title, status, code, ...more },
  };
}

/** The errors of a step, as JSON. */
export function validationProblem(locale: Locale, errors: readonly FormError[], revision: number): FormResponse {
  const list = errors.map(({ warning: _, ...error }) => error);
  return problemJson(422, 'validation', text(serverMessages, 'validation', locale), { errors: list, revision });
}

/** A page, or JSON, of something that cannot go on. */
export function problem(
  request: FormRequest,
  status: number,
  code: string,
  title: Words,
  words: Words,
  link: { readonly href: string; readonly text: Words },
): FormResponse {
  const { locale } = request;
  const page: ProblemPage = {
    kind: 'problem',
    locale,
    status,
    code,
    title: text(serverMessages, title, locale),
    text: text(serverMessages, words, locale),
    links: [{ href: link.href, text: text(serverMessages, link.text, locale) }],
  };
  return wantsJson(request) ? problemJson(status, code, page.title, { detail: page.text }) : showPage(status, page);
}
