import type { Locale } from '@tiwizi/i18n';
import type { SignerReport } from '../pades/report.ts';

/** What is known of the person who signs, as the session tells it. */
export interface SignerClaims {
  /** Subject of the session at the identity provider. */
  readonly sub?: string;
  readonly name?: string;
  /** Level of assurance of the login, in the provider's words. */
  readonly acr?: string;
  /** When the person logged in, ISO 8601. */
  readonly authTime?: string;
}

/** What is told of a certificate. */
export type SignerCertificate = Omit<SignerReport, 'fingerprint'>;

/** What the person agreed to: the words as they were shown. */
export interface Consent {
  readonly text: string;
  readonly version: string;
  readonly locale: Locale;
  /** Time of the server, ISO 8601. */
  readonly at: string;
}

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
