/**
 * Codes of the CSC API v2 (clause 10.1 "Error handling" and the tables of each method), plus those
 * of this client, which stand for what happened before or after the service spoke.
 */
export type CscErrorCode =
  | 'invalid_request'
  | 'unauthorized_client'
  | 'access_denied'
  | 'unsupported_response_type'
  | 'invalid_token'
  | 'invalid_otp'
  | 'invalid_pin'
  | 'invalid_authentication_data'
  | 'invalid_hash'
  | 'invalid_sad'
  | 'expired_sad'
  | 'invalid_credential'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'expired_request'
  /** Client: no connection, or a gateway said so. */
  | 'unreachable'
  /** Client: no answer in time. The operation may have happened. */
  | 'timeout'
  /** Client: the caller cancelled. */
  | 'aborted'
  /** Client: the answer is not what the API promises. */
  | 'bad_response'
  /** Client: the key or certificate of the credential cannot be used now. */
  | 'credential_unusable'
  /** Client: the service waits for approval elsewhere; `handle` is for `credentialsAuthorizeCheck`. */
  | 'authorization_pending';

/** What some errors of a signing service carry; see `CscError`. */
export interface CscErrorDetails {
  readonly status?: number | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly triesLeft?: number | undefined;
  readonly cause?: unknown;
}

/** Any failure of the signing service or of the way to it. `code` is stable; unknown service codes pass through. */
export class CscError extends Error {
  readonly code: CscErrorCode | (string & {});
  /** The service's own English line, for developers only. */
  readonly description: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  readonly handle: string | undefined;
  /** Finer reason, from services that send one beside `error` (an addition to the specification). */
  readonly reason: string | undefined;
  /** Tries left for the one-time code, from services that send `tries_left`. */
  readonly triesLeft: number | undefined;

  constructor(code: CscErrorCode | (string & {}), description = '', details: CscErrorDetails = {}) {
    const { status, handle, reason, triesLeft, cause } = details;
    super(description ? `${code}: ${description}` : code, { cause });
    this.name = 'CscError';
    this.code = code;
    this.description = description;
    this.status = status;
    this.handle = handle;
    this.reason = reason;
    this.triesLeft = triesLeft;
  }

  /** Whether the one-time code or PIN was refused: the person may try again. */
  get isWrongCode(): boolean {
    return ['invalid_otp', 'invalid_pin', 'invalid_authentication_data'].includes(this.code);
  }
}
