import type { CscAuthorization } from '../csc/index.ts';
import type { ScanFinding, SignatureAlgorithm, VerifyReport } from '../pades/index.ts';
import type { Consent, SignerCertificate, SigningEvidence } from '../protocol/signing-evidence.ts';

/**
 * A code that was sent, and the signature it was sent for. All that decides the bytes of the signed file is in here, so that any process
 * prepares the very same hash again.
 */
export interface Challenge {
  readonly credentialID: string;
  /** What the service calls the code. */
  readonly authObjectID: string;
  readonly signAlgo: string;
  readonly signAlgoParams?: string;
  /** Base64 DER, leaf first. */
  readonly chain: readonly string[];
  readonly algorithm: SignatureAlgorithm;
  /** Claimed time, ISO 8601. */
  readonly signingTime: string;
  readonly reason?: string;
  /** Base64. */
  readonly hashToSign: string;
  readonly certificate: SignerCertificate;
  readonly destination?: string;
  readonly sentAt: string;
  /** Codes refused so far. */
  readonly refused: number;
  /** The code no longer serves: another one may be asked for at once. */
  readonly spent?: true;
}

/** The end: the signed file is kept under its fingerprint. */
export interface Signed {
  readonly sha256: string;
  readonly size: number;
  readonly at: string;
  readonly field: string;
  readonly verification: VerifyReport;
  readonly evidence: SigningEvidence;
}

/** One document of one person on its way to a signature. Plain JSON. */
export interface SigningRecord {
  readonly id: string;
  readonly owner: string;
  /** Raised by one at every save; 0 before the first. */
  readonly revision: number;
  /** ISO 8601, server time. */
  readonly opened: string;
  readonly updated: string;
  readonly title: string;
  /** Why it is signed, for the signature itself. */
  readonly reason?: string;
  readonly document: {
    /** SHA-256 of the frozen bytes, hexadecimal. */
    readonly sha256: string;
    readonly size: number;
    readonly pages?: number;
    readonly blocked: boolean;
    readonly findings: readonly ScanFinding[];
  };
  readonly consent?: Consent;
  readonly challenge?: Challenge;
  /** When codes were sent, newest last, milliseconds since 1970. */
  readonly sends: readonly number[];
  /** A confirmation is under way. */
  readonly confirming?: { readonly by: string; readonly since: number };
  /** The code was right, the key not yet used. Good for this document's hash only. */
  readonly authorization?: CscAuthorization;
  readonly authorizedAt?: string;
  readonly signed?: Signed;
}
