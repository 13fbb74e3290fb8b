/**
 * Why something was not done, as a stable code.
 *
 * - `not_found`: there is no such document of this person
 * - `already_signed`: it is signed; `result` is what was signed
 * - `document_changed`: the person was shown another version of the document, or the kept bytes are not those that were frozen
 * - `document_blocked`: the file holds what must not be signed; `findings` says what
 * - `consent_missing`: the person has not agreed, or the consent no longer stands
 * - `credential_unusable`: the person has no certificate that can sign now and that is trusted
 * - `code_missing`: no code was typed
 * - `code_wrong`: with `triesLeft` when known
 * - `code_tries_exhausted`: the code is void; the person agrees again and is sent another one
 * - `code_expired`: the code no longer serves: too late, used, or a newer one was sent
 * - `code_too_soon`: another code may be asked for in `retryAfter` seconds
 * - `signing_unreachable`: the signing service does not answer, or not as it should; the next try goes on where it was, and nothing is signed twice
 * - `verification_failed`: what came back is no valid signature; nothing was kept
 */
export type SigningErrorCode =
  | 'not_found'
  | 'already_signed'
  | 'document_changed'
  | 'document_blocked'
  | 'consent_missing'
  | 'credential_unusable'
  | 'code_missing'
  | 'code_wrong'
  | 'code_tries_exhausted'
  | 'code_expired'
  | 'code_too_soon'
  | 'signing_unreachable'
  | 'verification_failed';

/** What some codes carry. */
export interface SigningErrorDetails {
  readonly triesLeft?: number | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly findings?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** A step of signing that was not done. `message` is one English line for developers. */
export class SigningError extends Error {
  readonly code: SigningErrorCode;
  readonly triesLeft: number | undefined;
  readonly retryAfter: number | undefined;
  readonly findings: readonly string[] | undefined;

  constructor(
    code: SigningErrorCode,
    message: string = code,
    { triesLeft, retryAfter, findings, cause }: SigningErrorDetails = {},
  ) {
    super(message, { cause });
    this.name = 'SigningError';
    this.code = code;
    this.triesLeft = triesLeft;
    this.retryAfter = retryAfter;
    this.findings = findings;
  }
}
