import type { Locale } from '@tiwizi/i18n';
import type { FormPage } from './form-page.ts';

/** One request, of any server. An `IncomingMessage` of Node gives `method`, `url`, `headers` and is itself the `body`. */
export interface FormRequest<Session = unknown> {
  readonly method: string;
  /** Path and query, as received. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: AsyncIterable<Uint8Array>;
  /** Whose drafts these are: the subject of the session. Undefined: nobody is logged in. */
  readonly owner: string | undefined;
  /** What the hooks need of the session. */
  readonly session?: Session;
  /** The language of the address. */
  readonly locale: Locale;
}

/** What to answer: a page to print, JSON, or headers alone (a redirect, 204). */
export interface FormResponse {
  readonly status: number;
  /** Lower-case names. `content-type` is set for JSON; of a page it is the printer's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: FormJson;
  readonly page?: FormPage;
}

/** JSON for the stepper. Of an error it is `application/problem+json` (RFC 9457). */
export type FormJson = StepAnswer | ProblemJson;

/** A post was taken. */
export interface StepAnswer {
  /** Where the form goes on. */
  readonly next: string;
  /** The step at that address, when it is a step of questions. */
  readonly step?: string;
  readonly revision: number;
  readonly progress?: StepProgress;
  /** The answers were handed over; what follows is no longer the form. */
  readonly complete?: true;
}

/** Where a step stands on its way. */
export interface StepProgress {
  /** From 1. */
  readonly current: number;
  /** Absent while it depends on answers still to come. */
  readonly total?: number;
  /** Titles of the steps on the way, in the language of the page. */
  readonly steps: readonly string[];
}

/** RFC 9457 problem details. */
export interface ProblemJson {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable, e.g. `validation`, `draft_conflict`, `login_required`. */
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly {
    readonly name: string;
    readonly code: string;
    readonly message: string;
    readonly href: string;
  }[];
  /** The revision now kept. */
  readonly revision?: number;
  /** The token a post now has to carry. */
  readonly csrf?: string;
  /** Where to log in again. */
  readonly login?: string;
  /** What was sent is kept all the same. */
  readonly saved?: boolean;
}
