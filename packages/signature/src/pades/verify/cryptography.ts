import { digest, digestAround, sameBytes } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import { verifySignature } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import type { Certificate } from '../cms/certificate.ts';
import { definite } from '../cms/ber.ts';
import { readSignedData, signerCertificate } from '../cms/signed-data.ts';
import type { SignedData } from '../cms/signed-data.ts';
import { validityOf } from '../cms/time.ts';
import { PadesError, tooComplex } from '../errors.ts';
import type { PadesErrorCode } from '../errors.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { PdfName } from '../pdf/objects.ts';
import type { PdfDict, PdfString } from '../pdf/objects.ts';
import type { ProblemCode } from '../report.ts';
import { endOf } from './byte-range.ts';
import type { ByteRange } from './byte-range.ts';
import { addOnce } from './draft.ts';
import type { Draft } from './draft.ts';
import { judgeTimeStamp } from './time-stamp.ts';
import type { JudgedTimeStamp } from './time-stamp.ts';
import { describe, judge, subjects } from './trust.ts';
import type { TrustContext } from './trust.ts';

const CLOCK_TOLERANCE = 10 * 60 * 1000;
const MAX_CERTIFICATES = 32;
const MAX_TIME_STAMPS = 8;
const OF_CERTIFICATES: readonly ProblemCode[] = ['certificate_unrelated', 'signer_certificate_missing'];
const UNSUPPORTED: readonly PadesErrorCode[] = ['algorithm_unsupported', 'cms_unsupported'];

/** One signature of a file that is being verified. */
export interface Subject {
  readonly document: PdfDocument;
  readonly signature: PdfDict;
  readonly range: ByteRange;
  /** Moment by which later time-stamps prove that the signature existed. */
  readonly existence: Date | undefined;
}

/** The structure in `/Contents`, without the zeros after it, and whether it was DER as it must be. */
function contentsOf(
  signature: PdfDict,
  problems: ProblemCode[],
): { readonly der: Uint8Array; readonly isDer: boolean } {
  const contents = (signature.get('Contents') as PdfString).bytes;
  const { der, size } = definite(contents);
  if (contents.subarray(size).some((byte) => byte !== 0)) problems.push('contents_padding');
  return { der, isDer: contents[1] !== 0x80 };
}

/** Digest of what the byte range leaves. */
const coveredDigest = ({ document, range }: Subject, hash: HashName): Promise<Bytes> =>
  digestAround(hash, document.bytes.subarray(0, endOf(range)), range[1], range[2]);

function subFilterOf({ document, signature }: Subject): string {
  const subFilter = document.get(signature.get('SubFilter'));
  return subFilter instanceof PdfName ? subFilter.value : '';
}

/** Digest, signature value, certificate, path and time-stamp. Returns whether bytes and value are intact. */
export async function verifyCms(subject: Subject, context: TrustContext, draft: Draft): Promise<boolean> {
  const { problems, notes } = draft;
  const kind = subFilterOf(subject);
  if (kind !== 'ETSI.CAdES.detached' && kind !== 'adbe.pkcs7.detached') {
    problems.push('subfilter_unsupported');
    return false;
  }
  const { der, isDer } = contentsOf(subject.signature, problems);
  const cms = readSignedData(der);
  if (cms.certificates.length > MAX_CERTIFICATES) tooComplex('too many certificates');
  const isPades =
    isDer && kind === 'ETSI.CAdES.detached' && !cms.hasSigningTime && draft.facts.signingTime !== undefined;
  if (!isPades) notes.push('not_pades');

  const certificates = cms.certificates.map(readCertificate);
  const leaf = signerCertificate(cms, certificates);
  const actual = await coveredDigest(subject, cms.digestHash);
  const digestOk = sameBytes(actual, cms.messageDigest);
  if (!digestOk) problems.push('digest_mismatch');
  if (!leaf) {
    problems.push('signer_certificate_missing');
    return false;
  }
  const valueOk = await verifySignature(leaf.key, cms.algorithm, cms.value, cms.attributes);
  if (!valueOk) problems.push('signature_mismatch');
  await signingCertificate(cms, leaf, kind, problems);

  const stamped = await signatureTimeStamps(
    cms,
    subject,
    { ...context, pool: [...context.pool, ...certificates] },
    draft,
  );
  const proven = earliest(stamped, subject.existence);
  const {
    problems: found,
    path,
    revocation,
    checked,
  } = await judge(leaf, certificates, context.anchors, proven ?? context.at, context);
  addOnce(problems, ...found);
  if (!checked) notes.push('revocation_not_checked');
  claimedTime(leaf, proven ?? context.at, draft);
  const { name, hash } = cms.algorithm;
  const stampChecked = !stamped || draft.facts.timeStamp?.revocation?.every((item) => item.status === 'good');
  draft.facts = {
    ...draft.facts,
    algorithm: `${name} ${hash} ${leaf.key.curve ?? leaf.key.bits}`,
    signer: await describe(leaf),
    path: subjects(path),
    revocation,
    ...(proven ? { provenTime: proven.toISOString() } : {}),
    ...(isPades
      ? { baseline: !proven ? 'B-B' : !checked || !stampChecked ? 'B-T' : subject.existence ? 'B-LTA' : 'B-LT' }
      : {}),
  };
  return digestOk && valueOk;
}

