import type { Locale } from '@tiwizi/i18n';
import { SigningError, type SigningEvidence } from '@tiwizi/signature/server';
import type { VerifyReport } from '@tiwizi/signature/pades';
import { StoreError } from '@tiwizi/store';

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

/** Whether what is kept here cannot be read any more, which no register can help. */
export const isDamage = (cause: unknown): boolean =>
  (cause instanceof SigningError && cause.code === 'document_changed') ||
  (cause instanceof StoreError && cause.code === 'blob_unreadable');
