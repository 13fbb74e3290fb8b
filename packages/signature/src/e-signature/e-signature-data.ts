import type { PropertyDeclaration, PropertyDeclarations } from '@lit/reactive-element';
import type { Printable, SigningStep } from '@tiwizi/core';
import { readHeadingLevel, readList, type HeadingLevel } from '@tiwizi/elements/template';
import type { VerifyReport } from '../pades/report.ts';
import { documentWarnings, type DocumentWarning } from '../protocol/document-warning.ts';
import { signatureErrors, type SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureLevels, type SignatureLevel } from '../protocol/signature-level.ts';
import type { SummaryRow } from '../protocol/summary-row.ts';

/** The steps of signing, in order: agree to the document, type the code, done. */
export const signingSteps: readonly SigningStep[] = ['agree', 'code', 'done'];

/** All that the full form of `<tiwizi-e-signature>` is printed from. */
export interface ESignatureData {
  readonly step?: SigningStep | undefined;
  /** Where the decisions are posted; the page's own address by default. */
  readonly actionUrl?: string | undefined;
  /** The PDF that is to be signed. */
  readonly documentUrl?: string | undefined;
  readonly documentName?: string | undefined;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256?: string | undefined;
  readonly pages?: number | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  readonly warnings?: readonly DocumentWarning[] | undefined;
  readonly summary?: readonly SummaryRow[] | Printable;
  /** Has a place where the pages are drawn when the person opens it. */
  readonly viewer?: boolean | undefined;
  readonly signerName?: string | undefined;
  /** Subject of the certificate, once known. */
  readonly certificateSubject?: string | undefined;
  readonly providerName?: string | undefined;
  readonly level?: SignatureLevel | undefined;
  readonly specimen?: boolean | undefined;
  /** Words of the consent, when they are not the element's own. */
  readonly consentText?: string | undefined;
  /** The box was ticked already, in a post that could not be done. */
  readonly agreed?: boolean | undefined;
  /** Where the code was sent, masked, as words. */
  readonly destination?: string | undefined;
  /** When it was sent, ISO 8601. */
  readonly sentAt?: string | undefined;
  readonly error?: SignatureErrorName | undefined;
  readonly triesLeft?: number | undefined;
  /** Seconds until another code may be asked for. */
  readonly retryAfter?: number | undefined;
  readonly csrf?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** The signed PDF. */
  readonly resultUrl?: string | undefined;
  /** Where the way goes on. */
  readonly nextUrl?: string | undefined;
  /** What the verification of the signed PDF found. */
  readonly report?: VerifyReport | undefined;
  readonly allowFramed?: boolean | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
}

const oneOf = <Value extends string>(allowed: readonly Value[]) => ({
  converter: (value: string | null): Value | undefined => allowed.find((each) => each === value),
});
/** A whole number; anything else is ignored. */
const count = {
  converter: (value: string | null): number | undefined =>
    value && /^\d{1,15}$/.test(value) ? Number(value) : undefined,
};

/** The warnings that are known, or none. */
function readWarnings(value: string | null): readonly DocumentWarning[] | undefined {
  const known = documentWarnings.filter((each) => value?.split(/\s+/).includes(each));
  return known.length ? known : undefined;
}

function readReport(json: string | null): VerifyReport | undefined {
  try {
    const report = JSON.parse(json ?? '') as VerifyReport;
    return Array.isArray(report?.signatures) ? report : undefined;
  } catch {
    return undefined;
  }
}

export const reportProperty: PropertyDeclaration = { converter: readReport };
export const levelProperty: PropertyDeclaration = oneOf(signatureLevels);

export const eSignatureProperties: PropertyDeclarations = {
  step: oneOf(signingSteps),
  actionUrl: { attribute: 'action-url' },
  documentUrl: { attribute: 'document-url' },
  documentName: { attribute: 'document-name' },
  sha256: {},
  pages: count,
  size: count,
  warnings: { converter: readWarnings },
  summary: { converter: (value) => readList<SummaryRow>(value, ['key', 'value']) },
  viewer: { type: Boolean },
  signerName: { attribute: 'signer-name' },
  certificateSubject: { attribute: 'certificate-subject' },
  providerName: { attribute: 'provider-name' },
  level: levelProperty,
  specimen: { type: Boolean },
  consentText: { attribute: 'consent-text' },
  agreed: { type: Boolean },
  destination: {},
  sentAt: { attribute: 'sent-at' },
  error: oneOf(signatureErrors),
  triesLeft: { attribute: 'tries-left', ...count },
  retryAfter: { attribute: 'retry-after', ...count },
  csrf: {},
  idempotencyKey: { attribute: 'idempotency-key' },
  resultUrl: { attribute: 'result-url' },
  nextUrl: { attribute: 'next-url' },
  report: reportProperty,
  allowFramed: { type: Boolean, attribute: 'allow-framed' },
  headingLevel: { attribute: 'heading-level', converter: readHeadingLevel },
};

/** The attributes of a short form that carry these data. Content that is no text (a template as summary) has none. */
export function eSignatureAttributes(data: ESignatureData): Record<string, string | boolean> {
  const attributes: Record<string, string | boolean> = {};
  for (const [name, declaration] of Object.entries(eSignatureProperties)) {
    const value = (data as Record<string, unknown>)[name];
    const attribute = typeof declaration.attribute === 'string' ? declaration.attribute : name.toLowerCase();
    if (value === undefined || value === false || value === '') continue;
    if (name === 'warnings') attributes[attribute] = (value as readonly string[]).join(' ');
    else
      attributes[attribute] = value === true ? true : typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return attributes;
}
