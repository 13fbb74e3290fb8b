import type { FormError } from './form-error.ts';

/** JSON for the stepper: RFC 9457 problem details, `application/problem+json`. */
export interface ProblemJson {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable, e.g. `validation`, `draft_conflict`, `login_required`. */
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly FormError[];
  /** The revision now kept. */
  readonly revision?: number;
  /** The token a post now has to carry. */
  readonly csrf?: string;
  /** Where to log in again. */
  readonly login?: string;
  /** What was sent is kept all the same. */
  readonly saved?: boolean;
}
