/** Where the person stands: reading and agreeing, confirming with a code, or done. */
export type SigningStep = 'agree' | 'code' | 'done';

/**
 * What the person decided: to agree and be sent a code, to confirm with it, to be sent another one, to go back to the document, or not
 * to sign at all.
 */
export type SigningAction = 'agree' | 'confirm' | 'resend' | 'back' | 'cancel';

/** How a signature stands after an answer. Nothing in it opens anything. */
export interface SigningState {
  readonly step: SigningStep;
  /** Stable code of what went wrong; absent: nothing did. */
  readonly error?: string;
  /** Tries left for the one-time code, when known. */
  readonly triesLeft?: number;
  /** Seconds until another code may be asked for. */
  readonly retryAfter?: number;
  /** Where the code was sent, masked, as words. */
  readonly destination?: string;
  /** When it was sent, ISO 8601. */
  readonly sentAt?: string;
  /** Until when it serves, ISO 8601, where that is known. */
  readonly validUntil?: string;
  /** Fingerprint (SHA-256, hexadecimal) of the document that is to be signed. */
  readonly sha256?: string;
  readonly signerName?: string;
  /** Subject of the certificate, once known. */
  readonly certificateSubject?: string;
  /** Test keys, as the certificate says: no legal value. */
  readonly specimen?: boolean;
  /** To be sent back with the next decision. */
  readonly csrf?: string;
  /** Names the next confirmation: sent twice, it is done once. */
  readonly idempotencyKey?: string;
  /** The signed document. */
  readonly resultUrl?: string;
  /** What the verification of the signed document found. */
  readonly report?: object;
  /** Address where the page goes on: after the signature, or after it was declined. */
  readonly next?: string;
}

/** How an element has a document signed. The default posts its own form to the server, which does it. */
export interface SigningPort {
  /**
   * Hands over a decision with the fields of the form (`sha256`, `csrf`, `agreed`, `code`, `idempotency_key`).
   * Resolves with how things stand, errors that the person can do something about included. Rejects when nobody answers.
   */
  send(action: SigningAction, fields: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<SigningState>;
}
