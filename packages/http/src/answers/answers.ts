import { FastResponse } from 'srvx/node';

/** More of an answer than its content. */
export interface AnswerOptions {
  /** Default 200. */
  readonly status?: number;
  /** Beside those of the answer; they win. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is made for one person stays in no cache, shared or not. */
export const noStore: Readonly<Record<string, string>> = { 'cache-control': 'no-store' };

/** Whether an element asks, not the browser. */
export const wantsJson = ({ headers }: Request): boolean => /\bapplication\/json\b/.test(headers.get('accept') ?? '');

/** Headers alone: 204, 405, 503. */
export const empty = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new FastResponse(null, { status, headers: { ...noStore, ...headers } });

/** Leads on by GET (303, RFC 9110, 15.4.4). */
export const redirect = (location: string, headers: Readonly<Record<string, string>> = {}): Response =>
  empty(303, { location, ...headers });

/** A whole page. */
export const page = (html: string, { status = 200, headers }: AnswerOptions = {}): Response =>
  new FastResponse(html, { status, headers: { ...noStore, 'content-type': 'text/html; charset=utf-8', ...headers } });

/** What a script asked for. */
export const json = (value: unknown, { status = 200, headers }: AnswerOptions = {}): Response =>
  new FastResponse(JSON.stringify(value), {
    status,
    headers: { ...noStore, 'content-type': 'application/json', 'x-content-type-options': 'nosniff', ...headers },
  });
