import { digest, sameBytes, toHex } from '../bytes.ts';
import type { Certificate } from '../cms/certificate.ts';
import { findPath, isIssuedBy } from '../cms/chain.ts';
import { DIGITAL_SIGNATURE, NON_REPUDIATION, profileOf } from '../cms/extensions.ts';
import { readName } from '../cms/name.ts';
import { validityOf } from '../cms/time.ts';
import type { ProblemCode, RevocationReport, SignerReport } from '../report.ts';
import { revocationAt } from '../revocation/status.ts';
import type { RevocationData } from '../revocation/status.ts';

/** What trust is judged by, the same for all signatures of a file. */
export interface TrustContext {
  readonly anchors: readonly Certificate[];
  /** Roots of time-stamp authorities. */
  readonly stampAnchors: readonly Certificate[];
  /** Certificates from the DSS and from the caller: links of a path, never trusted by themselves. */
  readonly pool: readonly Certificate[];
  readonly data: RevocationData;
  /** The caller's "now". */
  readonly at: Date;
  readonly revocation: 'available' | 'required';
}

export interface Judgement {
  readonly problems: ProblemCode[];
  readonly path: readonly Certificate[];
  readonly revocation: readonly RevocationReport[];
  /** Revocation of every certificate below the anchor is known. */
  readonly checked: boolean;
}

/**
 * Path, constraints, key usage and revocation of a signer's certificate at a moment (ETSI EN
 * 319 102-1 clauses 5.2.5 and 5.2.6). `embedded` are the certificates that travel with the
 * signature: each of them must belong.
 */
export async function judge(
  leaf: Certificate,
  embedded: readonly Certificate[],
  anchors: readonly Certificate[],
  moment: Date,
  { pool, data, at, revocation: wanted }: TrustContext,
): Promise<Judgement> {
  const problems: ProblemCode[] = [];
  const { path, problem } = await findPath(leaf, [...embedded, ...pool], anchors, moment);
  if (problem) problems.push(problem);
  const usage = profileOf(leaf).keyUsage;
  if (usage !== undefined && !(usage & (DIGITAL_SIGNATURE | NON_REPUDIATION))) problems.push('certificate_usage');
  if (leaf.key.kind === 'RSA' && leaf.key.bits < 2048) problems.push('algorithm_weak');
  if (await hasStranger(embedded, path, anchors)) problems.push('certificate_unrelated');

  const revocation: RevocationReport[] = [];
  for (const [i, certificate] of path.entries()) {
    const issuer = path[i + 1];
    if (!issuer) break;
    const { status, source, thisUpdate, revokedAt } = await revocationAt(certificate, issuer, data, moment, at);
    revocation.push({
      subject: readName(certificate.subject).text,
      status,
      ...(source ? { source } : {}),
      ...(thisUpdate ? { thisUpdate: thisUpdate.toISOString() } : {}),
      ...(revokedAt ? { revokedAt: revokedAt.toISOString() } : {}),
    });
  }
  if (revocation.some((item) => item.status === 'revoked')) problems.push('certificate_revoked');
  const checked = !problem && revocation.every((item) => item.status !== 'unknown');
  if (!checked && !problem && wanted === 'required') problems.push('revocation_unknown');
  return { problems, path, revocation, checked };
}

/** Whether a certificate travels along that fits nothing: altered, or put there by someone else. */
async function hasStranger(
  embedded: readonly Certificate[],
  path: readonly Certificate[],
  anchors: readonly Certificate[],
): Promise<boolean> {
  const known = [...path, ...anchors];
  for (const extra of embedded.filter((item) => !known.some((other) => sameBytes(other.raw, item.raw)))) {
    // Issued by one that is known here; or, above a leaf that is trusted by itself, the issuer of it.
    let explained =
      !known.some((item) => sameBytes(item.subject, extra.subject)) &&
      (await isIssuedBy(path[path.length - 1] ?? extra, extra));
    for (const issuer of [...known, ...embedded]) explained ||= await isIssuedBy(extra, issuer);
    if (!explained) return true;
  }
  return false;
}

/** Who a certificate is about. */
export async function describe(certificate: Certificate): Promise<SignerReport> {
  return { ...namesOf(certificate), fingerprint: toHex(await digest('SHA-256', certificate.raw)) };
}

/** What a certificate says of itself, in words for a report. */
export function namesOf(certificate: Certificate): Omit<SignerReport, 'fingerprint'> {
  const subject = readName(certificate.subject);
  const { notBefore, notAfter } = validityOf(certificate);
  return {
    commonName: subject.parts['CN'] ?? subject.text,
    subject: subject.text,
    issuer: readName(certificate.issuer).text,
    serialNumber: toHex(certificate.serial),
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
  };
}

export const subjects = (path: readonly Certificate[]): string[] => path.map((item) => readName(item.subject).text);
