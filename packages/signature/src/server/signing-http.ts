import type { SigningState } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import type { SigningEvidence } from '../protocol/signing-evidence.ts';
import type { SigningProblemJson } from '../protocol/signing-problem.ts';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';

/** One request, of any server. An `IncomingMessage` of Node gives `method`, `url`, `headers` and is itself the `body`. */
export interface SigningHttpRequest<Session = unknown> {
  readonly method: string;
  /** Path and query, as received. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: AsyncIterable<Uint8Array>;
  /** Whose documents these are: the subject of the session. Undefined: nobody is logged in. */
  readonly owner: string | undefined;
  /** What the hooks need of the session. */
  readonly session?: Session;
  /** The language of the address. */
  readonly locale: Locale;
}

/** What to answer: a page to print, JSON, a file, or headers alone (a redirect). */
export interface SigningHttpResponse {
  readonly status: number;
  /** Lower-case names. `content-type` is set for JSON and files; of a page it is the printer's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: SigningJson;
  readonly page?: SigningPage;
  readonly bytes?: Uint8Array;
}

/** How things stand; of an error `application/problem+json` (RFC 9457) with the state in it; or the evidence of a signature. */
export type SigningJson = SigningState | SigningProblemJson | SigningEvidence;

/** What a page needs to be printed; see `signaturePage`. */
export type SigningPage = SignPage | SigningProblemPage;

/** The page of a document. */
export interface SignPage {
  readonly kind: 'sign';
  readonly locale: Locale;
  /** Name of the document. */
  readonly title: string;
  /** The attributes of `<tiwizi-e-signature>`. */
  readonly data: ESignatureData;
}

/** A page that has nothing to sign. */
export interface SigningProblemPage {
  readonly kind: 'problem';
  readonly locale: Locale;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}
