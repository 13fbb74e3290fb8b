import type { SigningStep } from '@tiwizi/core';
import {
  attributeName,
  boolean,
  count,
  json,
  list,
  oneOf,
  property,
  string,
  type PropertiesOf,
  type Property,
} from '@tiwizi/core/properties';
import type { Printable } from '@tiwizi/core/template';
import { headingLevels, type HeadingLevel } from '@tiwizi/elements/template';
import type { VerifyReport } from '../pades/report.ts';
import { documentWarnings, type DocumentWarning } from '../protocol/document-warning.ts';
import { signatureErrors, type SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureLevels, type SignatureLevel } from '../protocol/signature-level.ts';
import type { SummaryRow } from '../protocol/summary-row.ts';

/** The steps of signing, in order: agree to the document, type the code, done. */
export const signingSteps: readonly SigningStep[] = ['agree', 'code', 'done'];

/** All that the full form of `<tiwizi-e-signature>` is printed from. */
export interface ESignatureData {
  /** Where the person stands; `agree` by default. */
  readonly step?: SigningStep | undefined;
  /** Where the decisions are posted; the page's own address by default. */
  readonly actionUrl?: string | undefined;
  /** The PDF that is to be signed. */
  readonly documentUrl?: string | undefined;
  /** Name of the document, in its own language. */
  readonly documentName?: string | undefined;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256?: string | undefined;
  /** How many pages it has. */
  readonly pages?: number | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  /** What it holds beside its pages, separated by spaces in the attribute. */
  readonly warnings?: readonly DocumentWarning[] | undefined;
  /** What it says, as text, for those who cannot read the file. Content of one’s own is given as a child with `slot="summary"`. */
  readonly summary?: readonly SummaryRow[] | Printable;
  /** Has a place where the pages are drawn when the person opens it. */
  readonly viewer?: boolean | undefined;
  /** Who signs. */
  readonly signerName?: string | undefined;
  /** Subject of the certificate, once known. */
  readonly certificateSubject?: string | undefined;
  /** Name of the signing service. */
  readonly providerName?: string | undefined;
  /** Level of law 43-20, as whoever answers for the service states it; absent: none is claimed. */
  readonly level?: SignatureLevel | undefined;
  /** Test keys: says that there is no legal value. */
  readonly specimen?: boolean | undefined;
  /** Words of the consent, when they are not the element's own. */
  readonly consentText?: string | undefined;
  /** The box was ticked already, in a post that could not be done. */
  readonly agreed?: boolean | undefined;
  /** Where the code was sent, masked, as words. */
  readonly destination?: string | undefined;
  /** When it was sent, ISO 8601. */
  readonly sentAt?: string | undefined;
  /** Until when it serves, ISO 8601, where that is known. */
  readonly validUntil?: string | undefined;
  /** What went wrong. */
  readonly error?: SignatureErrorName | undefined;
  /** Tries left for the code. */
  readonly triesLeft?: number | undefined;
  /** Seconds until another code may be asked for. */
  readonly retryAfter?: number | undefined;
  /** Token of the session, posted with each decision. */
  readonly csrf?: string | undefined;
  /** Names the confirmation, posted with the code. */
  readonly idempotencyKey?: string | undefined;
  /** The signed PDF. */
  readonly resultUrl?: string | undefined;
  /** Where the way goes on. */
  readonly nextUrl?: string | undefined;
  /** What the verification of the signed PDF found. */
  readonly report?: VerifyReport | undefined;
  /** May be shown inside another page. */
  readonly allowFramed?: boolean | undefined;
  /** Level of the headings of the steps; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** The warnings that are known, as a list or separated by spaces. */
function readWarnings(given: unknown): readonly DocumentWarning[] | undefined {
  const list = Array.isArray(given) ? given : String(given).split(/\s+/);
  const known = documentWarnings.filter((each) => list.includes(each));
  return known.length ? known : undefined;
}

export const reportProperty: Property<VerifyReport> = json((value) =>
  Array.isArray((value as VerifyReport | null)?.signatures) ? (value as VerifyReport) : undefined,
);
export const levelProperty: Property<SignatureLevel> = oneOf(signatureLevels);

const rows = list<SummaryRow>(['key', 'value']);
type Summary = NonNullable<ESignatureData['summary']>;

export const eSignatureProperties: PropertiesOf<ESignatureData> = {
  step: oneOf(signingSteps),
  actionUrl: string(),
  documentUrl: string(),
  documentName: string(),
  sha256: string(),
  pages: count(),
  size: count(),
  warnings: property(readWarnings, (list) => list.join(' ')),
  // A server's own template is content too.
  summary: property<Summary>(
    (given) => rows.read(given) ?? (typeof given === 'object' ? (given as Summary) : undefined),
  ),
  viewer: boolean(),
  signerName: string(),
  certificateSubject: string(),
  providerName: string(),
  level: levelProperty,
  specimen: boolean(),
  consentText: string(),
  agreed: boolean(),
  destination: string(),
  sentAt: string(),
  validUntil: string(),
  error: oneOf(signatureErrors),
  triesLeft: count(),
  retryAfter: count(),
  csrf: string(),
  idempotencyKey: string(),
  resultUrl: string(),
  nextUrl: string(),
  report: reportProperty,
  allowFramed: boolean(),
  headingLevel: oneOf(headingLevels),
};

/** The attributes of a short form that carry these data. Content that is no text (a template as summary) has none. */
export function eSignatureAttributes(data: ESignatureData): Record<string, string | boolean> {
  const attributes: Record<string, string | boolean> = {};
  for (const name of Object.keys(eSignatureProperties)) {
    const value = (data as Record<string, unknown>)[name];
    if (value === undefined || value === false || value === '') continue;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    attributes[attributeName(name)] =
      value === true ? true : name === 'warnings' ? (value as readonly string[]).join(' ') : text;
  }
  return attributes;
}
