import { json } from './answers.ts';

/** An error on the wire (RFC 9457), with a stable code for scripts. */
export interface Problem {
  readonly type: string;
  /** In the person's language. */
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** What it means for the person and what to do. */
  readonly detail?: string;
}

/** Tells an error to a script as `application/problem+json` (RFC 9457). `more` are members of its own. */
export function problemJson(
  status: number,
  code: string,
  title: string,
  more: Readonly<object> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem: Problem = { type: 'about:blank', title, status, code, ...more };
  return json(problem, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}
