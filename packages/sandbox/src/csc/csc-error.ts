/**
 * Finer reasons than the specification's codes tell apart; sent as `reason` beside `error`.
 *
 * - `code_wrong`, with `tries_left`; `code_tries_exhausted` when none is left
 * - `code_expired`
 * - `code_missing`: no code was sent, or it was used
 * - `code_other_hash`: the code was sent for other documents
 * - `approval_refused`, `approval_expired`
 * - `sad_unknown`, `sad_used`, `sad_expired`, `hash_not_authorized`
 * - `credential_expired`
 * - `idempotency_key_reused`: the key came before with another body
 */
export type CscReason =
  | 'code_wrong'
  | 'code_tries_exhausted'
  | 'code_expired'
  | 'code_missing'
  | 'code_other_hash'
  | 'approval_refused'
  | 'approval_expired'
  | 'sad_unknown'
  | 'sad_used'
  | 'sad_expired'
  | 'hash_not_authorized'
  | 'credential_expired'
  | 'idempotency_key_reused';

/** An error answer of the CSC API: `{ error, error_description }`, and `reason` where there is one. */
export class CscError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    error: string,
    description: string,
    more: { reason?: CscReason; tries_left?: number } = {},
    status = 400,
  ) {
    super(description);
    this.name = 'CscError';
    this.status = status;
    this.body = { error, error_description: description, ...more };
  }
}

/** Wrong, late or missing authentication data: one standard code, told apart by `reason`. */
export const invalidCode = (reason: CscReason, triesLeft?: number): CscError =>
  new CscError('invalid_authentication_data', 'The authentication data is invalid', {
    reason,
    ...(triesLeft === undefined ? {} : { tries_left: triesLeft }),
  });

/** `invalid_request`, with the specification's own sentences. */
export const invalidRequest = (description: string, reason?: CscReason): CscError =>
  new CscError('invalid_request', description, reason ? { reason } : {});
