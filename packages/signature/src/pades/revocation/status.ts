import type { Certificate } from '../cms/certificate.ts';
import { validityOf } from '../cms/time.ts';
import { revocationDate, speaksFor } from './crl.ts';
import type { Crl } from './crl.ts';
import { isAuthentic, statementAbout } from './ocsp.ts';
import type { OcspResponse } from './ocsp.ts';

/** Data by which revocation is judged: from the file's DSS, and from the caller. */
export interface RevocationData {
  readonly ocspResponses: readonly OcspResponse[];
  readonly crls: readonly Crl[];
}

/** What is known of a certificate at a moment. */
export interface RevocationFinding {
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly source?: 'ocsp' | 'crl';
  /** When the source was up to date. */
  readonly thisUpdate?: Date;
  readonly revokedAt?: Date;
}

const CLOCK_TOLERANCE = 10 * 60 * 1000;

interface Window {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
}

/**
 * Whether a source tells something of a moment: it was made at or after it, or was still in force;
 * it is not from the future; and it was made while the certificate was listed at all, since
 * expired ones drop out (RFC 5280 section 5, ETSI EN 319 102-1 clause 5.2.5).
 */
function covers(
  { thisUpdate, nextUpdate = thisUpdate }: Window,
  certificate: Certificate,
  moment: Date,
  now: Date,
): boolean {
  return (
    +nextUpdate + CLOCK_TOLERANCE >= +moment &&
    +thisUpdate <= +now + CLOCK_TOLERANCE &&
    thisUpdate <= validityOf(certificate).notAfter
  );
}

/**
 * Whether a certificate was revoked at a moment. A revocation after the moment leaves it good:
 * the moment must therefore be proven (a time-stamp) or be now. Data that is not signed by who
 * may speak, or not of that time, says nothing.
 */
export async function revocationAt(
  certificate: Certificate,
  issuer: Certificate,
  data: RevocationData,
  moment: Date,
  now: Date,
): Promise<RevocationFinding> {
  let best: RevocationFinding = { status: 'unknown' };
  const weigh = (source: 'ocsp' | 'crl', thisUpdate: Date, revokedAt: Date | undefined): void => {
    const revoked = revokedAt !== undefined && revokedAt <= moment;
    if (best.status === 'revoked' || (!revoked && best.thisUpdate && best.thisUpdate > thisUpdate)) return;
    best = { status: revoked ? 'revoked' : 'good', source, thisUpdate, ...(revokedAt ? { revokedAt } : {}) };
  };
  for (const response of data.ocspResponses) {
    const found = await statementAbout(response, certificate, issuer);
    if (!found || found.status === 'unknown' || !covers(found, certificate, moment, now)) continue;
    if (await safely(isAuthentic(response, issuer))) weigh('ocsp', found.thisUpdate, found.revokedAt);
  }
  for (const crl of data.crls) {
    if (!covers(crl, certificate, moment, now) || !(await safely(speaksFor(crl, certificate, issuer)))) continue;
    weigh('crl', crl.thisUpdate, revocationDate(crl, certificate));
  }
  return best;
}

/** An algorithm or extension that cannot be read authenticates nothing. */
const safely = (check: Promise<boolean>): Promise<boolean> => check.catch(() => false);
