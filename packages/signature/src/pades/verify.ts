import { auditRevisions } from './audit.ts';
import { concat, digest, digestAround, sameBytes, toHex } from './bytes.ts';
import { verifySignature } from './cms/algorithms.ts';
import { DIGITAL_SIGNATURE, NON_REPUDIATION, readCertificate } from './cms/certificate.ts';
import type { Certificate } from './cms/certificate.ts';
import { findPath, isIssuedBy } from './cms/chain.ts';
import { Der } from './cms/der.ts';
import { readName } from './cms/name.ts';
import { readSignedData } from './cms/signed-data.ts';
import type { SignedData } from './cms/signed-data.ts';
import { PadesError } from './errors.ts';
import type { PadesErrorCode } from './errors.ts';
import { docMdpPermission, formFields, signatureOf } from './fields.ts';
import type { FormField } from './fields.ts';
import { openPdf } from './pdf/document.ts';
import type { PdfDocument } from './pdf/document.ts';
import { PdfName, PdfString, isName } from './pdf/objects.ts';
import type { PdfDict } from './pdf/objects.ts';
import type { NoteCode, ProblemCode, SignatureReport, VerifyReport } from './report.ts';

export interface VerifyOptions {
  /** DER certificates of the roots (or other anchors) that are trusted. Nothing in the file is trusted by itself. */
  readonly trust: readonly Uint8Array[];
  /** Moment at which certificates must be valid. Default: now, since a B-B signature proves no time. */
  readonly at?: Date;
}

/** Problems after which the signature may still be good, if more were known. */
const INDETERMINATE: readonly ProblemCode[] = [
  'chain_untrusted', 'chain_constraints', 'certificate_expired', 'certificate_not_yet_valid', 'certificate_usage',
  'certificate_unrelated', 'algorithm_weak', 'algorithm_unsupported', 'subfilter_unsupported', 'time_stamp_unsupported',
];
const CLOCK_TOLERANCE = 10 * 60 * 1000;
const MAX_CERTIFICATES = 32;

/** Collects what is found about one signature. */
interface Draft {
  readonly problems: ProblemCode[];
  readonly notes: NoteCode[];
  facts: Partial<SignatureReport>;
}

