import { digest, sameBytes } from '../bytes.ts';
import type { HashName } from '../bytes.ts';
import { readHash, verifySignature } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import type { Certificate } from '../cms/certificate.ts';
import { Der } from '../cms/der.ts';
import { end, need, small } from '../cms/fields.ts';
import { profileOf } from '../cms/extensions.ts';
import { readSignedData, signerCertificate } from '../cms/signed-data.ts';
import type { SignedData } from '../cms/signed-data.ts';
import { timeOf } from '../cms/time.ts';
import { PadesError } from '../errors.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** A time-stamp token (RFC 3161 section 2.4.2), read and not yet checked. */
export interface TimeStampToken {
  readonly cms: SignedData;
  /** DER of the TSTInfo, which is what the authority signed. */
  readonly content: Uint8Array;
  readonly time: Date;
  readonly policy: string;
  /** Body of the serial number as stored. */
  readonly serial: Uint8Array;
  /** Hash of what is stamped. */
  readonly hash: HashName;
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array | undefined;
  readonly certificates: readonly Certificate[];
  /** The authority's own certificate, when it is inside. */
  readonly signer: Certificate | undefined;
}

/** What can be wrong with a token, apart from trust. */
export type TimeStampProblem = 'time_stamp_mismatch' | 'time_stamp_invalid' | 'time_stamp_usage';

/** Reads a token. @throws {PadesError} `cms_malformed`, `cms_unsupported`, `algorithm_unsupported` or `certificate_invalid` */
export function readTimeStamp(der: Uint8Array): TimeStampToken {
  const cms = readSignedData(der, TST_INFO);
  const { content } = cms;
  if (!content) throw new PadesError('cms_malformed', 'content');
  const fields = Der.parse(content).items(0x30);
  if (small(need(fields)) !== 1) throw new PadesError('cms_unsupported', 'version');
  const policy = need(fields).oid();
  const stamped = need(fields).items(0x30);
  const hash = readHash(need(stamped));
  const imprint = need(stamped, 0x04).body;
  end(stamped);
  const serial = need(fields, 0x02).body;
  const time = timeOf(need(fields, 0x18));
  const certificates = cms.certificates.map(readCertificate);
  return {
    cms,
    content,
    time,
    policy,
    serial,
    hash,
    imprint,
    nonce: fields.find((item) => item.tag === 0x02)?.body,
    certificates,
    signer: signerCertificate(cms, certificates),
  };
}

/**
 * Checks a token against the hash of what it should be about: imprint, digest, signature, the
 * certificate it names (RFC 5816), and that this certificate is for time-stamping and nothing
 * else (RFC 3161 section 2.3). `signer` is that certificate; whether it is trusted is the caller's question.
 */
export async function checkTimeStamp(
  token: TimeStampToken,
  imprint: Uint8Array,
  signer: Certificate,
): Promise<TimeStampProblem | undefined> {
  const { cms } = token;
  if (!sameBytes(token.imprint, imprint)) return 'time_stamp_mismatch';
  const named = cms.signingCertificate;
  const right =
    named &&
    sameBytes(await digest(named.hash, signer.raw), named.value) &&
    sameBytes(await digest(cms.digestHash, token.content), cms.messageDigest) &&
    (await verifySignature(signer.key, cms.algorithm, cms.value, cms.attributes));
  if (!right) return 'time_stamp_invalid';
  const { purposes } = profileOf(signer);
  return purposes?.critical && purposes.ids.join() === TIME_STAMPING ? undefined : 'time_stamp_usage';
}
