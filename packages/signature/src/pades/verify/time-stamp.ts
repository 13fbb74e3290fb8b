import { toHex } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import type { ProblemCode, TimeStampReport } from '../report.ts';
import { checkTimeStamp, readTimeStamp } from '../time-stamp/token.ts';
import type { TimeStampToken } from '../time-stamp/token.ts';
import { describe, judge, subjects } from './trust.ts';
import type { Judgement, TrustContext } from './trust.ts';

/** A token as found, and what it is worth. */
export interface JudgedTimeStamp {
  readonly token: TimeStampToken;
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
  const found = await checkTimeStamp(token, await imprint(token.hash));
  const broken = found === 'time_stamp_usage' ? undefined : found;
  const { signer } = token;
  const judgement =
    signer && !broken ? await judge(signer, token.certificates, context.stampAnchors, moment, context) : undefined;
  const problems: ProblemCode[] = [...(found ? [found] : []), ...(judgement?.problems ?? [])];
  return {
    token,
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
