import { sameBytes, toHex } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import type { Certificate } from '../cms/certificate.ts';
import { signerCertificate } from '../cms/signed-data.ts';
import type { ProblemCode, TimeStampReport } from '../report.ts';
import { checkTimeStamp, readTimeStamp } from '../time-stamp/token.ts';
import type { TimeStampToken } from '../time-stamp/token.ts';
import { describe, judge, subjects } from './trust.ts';
import type { Judgement, TrustContext } from './trust.ts';

/** A token as found, and what it is worth. */
export interface JudgedTimeStamp {
  readonly token: TimeStampToken;
  readonly signer: Certificate | undefined;
  /** The token is broken or about something else: the file was altered. */
  readonly broken: ProblemCode | undefined;
  readonly judgement: Judgement | undefined;
  readonly report: TimeStampReport;
}

/**
 * Verifies a time-stamp token over what `imprint` hashes (ETSI EN 319 102-1 clause 5.4), the authority's
 * certificate being judged at `moment`. Throws for a token that cannot be read.
 */
export async function judgeTimeStamp(
  der: Uint8Array,
  imprint: (hash: HashName) => Promise<Bytes>,
  moment: Date,
  context: TrustContext,
): Promise<JudgedTimeStamp> {
  const token = readTimeStamp(der);
  // An authority's certificate may be kept in the DSS alone.
  const signer = token.signer ?? signerCertificate(token.cms, context.pool);
  const stamped = await imprint(token.hash);
  const found: ProblemCode | undefined = signer
    ? await checkTimeStamp(token, stamped, signer)
    : sameBytes(token.imprint, stamped)
      ? // Nothing can be said of the signature.
        'signer_certificate_missing'
      : 'time_stamp_mismatch';
  const broken = found === 'time_stamp_usage' || found === 'signer_certificate_missing' ? undefined : found;
  const judgement =
    signer && !broken ? await judge(signer, token.certificates, context.stampAnchors, moment, context) : undefined;
  const problems: ProblemCode[] = [...(found ? [found] : []), ...(judgement?.problems ?? [])];
  return {
    token,
    signer,
    broken,
    judgement,
    report: {
      time: token.time.toISOString(),
      trusted: !problems.length,
      problems,
      policy: token.policy,
      serialNumber: toHex(token.serial),
      ...(signer ? { authority: await describe(signer) } : {}),
      ...(judgement ? { path: subjects(judgement.path), revocation: judgement.revocation } : {}),
    },
  };
}
