import type { Consent, SignerCertificate, SignerClaims } from './signing-record.ts';

/** What can be told of a signature later on: who agreed to what, when, and how it was done. Plain JSON. No address of a device. */
export interface SigningEvidence {
  readonly version: 1;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly pages?: number;
    /** SHA-256 of the file that was shown, and of the signed one. */
    readonly sha256Before: string;
    readonly sha256After: string;
  };
  readonly consent: Consent;
  readonly signer: SignerClaims & {
    /** Whose document it was. */
    readonly owner: string;
    readonly certificate: SignerCertificate;
  };
  readonly method: {
    readonly protocol: 'CSC API v2';
    readonly authorization: 'one-time code';
    readonly format: 'PAdES B-B';
    /** Level, as configured by whoever answers for the service; absent: none is claimed. */
    readonly level?: string;
    /** Test keys: no legal value. */
    readonly specimen: boolean;
  };
  /** Times of the server, ISO 8601. */
  readonly times: {
    readonly opened: string;
    readonly consented: string;
    readonly codeSent: string;
    readonly authorized: string;
    readonly signed: string;
  };
  /** What `verifyPdf` said at that moment. */
  readonly verification: 'valid';
}