const earliest = (...times: readonly (Date | undefined)[]): Date | undefined =>
  times.reduce((first, time) => (time && (!first || time < first) ? time : first), undefined);

/** The signed attributes must name the very certificate that is used (RFC 5035 section 3). */
async function signingCertificate(
  cms: SignedData,
  leaf: Certificate,
  kind: string,
  problems: ProblemCode[],
): Promise<void> {
  const named = cms.signingCertificate;
  // Older PDF signatures (adbe.pkcs7.detached) have no such attribute.
  if (!named) {
    if (kind === 'ETSI.CAdES.detached') problems.push('signing_certificate_missing');
  } else if (!sameBytes(await digest(named.hash, leaf.raw), named.value)) problems.push('signing_certificate_mismatch');
  else if (named.hash === 'SHA-1' && kind === 'ETSI.CAdES.detached') problems.push('algorithm_weak');
}

/** The earliest time that a signature time-stamp proves whose authority is trusted. Only this one is reported, or the first. */
async function signatureTimeStamps(
  cms: SignedData,
  { existence }: Subject,
  context: TrustContext,
  draft: Draft,
): Promise<Date | undefined> {
  if (cms.timeStamps.length > MAX_TIME_STAMPS) tooComplex('too many time-stamps');
  const found: JudgedTimeStamp[] = [];
  for (const token of cms.timeStamps) {
    try {
      found.push(await judgeTimeStamp(token, (hash) => digest(hash, cms.value), existence ?? context.at, context));
    } catch (error) {
      if (!(error instanceof PadesError)) throw error;
      // What is not read here is not broken, and proves nothing.
      addOnce(draft.problems, UNSUPPORTED.includes(error.code) ? error.code : 'time_stamp_invalid');
    }
  }
  for (const { broken, report } of found) {
    if (broken) addOnce(draft.problems, broken);
    // Strangers among its certificates are not covered by any signature: someone put them there. Someone may have taken the right one out.
    addOnce(draft.problems, ...report.problems.filter((code) => OF_CERTIFICATES.includes(code)));
  }
  const trusted = found.filter(({ report }) => report.trusted).sort((a, b) => +a.token.time - +b.token.time);
  const told = trusted[0] ?? found[0];
  if (!told) return undefined;
  draft.facts = { ...draft.facts, timeStamp: told.report };
  if (!trusted[0]) draft.notes.push('time_stamp_untrusted');
  return trusted[0]?.token.time;
}

/** A claimed time that what is known contradicts. */
function claimedTime(leaf: Certificate, known: Date, { facts, notes }: Draft): void {
  const claimed = facts.signingTime === undefined ? undefined : new Date(facts.signingTime);
  if (claimed && claimed.getTime() > known.getTime() + CLOCK_TOLERANCE) notes.push('signing_time_in_future');
  const { notBefore, notAfter } = validityOf(leaf);
  if (claimed && (claimed < notBefore || claimed > notAfter)) notes.push('signing_time_outside_validity');
}

/** A document time-stamp: the token is in `/Contents` itself (ISO 32000-2 clause 12.8.5). */
export async function verifyDocumentTimeStamp(subject: Subject, context: TrustContext, draft: Draft): Promise<boolean> {
  const { problems, notes } = draft;
  if (subFilterOf(subject) !== 'ETSI.RFC3161') {
    problems.push('subfilter_unsupported');
    return false;
  }
  const { der } = contentsOf(subject.signature, problems);
  const { token, signer, broken, judgement, report } = await judgeTimeStamp(
    der,
    (hash) => coveredDigest(subject, hash),
    subject.existence ?? context.at,
    context,
  );
  addOnce(problems, ...report.problems);
  if (judgement && !judgement.checked) notes.push('revocation_not_checked');
  const { name, hash } = token.cms.algorithm;
  draft.facts = {
    ...draft.facts,
    timeStamp: report,
    ...(signer ? { algorithm: `${name} ${hash} ${signer.key.curve ?? signer.key.bits}` } : {}),
    ...(report.authority ? { signer: report.authority } : {}),
    ...(report.path && report.revocation ? { path: report.path, revocation: report.revocation } : {}),
    ...(report.trusted ? { provenTime: report.time } : {}),
  };
  return !broken && signer !== undefined;
}
