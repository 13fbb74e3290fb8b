import { sameBytes } from '../bytes.ts';
import { readSignatureAlgorithm, verifySignature } from './algorithms.ts';
import type { Certificate, CertificateChain } from './certificate.ts';
import { KEY_CERT_SIGN, profileOf } from './extensions.ts';
import { validityOf } from './time.ts';

/** Why a path is not accepted. */
export type PathProblem = 'chain_untrusted' | 'chain_constraints' | 'certificate_expired' | 'certificate_not_yet_valid';

export interface CertificatePath {
  /** Leaf first, anchor last when one was reached. */
  readonly path: CertificateChain;
  readonly problem?: PathProblem;
}

const MAX_DEPTH = 8;
/** Signature checks for one path search: a hostile bag of certificates must not cost more. */
const MAX_CHECKS = 64;

export async function isIssuedBy(subject: Certificate, issuer: Certificate): Promise<boolean> {
  if (!sameBytes(subject.issuer, issuer.subject)) return false;
  try {
    return await verifySignature(
      issuer.key,
      readSignatureAlgorithm(subject.signatureAlgorithm),
      subject.signature,
      subject.tbs,
    );
  } catch {
    return false;
  }
}

/** Validity and constraints along a path whose signatures are right (RFC 5280 section 6.1). */
function checkPath(path: readonly Certificate[], at: Date): PathProblem | undefined {
  for (const [depth, certificate] of path.entries()) {
    const { ca, pathLength = Infinity, keyUsage = KEY_CERT_SIGN, unknownCritical } = profileOf(certificate);
    // A root that is trusted may predate the extensions (version 1); what it says counts.
    const isRoot = depth === path.length - 1 && sameBytes(certificate.issuer, certificate.subject);
    const issuerOk = !depth || ((ca ?? isRoot) && depth - 1 <= pathLength && keyUsage & KEY_CERT_SIGN);
    if (unknownCritical.length || !issuerOk) return 'chain_constraints';
  }
  const validities = path.map(validityOf);
  if (validities.some(({ notBefore }) => at < notBefore)) return 'certificate_not_yet_valid';
  if (validities.some(({ notAfter }) => at > notAfter)) return 'certificate_expired';
  return undefined;
}

/**
 * Looks for a path from a leaf to one of the given anchors, through a pool of certificates.
 * Returns the first path without problem, else the first path found with its problem.
 */
export async function findPath(
  leaf: Certificate,
  pool: readonly Certificate[],
  anchors: readonly Certificate[],
  at: Date,
): Promise<CertificatePath> {
  const isAnchor = (item: Certificate): boolean => anchors.some((anchor) => sameBytes(anchor.raw, item.raw));
  let checks = 0;
  let best: CertificatePath = { path: [leaf], problem: 'chain_untrusted' };

  const extend = async (path: CertificateChain): Promise<CertificatePath | undefined> => {
    const last = path[path.length - 1] ?? leaf;
    if (isAnchor(last)) {
      const problem = checkPath(path, at);
      if (!problem) return { path };
      if (best.problem === 'chain_untrusted') best = { path, problem };
      return undefined;
    }
    if (path.length > best.path.length && best.problem === 'chain_untrusted')
      best = { path, problem: 'chain_untrusted' };
    if (path.length >= MAX_DEPTH) return undefined;
    for (const issuer of [...anchors, ...pool]) {
      if (path.some((item) => sameBytes(item.raw, issuer.raw)) || !sameBytes(last.issuer, issuer.subject)) continue;
      if (checks++ >= MAX_CHECKS) return undefined;
      if (!(await isIssuedBy(last, issuer))) continue;
      const found = await extend([...path, issuer]);
      if (found) return found;
    }
    return undefined;
  };
  return (await extend([leaf])) ?? best;
}
