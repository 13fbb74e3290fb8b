import type { Locale } from '@tiwizi/i18n';
import type { FormPage } from '../print/form-page.ts';
import type { ProblemJson, StepAnswer } from '../protocol/index.ts';

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
