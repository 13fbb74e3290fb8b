import type { SigningState } from '@tiwizi/core';

/** RFC 9457 problem details (`application/problem+json`) of a decision that was not done. */
export interface SigningProblemJson {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable: a `SigningErrorCode`, `csrf_invalid`, `login_required` or `request_invalid`. */
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly name: string; readonly code: string; readonly message: string }[];
  /** How things stand now. */
  readonly state?: SigningState;
  /** Where to log in again. */
  readonly login?: string;
}
