import { auditRevisions } from './audit/audit-revisions.ts';
import { concat } from './bytes.ts';
import { readCertificate } from './cms/certificate.ts';
import { textBudget } from './content/shown-text.ts';
import type { TextBudget } from './content/shown-text.ts';
import { PadesError, tooComplex } from './errors.ts';
import type { PadesErrorCode } from './errors.ts';
import { docMdpPermission, formFields, signatureOf } from './fields.ts';
import type { FormField } from './fields.ts';
import { openPdf } from './pdf/document.ts';
import type { PdfDocument } from './pdf/document.ts';
import { PdfString, isName } from './pdf/objects.ts';
import type { PdfDict } from './pdf/objects.ts';
import { lastUnreached } from './pdf/unreached.ts';
import type { ProblemCode, SignatureReport, VerifyReport } from './report.ts';
import { readCrl } from './revocation/crl.ts';
import { readStore } from './revocation/dss.ts';
import type { ValidationData } from './revocation/dss.ts';
import { readOcsp } from './revocation/ocsp.ts';
import { byteRangeOf, endOf } from './verify/byte-range.ts';
import type { ByteRange } from './verify/byte-range.ts';
import { claims } from './verify/claims.ts';
import { verifyCms, verifyDocumentTimeStamp } from './verify/cryptography.ts';
import type { Draft } from './verify/draft.ts';
import type { TrustContext } from './verify/trust.ts';

/** By what a file is judged: whom to trust, at what moment, with which data (ETSI EN 319 102-1 clause 5.2). */
export interface VerifyOptions {
  /** DER certificates of the roots (or other anchors) that are trusted. Nothing in the file is trusted by itself. */
  readonly trust: readonly Uint8Array[];
  /** Roots of time-stamp authorities. Default: those of `trust`. */
  readonly trustTimestamps?: readonly Uint8Array[];
  /**
   * Moment at which certificates must be valid, unless a trusted time-stamp proves an earlier one.
   * Default: now.
   */
  readonly at?: Date;
  /** More certificates, OCSP responses and CRLs than the file holds. What cannot be read is left out. */
  readonly validationData?: ValidationData;
  /** `available` uses what there is; `required` asks for the revocation state of the whole path. */
  readonly revocation?: 'available' | 'required';
  /** Called before each signature with the part of them that is done. */
  readonly onProgress?: (fraction: number) => void;
}

/** Problems after which the signature may still be good, if more were known. */
const INDETERMINATE: readonly ProblemCode[] = [
  'chain_untrusted',
  'chain_constraints',
  'certificate_expired',
  'certificate_not_yet_valid',
  'certificate_usage',
  'certificate_unrelated',
  'certificate_revoked',
  'revocation_unknown',
  'algorithm_weak',
  'algorithm_unsupported',
  'cms_unsupported',
  'signer_certificate_missing',
  'signing_certificate_missing',
  'subfilter_unsupported',
  'time_stamp_usage',
  'content_covered',
  'value_unlike_appearance',
];

/** A signature waiting to be verified. */
interface Entry {
  readonly field: FormField;
  readonly signature: PdfDict;
  readonly range: ByteRange | undefined;
}

/** What is the same for all signatures of a file. */
interface OpenFile {
  readonly document: PdfDocument;
  readonly trust: TrustContext;
  readonly budget: TextBudget;
  /** Where the last byte after the first signature stands that no cross-reference leads to; -1 when there is none. */
  lastUnreached(): number;
}

/**
 * Verifies every signature of a PDF: byte range, digest, CMS signature, signing certificate, path
 * to the given anchors, revocation as far as the data reaches, time-stamps, and what later
 * revisions changed (ETSI EN 319 102-1 clause 5 for the order and the three outcomes).
 *
 * A trusted time-stamp moves the moment at which certificates must be valid: to the time of the
 * signature's own time-stamp, or of a document time-stamp that covers it (clauses 5.5 and 5.6).
 * A revocation counts when it was before that moment.
 *
 * A file that cannot be read gives `invalid` with the reason in `problems`.
 *
 * @param bytes the whole file; it is copied, and left as it is
 * @throws {PadesError} `certificate_invalid` for an unreadable certificate in `trust` or `trustTimestamps`, and for nothing else
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions): Promise<VerifyReport> {
  return verifyOwned(concat(bytes), options);
}

const MAX_SIGNATURES = 200;
/** Objects read, and bytes hashed, for all signatures together. */
const MAX_READ = 2 ** 22;
const MAX_HASHED = 2 ** 31;

