import type { Locale } from '@tiwizi/i18n';
import type { SigningEvidence } from '@tiwizi/signature/server';
import type { VerifyReport } from '@tiwizi/signature/pades';

/** The document of a request that the person has ended: signed or, where no signature is asked for, sent. */
export interface FiledDocument {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the PDF, hexadecimal. */
  readonly sha256: string;
  /** When it was signed, or sent: ISO 8601. */
  readonly filedAt: string;
  readonly locale: Locale;
  /** Name of the person, as the provider tells it. */
  readonly applicant?: string;
  /** How it was signed, and what a verification says of it; undefined: it was not signed. */
  readonly signature?: { readonly evidence: SigningEvidence; readonly verification: VerifyReport };
}
