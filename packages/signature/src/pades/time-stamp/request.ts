import { concat, digest, sameBytes } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import { hashIdentifier } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import { findPath } from '../cms/chain.ts';
import { Der, integer, octets, sequence, tlv, unsigned } from '../cms/der.ts';
import { need, small } from '../cms/fields.ts';
import { PadesError } from '../errors.ts';
import { checkTimeStamp, readTimeStamp } from './token.ts';

/**
 * Port of a time-stamp authority: takes a DER `TimeStampReq`, gives a DER `TimeStampResp`
 * (RFC 3161 section 2.4). See `httpTimestampAuthority`, and `cscTimestampAuthority` of the CSC client.
 */
export type TimestampAuthority = (request: Bytes) => Promise<Uint8Array>;

/** What is asked of an authority. */
export interface TimestampRequestOptions {
  /** Default: SHA-256. */
  readonly hash?: HashName;
  /** DER roots of authorities. When given, a token of any other is refused already here. */
  readonly trust?: readonly Uint8Array[];
}

const TRUE = tlv(0x01, Uint8Array.of(255));

/**
 * Asks an authority for a time-stamp of the given bytes, with a nonce and its certificates, and
 * checks what comes: status, nonce, imprint, signature and certificate (RFC 3161 section 2.2).
 *
 * @throws {PadesError} `time_stamp_refused`, `time_stamp_mismatch`, `time_stamp_invalid`, `time_stamp_usage` or
 * `time_stamp_untrusted`; errors of the authority itself pass through
 */
export async function requestTimeStamp(
  authority: TimestampAuthority,
  bytes: Uint8Array,
  options: TimestampRequestOptions = {},
): Promise<Bytes> {
  const { hash = 'SHA-256', trust } = options;
  const imprint = await digest(hash, bytes);
  const nonce = unsigned(crypto.getRandomValues(new Uint8Array(8)));
  const request = sequence(integer(1), sequence(hashIdentifier(hash), octets(imprint)), nonce, TRUE);
  const der = tokenOf(await authority(request));
  let token;
  try {
    token = readTimeStamp(der);
  } catch (error) {
    throw new PadesError('time_stamp_invalid', error instanceof PadesError ? error.message : '');
  }
  const stray = !token.nonce || !sameBytes(token.nonce, Der.parse(nonce).body) || token.hash !== hash;
  const { signer } = token;
  // The request asks for the certificate, so an answer without it is not right.
  const problem = stray || !signer ? 'time_stamp_invalid' : await checkTimeStamp(token, imprint, signer);
  if (problem) throw new PadesError(problem, stray ? 'nonce or hash algorithm' : '');
  if (trust && signer) {
    const path = await findPath(signer, token.certificates, trust.map(readCertificate), token.time);
    if (path.problem) throw new PadesError('time_stamp_untrusted', path.problem);
  }
  return concat(der);
}

/** The token in a `TimeStampResp`, if its status is "granted". */
function tokenOf(response: Uint8Array): Uint8Array {
  let token: Der | undefined;
  let status: number;
  try {
    const fields = Der.parse(response).items(0x30);
    status = small(need(need(fields).items(0x30)));
    [token] = fields;
  } catch {
    throw new PadesError('time_stamp_invalid', 'not a response');
  }
  // "Granted with modifications" is something else than what was asked for.
  if (status !== 0 || !token) throw new PadesError('time_stamp_refused', `status ${status}`);
  return token.raw;
}