/** The same over bytes that nobody else reads or writes meanwhile: they are moved about while they are hashed. */
export async function verifyOwned(bytes: Uint8Array, options: VerifyOptions): Promise<VerifyReport> {
  const { trust, trustTimestamps = trust, at = new Date(), revocation = 'available' } = options;
  const anchors = trust.map(readCertificate);
  const stampAnchors = trustTimestamps.map(readCertificate);
  let document: PdfDocument;
  let entries: Entry[];
  let permission: number | undefined;
  let data: ReturnType<typeof validationData>;
  try {
    document = openPdf(bytes);
    const fields = formFields(document);
    permission = docMdpPermission(document, fields);
    const signed = fields.flatMap((field) => {
      const signature = signatureOf(document, field);
      return signature ? [{ field, signature }] : [];
    });
    // Each signature costs a reading of the file: a few thousand that all point at one would take hours.
    const { size } = document.xref.entries;
    if (signed.length > MAX_SIGNATURES || signed.length * size > MAX_READ || signed.length * bytes.length > MAX_HASHED)
      tooComplex('signatures');
    entries = signed.map((each) => ({ ...each, range: byteRangeOf(document, each.signature) }));
    data = validationData(document, options.validationData);
  } catch (error) {
    return { status: 'invalid', valid: false, problems: [codeOf(error)], signatures: [] };
  }
  let unreached: number | undefined;
  const file: OpenFile = {
    document,
    trust: { anchors, stampAnchors, pool: data.certificates, data, at, revocation },
    budget: textBudget(),
    lastUnreached: () =>
      (unreached ??= lastUnreached(
        document,
        Math.min(...entries.flatMap(({ range }) => (range ? [endOf(range)] : []))),
      )),
  };
  const reports = new Map<Entry, SignatureReport>();
  const proofs: { end: number; time: Date }[] = [];
  // From the last revision to the first: a document time-stamp proves what it covers.
  const reach = ({ range }: Entry): number => (range ? endOf(range) : -1);
  const order = [...entries].sort((a, b) => reach(b) - reach(a));
  for (const [i, entry] of order.entries()) {
    options.onProgress?.(i / order.length);
    const proven = proofs.filter(({ end }) => end > reach(entry)).map(({ time }) => +time);
    const existence = proven.length ? new Date(Math.min(...proven)) : undefined;
    const report = await verifyOne(file, entry, existence);
    const last =
      entry === order[0] &&
      report.changes.some(
        ({ code }) => !['validation_data_added', 'time_stamp_added', 'bytes_appended'].includes(code),
      );
    const notes = [
      ...report.notes,
      ...(last ? (['changed_after_last_signature'] as const) : []),
      ...(data.unusable ? (['validation_data_unusable'] as const) : []),
    ];
    reports.set(entry, { ...report, notes });
    if (report.kind === 'time_stamp' && report.status === 'valid' && report.provenTime)
      proofs.push({ end: reach(entry), time: new Date(report.provenTime) });
  }
  const signatures = entries.flatMap((entry) => reports.get(entry) ?? []);
  const worst = (['invalid', 'indeterminate', 'valid'] as const).find((status) =>
    signatures.some((item) => item.status === status),
  );
  return {
    status: worst ?? 'unsigned',
    valid: worst === 'valid',
    problems: [],
    ...(permission === undefined ? {} : { permission }),
    signatures,
  };
}

function codeOf(error: unknown): PadesErrorCode {
  if (error instanceof PadesError) return error.code;
  throw error;
}

/** What the file and the caller give; what cannot be read is counted. */
function validationData(document: PdfDocument, given: ValidationData = {}) {
  const store = readStore(document);
  let unusable = 0;
  const readAll = <T>(kind: keyof ValidationData, read: (bytes: Uint8Array) => T): T[] =>
    [...store[kind], ...(given[kind] ?? [])].flatMap((item) => {
      try {
        return [read(item)];
      } catch (error) {
        codeOf(error);
        unusable++;
        return [];
      }
    });
  const found = {
    certificates: readAll('certificates', readCertificate),
    ocspResponses: readAll('ocspResponses', readOcsp),
    crls: readAll('crls', readCrl),
  };
  return { ...found, unusable };
}

async function verifyOne(
  file: OpenFile,
  { field, signature, range }: Entry,
  existence: Date | undefined,
): Promise<SignatureReport> {
  const { document, trust } = file;
  const draft: Draft = { problems: [], notes: [], facts: claims(document, signature) };
  const { problems } = draft;
  let intact = false;
  const isTimeStamp = isName(document.get(signature.get('Type')), 'DocTimeStamp');
  try {
    if (!range) problems.push('byterange_invalid');
    else {
      draft.facts = { ...draft.facts, byteRange: range, coversWholeFile: endOf(range) === document.bytes.length };
      if (!draft.facts.coversWholeFile) laterRevisions(file, field, range, draft);
      const subject = { document, signature, range, existence };
      intact = await (isTimeStamp ? verifyDocumentTimeStamp : verifyCms)(subject, trust, draft);
    }
  } catch (error) {
    // A structure that leads the reader astray is malformed, however it did so: no file makes this function throw.
    problems.push(error instanceof PadesError ? error.code : 'cms_malformed');
  }
  const status = problems.every((code) => INDETERMINATE.includes(code))
    ? problems.length
      ? 'indeterminate'
      : 'valid'
    : 'invalid';
  return {
    field: field.name,
    kind: isTimeStamp ? 'time_stamp' : isCertification(document, signature) ? 'certification' : 'signature',
    coversWholeFile: false,
    changes: [],
    ...draft.facts,
    status,
    problems,
    notes: draft.notes,
    intact,
  };
}

function isCertification(document: PdfDocument, signature: PdfDict): boolean {
  const perms = document.dict(document.catalog.get('Perms'));
  return document.dict(perms?.get('DocMDP')) === signature;
}

/** What came after the bytes that were signed. */
function laterRevisions(file: OpenFile, field: FormField, range: ByteRange, draft: Draft): void {
  const { document, budget } = file;
  const { bytes } = document;
  let old: PdfDocument;
  try {
    old = openPdf(bytes.subarray(0, endOf(range)));
    const again = old.dict(old.dict(field.ref)?.get('V'))?.get('Contents');
    if (!(again instanceof PdfString) || again.start !== range[1]) throw new PadesError('pdf_broken');
  } catch (error) {
    codeOf(error);
    draft.problems.push('signature_not_in_signed_revision');
    return;
  }
  const changes = auditRevisions(old, document, budget);
  if (file.lastUnreached() >= endOf(range)) changes.push({ code: 'bytes_appended', allowed: false });
  draft.facts = { ...draft.facts, changes };
  if (changes.some((change) => !change.allowed)) draft.problems.push('modified_after_signing');
  for (const code of ['content_covered', 'value_unlike_appearance'] as const)
    if (changes.some((change) => change.code === code)) draft.problems.push(code);
}
