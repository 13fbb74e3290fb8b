import type { Locale } from '@tiwizi/i18n';
import type { Challenge, SigningRecord } from './signing-record.ts';
import type { SignerCertificate } from '../protocol/signing-evidence.ts';
import type { SigningEvidence } from '../protocol/signing-evidence.ts';
import type { VerifyReport } from '../pades/index.ts';

/** A document to be signed. */
export interface OpenDocument {
  /** Chosen by the caller: letters, digits, `-` and `_`, at most 64. */
  readonly id: string;
  /** Subject of the session. */
  readonly owner: string;
  readonly pdf: Uint8Array;
  /** As people know it. */
  readonly title: string;
  /** Why it is signed; goes into the signature, where viewers show it. */
  readonly reason?: string;
}

/** The person's agreement. */
export interface ConsentInput<Session> {
  readonly agreed: boolean;
  /** The words that were shown. */
  readonly consentText: string;
  readonly consentVersion: string;
  readonly locale: Locale;
  /** Fingerprint of the document that was shown; another one is refused. */
  readonly sha256?: string | undefined;
  readonly session?: Session | undefined;
  /** Another code is wanted although one was sent. */
  readonly resend?: boolean;
}

/** The person's confirmation. */
export interface ConfirmInput<Session> {
  readonly code: string;
  /** Names this confirmation: sent twice, it is judged once. */
  readonly idempotencyKey?: string | undefined;
  readonly sha256?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly session?: Session | undefined;
}

/** A code is on its way. */
export interface CodeSent {
  /** Where to, masked, in the words of the service. */
  readonly destination: string | undefined;
  readonly certificate: SignerCertificate;
  readonly sentAt: string;
}

/** A signed document. */
export interface SignedDocument {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** ISO 8601. */
  readonly signedAt: string;
  readonly verification: VerifyReport;
  readonly evidence: SigningEvidence;
  /** It had been signed before: nothing was done now. */
  readonly repeated: boolean;
}

export function codeSent({ destination, certificate, sentAt }: Challenge): CodeSent {
  return { destination, certificate, sentAt };
}

export function signedDocument(
  { id, owner, title, signed }: SigningRecord,
  pdf: Uint8Array<ArrayBuffer>,
  repeated: boolean,
): SignedDocument {
  const { sha256, at, verification, evidence } = signed!;
  return { id, owner, title, pdf, sha256, signedAt: at, verification, evidence, repeated };
}

/** A record without what an agreement led to. */
export function withoutConsent({
  consent: _consent,
  challenge: _challenge,
  authorization: _authorization,
  authorizedAt: _at,
  confirming: _confirming,
  ...rest
}: SigningRecord): SigningRecord {
  return rest;
}