/**
 * Verifies every signature of a PDF: byte range, digest, CMS signature, signing certificate, path
 * to the given anchors at a given time, and what later revisions changed (ETSI EN 319 102-1
 * clause 5.2 for the order and the three outcomes). Revocation and time-stamps are not checked by
 * this version, and the report says so.
 *
 * A file that cannot be read gives `invalid` with the reason in `problems`. Throws only for an
 * unreadable certificate in `trust` (`certificate_invalid`).
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions): Promise<VerifyReport> {
  return verifyOwned(concat(bytes), options);
}

/** The same over bytes that nobody else reads or writes meanwhile: they are moved about while they are hashed. */
export async function verifyOwned(bytes: Uint8Array, { trust, at = new Date() }: VerifyOptions): Promise<VerifyReport> {
  const anchors = trust.map(readCertificate);
  let document: PdfDocument;
  let fields: FormField[];
  let permission: number | undefined;
  try {
    document = openPdf(bytes);
    fields = formFields(document);
    permission = docMdpPermission(document, fields);
  } catch (error) {
    return { status: 'invalid', valid: false, problems: [codeOf(error)], signatures: [] };
  }
  const signatures: SignatureReport[] = [];
  for (const field of fields) {
    const signature = signatureOf(document, field);
    if (signature) signatures.push(await verifyOne(document, field, signature, anchors, at));
  }
  const worst = (['invalid', 'indeterminate', 'valid'] as const).find(status => signatures.some(item => item.status === status));
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

async function verifyOne(document: PdfDocument, field: FormField, signature: PdfDict, anchors: readonly Certificate[], at: Date): Promise<SignatureReport> {
  const draft: Draft = { problems: [], notes: ['revocation_not_checked'], facts: claims(document, signature) };
  const { problems } = draft;
  let intact = false;
  const isTimeStamp = isName(document.get(signature.get('Type')), 'DocTimeStamp');
  try {
    const range = byteRange(document, signature);
    if (!range) problems.push('byterange_invalid');
    else {
      draft.facts = { ...draft.facts, byteRange: range, coversWholeFile: range[2] + range[3] === document.bytes.length };
      if (!draft.facts.coversWholeFile) laterRevisions(document, field, range, draft);
      if (isTimeStamp) problems.push('time_stamp_unsupported');
      else intact = await cryptography(document, signature, range, anchors, at, draft);
    }
  } catch (error) {
    problems.push(codeOf(error));
  }
  const status = problems.every(code => INDETERMINATE.includes(code)) ? (problems.length ? 'indeterminate' : 'valid') : 'invalid';
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

/** What the signature dictionary says of itself (ISO 32000-1 table 252): claims, not findings. */
function claims(document: PdfDocument, signature: PdfDict): Partial<SignatureReport> {
  const facts: Record<string, string> = {};
  for (const [key, fact] of [['Reason', 'reason'], ['Location', 'location'], ['Name', 'claimedName'], ['M', 'signingTime']] as const) {
    const value = document.get(signature.get(key));
    if (!(value instanceof PdfString)) continue;
    const text = key === 'M' ? isoDate(value.text) : value.text.replace(/^\ufeff/, '');
    if (text) facts[fact] = text;
  }
  return facts;
}

/** ISO 32000-1 clause 7.9.4 to ISO 8601. */
function isoDate(text: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(text);
  if (!parts) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, zoneHour = '00', zoneMinute = '00'] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${zoneHour}:${zoneMinute}` : 'Z'}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The byte range, if it leaves out exactly this signature's own hexadecimal token (ISO 32000-1 clause 12.8.1). */
function byteRange(document: PdfDocument, signature: PdfDict): [number, number, number, number] | undefined {
  const range = document.array(signature.get('ByteRange'))?.map(item => document.get(item));
  const contents = signature.get('Contents');
  if (range?.length !== 4 || !range.every(item => Number.isSafeInteger(item)) || !(contents instanceof PdfString)) return undefined;
  const [from, gapStart, gapEnd, rest] = range as [number, number, number, number];
  const { bytes } = document;
  if (from !== 0 || gapStart !== contents.start || gapEnd !== contents.end || rest < 0 || gapEnd + rest > bytes.length) return undefined;
  // Digits of one case only: changing the case of one would otherwise go unnoticed.
  let [lower, upper] = [false, false];
  for (const code of bytes.subarray(gapStart + 1, gapEnd - 1)) {
    if (code > 96) lower = true;
    else if (code > 64) upper = true;
    else if (code < 48) return undefined;
  }
  return bytes[gapStart] === 60 && !(lower && upper) ? [from, gapStart, gapEnd, rest] : undefined;
}

/** What came after the bytes that were signed. */
function laterRevisions(document: PdfDocument, field: FormField, range: readonly [number, number, number, number], draft: Draft): void {
  const { bytes } = document;
  let old: PdfDocument;
  try {
    old = openPdf(bytes.subarray(0, range[2] + range[3]));
    const again = old.dict(old.dict(field.ref)?.get('V'))?.get('Contents');
    if (!(again instanceof PdfString) || again.start !== range[1]) throw new PadesError('pdf_broken');
  } catch (error) {
    codeOf(error);
    draft.problems.push('signature_not_in_signed_revision');
    return;
  }
  const changes = auditRevisions(old, document);
  const marker = [37, 37, 69, 79, 70];
  const tail = bytes.subarray(Math.max(range[2] + range[3], lastIndexOf(bytes, marker) + marker.length));
  if (tail.some(code => code > 32)) changes.push({ code: 'bytes_appended', allowed: false });
  draft.facts = { ...draft.facts, changes };
  if (changes.some(change => !change.allowed)) draft.problems.push('modified_after_signing');
}

function lastIndexOf(bytes: Uint8Array, marker: readonly number[]): number {
  let at = bytes.length - marker.length;
  while (at >= 0 && !marker.every((code, i) => bytes[at + i] === code)) at--;
  return at;
}

/** Digest, signature value, certificate and path. Returns whether bytes and value are intact. */
async function cryptography(
  document: PdfDocument,
  signature: PdfDict,
  range: readonly [number, number, number, number],
  anchors: readonly Certificate[],
  at: Date,
  draft: Draft,
): Promise<boolean> {
  const { problems, notes } = draft;
  const subFilter = document.get(signature.get('SubFilter'));
  const kind = subFilter instanceof PdfName ? subFilter.value : '';
  if (kind !== 'ETSI.CAdES.detached' && kind !== 'adbe.pkcs7.detached') {
    problems.push('subfilter_unsupported');
    return false;
  }
  const contents = (signature.get('Contents') as PdfString).bytes;
  const { raw } = Der.first(contents);
  if (contents.subarray(raw.length).some(byte => byte !== 0)) problems.push('contents_padding');
  const cms = readSignedData(raw);
  if (cms.certificates.length > MAX_CERTIFICATES) throw new PadesError('pdf_too_complex', 'too many certificates');
  const isPades = kind === 'ETSI.CAdES.detached' && !cms.hasSigningTime && draft.facts.signingTime !== undefined;
  if (!isPades) notes.push('not_pades');
  if (cms.hasTimeStamp) notes.push('time_stamp_not_checked');

  const certificates = cms.certificates.map(readCertificate);
  const leaf = certificates.find(item => sameBytes(item.issuer, cms.signer.issuer) && sameBytes(item.serial, cms.signer.serial));
  const actual = await digestAround(cms.digestHash, document.bytes.subarray(0, range[2] + range[3]), range[1], range[2]);
  const digestOk = sameBytes(actual, cms.messageDigest);
  if (!digestOk) problems.push('digest_mismatch');
  if (!leaf) {
    problems.push('signer_certificate_missing');
    return false;
  }
  const valueOk = await verifySignature(leaf.key, cms.algorithm, cms.value, cms.attributes);
  if (!valueOk) problems.push('signature_mismatch');
  await signingCertificate(cms, leaf, kind, problems);
  await trustPath(leaf, certificates, anchors, at, draft);
  const { name, hash } = cms.algorithm;
  const subject = readName(leaf.subject);
  if (leaf.key.kind === 'RSA' && leaf.key.bits < 2048) problems.push('algorithm_weak');
  draft.facts = {
    ...draft.facts,
    algorithm: `${name} ${hash} ${leaf.key.curve ?? leaf.key.bits}`,
    signer: {
      commonName: subject.parts['CN'] ?? subject.text,
      subject: subject.text,
      issuer: readName(leaf.issuer).text,
      serialNumber: toHex(leaf.serial),
      notBefore: leaf.notBefore.toISOString(),
      notAfter: leaf.notAfter.toISOString(),
      fingerprint: toHex(await digest('SHA-256', leaf.raw)),
    },
  };
  return digestOk && valueOk;
}

/** The signed attributes must name the very certificate that is used (RFC 5035 section 3). */
async function signingCertificate(cms: SignedData, leaf: Certificate, kind: string, problems: ProblemCode[]): Promise<void> {
  const named = cms.signingCertificate;
  // Older PDF signatures (adbe.pkcs7.detached) have no such attribute.
  if (!named) {
    if (kind === 'ETSI.CAdES.detached') problems.push('signing_certificate_missing');
  } else if (!sameBytes(await digest(named.hash, leaf.raw), named.value)) problems.push('signing_certificate_mismatch');
}

async function trustPath(leaf: Certificate, certificates: readonly Certificate[], anchors: readonly Certificate[], at: Date, draft: Draft): Promise<void> {
  const { problems, notes, facts } = draft;
  const { path, problem } = await findPath(leaf, certificates, anchors, at);
  if (problem) problems.push(problem);
  const usage = leaf.keyUsage;
  if (usage !== undefined && !(usage & (DIGITAL_SIGNATURE | NON_REPUDIATION))) problems.push('certificate_usage');

  const known = [...path, ...anchors];
  for (const extra of certificates.filter(item => !known.some(other => sameBytes(other.raw, item.raw)))) {
    // Issued by one that is known here; or, above a leaf that is trusted by itself, the issuer of it.
    let explained = !known.some(item => sameBytes(item.subject, extra.subject)) && (await isIssuedBy(path[path.length - 1]!, extra));
    for (const issuer of [...known, ...certificates]) explained ||= await isIssuedBy(extra, issuer);
    if (!explained) problems.push('certificate_unrelated');
  }
  const claimed = facts.signingTime === undefined ? undefined : new Date(facts.signingTime);
  if (claimed && claimed.getTime() > at.getTime() + CLOCK_TOLERANCE) notes.push('signing_time_in_future');
  if (claimed && (claimed < leaf.notBefore || claimed > leaf.notAfter)) notes.push('signing_time_outside_validity');
  draft.facts = { ...facts, path: path.map(item => readName(item.subject).text) };
}
