import type { Locale } from '@tiwizi/i18n';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';

/** What a page needs to be printed; see `signaturePage`. */
export type SigningPage = SignPage | SigningProblemPage;

/** The page of a document. */
export interface SignPage {
  readonly kind: 'sign';
  readonly locale: Locale;
  /** Name of the document. */
  readonly title: string;
  /** The attributes of `<tiwizi-e-signature>`. */
  readonly data: ESignatureData;
}

/** A page that has nothing to sign. */
export interface SigningProblemPage {
  readonly kind: 'problem';
  readonly locale: Locale;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}
