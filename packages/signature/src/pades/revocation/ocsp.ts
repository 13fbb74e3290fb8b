import { digest, sameBytes } from '../bytes.ts';
import type { HashName } from '../bytes.ts';
import { readHash, readSignatureAlgorithm, verifySignature } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import type { Certificate } from '../cms/certificate.ts';
import { isIssuedBy } from '../cms/chain.ts';
import { Der } from '../cms/der.ts';
import { end, inner, need, option } from '../cms/fields.ts';
import { criticalOf, profileOf } from '../cms/extensions.ts';
import { timeOf, validityOf } from '../cms/time.ts';
import { PadesError } from '../errors.ts';

const SHA1 = '1.3.14.3.2.26';
const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/** What a response says of one certificate (RFC 6960 section 4.2.1). */
export interface OcspStatement {
  readonly hash: HashName | 'SHA-1';
  readonly issuerName: Uint8Array;
  readonly issuerKey: Uint8Array;
  readonly serial: Uint8Array;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly revokedAt: Date | undefined;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
}

/** A successful basic response, read and not yet checked. */
export interface OcspResponse {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** `[1]` name or `[2]` SHA-1 of the key. */
  readonly responder: Der;
  readonly producedAt: Date;
  readonly certificates: readonly Certificate[];
  readonly statements: readonly OcspStatement[];
}

const fail = (detail: string): never => {
  throw new PadesError('validation_data_invalid', `OCSP response: ${detail}`);
};

/** Certificates that cannot be read answer for nothing and are left out. */
export function readable(list: readonly Uint8Array[]): Certificate[] {
  return list.flatMap((bytes) => {
    try {
      return [readCertificate(bytes)];
    } catch {
      return [];
    }
  });
}

/** Reads a DER `OCSPResponse`. @throws {PadesError} `validation_data_invalid` */
export function readOcsp(bytes: Uint8Array): OcspResponse {
  try {
    return read(bytes);
  } catch (error) {
    return fail(error instanceof Error ? error.message : '');
  }
}

function read(bytes: Uint8Array): OcspResponse {
  const answer = Der.parse(bytes).items(0x30);
  if (need(answer, 0x0a).body[0] !== 0) fail('not successful');
  const typed = inner(need(answer), 0xa0).items(0x30);
  if (need(typed).oid() !== BASIC_RESPONSE) fail('type');
  const basic = inner(need(typed), 0x04).items(0x30);
  const tbs = need(basic);
  const signatureAlgorithm = need(basic);
  const signature = need(basic).bits();
  const bag = option(basic, 0xa0);
  const certificates = bag ? inner(bag, 0xa0).items(0x30) : [];
  const fields = tbs.items(0x30);
  option(fields, 0xa0);
  const responder = need(fields);
  const producedAt = timeOf(need(fields));
  const statements = need(fields).items(0x30).map(statement);
  refuseCritical(fields[0]);
  return {
    tbs: tbs.raw,
    signatureAlgorithm,
    signature,
    responder,
    producedAt,
    certificates: readable(certificates.map((item) => item.raw)),
    statements,
  };
}

/** No extension of a response is processed here, so none may be critical. */
function refuseCritical(extensions: Der | undefined): void {
  if (extensions && criticalOf(inner(extensions, 0xa1).items(0x30)).length) fail('critical extension');
}

function statement(item: Der): OcspStatement {
  const fields = item.items(0x30);
  const id = need(fields).items(0x30);
  const hash = need(id);
  const status = need(fields);
  const revoked = status.tag === 0xa1;
  const thisUpdate = timeOf(need(fields));
  const nextUpdate = option(fields, 0xa0);
  refuseCritical(option(fields, 0xa1));
  end(fields);
  return {
    // Responders name certificates by SHA-1; nothing depends on it being hard to collide.
    hash: need(hash.items(0x30)).oid() === SHA1 ? 'SHA-1' : readHash(hash),
    issuerName: need(id, 0x04).body,
    issuerKey: need(id, 0x04).body,
    serial: need(id, 0x02).body,
    status: revoked ? 'revoked' : status.tag === 0x80 ? 'good' : status.tag === 0x82 ? 'unknown' : fail('status'),
    revokedAt: revoked ? timeOf(need(status.items())) : undefined,
    thisUpdate,
    nextUpdate: nextUpdate && timeOf(inner(nextUpdate, 0xa0)),
  };
}

/** What a response says of a certificate, if it says anything. */
export async function statementAbout(
  response: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Promise<OcspStatement | undefined> {
  for (const item of response.statements) {
    if (
      sameBytes(item.serial, certificate.serial) &&
      sameBytes(item.issuerName, await digest(item.hash, issuer.subject)) &&
      sameBytes(item.issuerKey, await digest(item.hash, issuer.key.value))
    )
      return item;
  }
  return undefined;
}

/**
 * Whether a response is signed by the issuer of the certificates it speaks of, or by a responder
 * to which this very issuer gave that task (RFC 6960 section 4.2.2.2).
 */
export async function isAuthentic(response: OcspResponse, issuer: Certificate): Promise<boolean> {
  const { responder, signatureAlgorithm, signature, tbs, producedAt } = response;
  const id = Der.parse(responder.body);
  for (const candidate of [issuer, ...response.certificates]) {
    const named =
      responder.tag === 0xa1
        ? sameBytes(id.raw, candidate.subject)
        : sameBytes(id.is(0x04).body, await digest('SHA-1', candidate.key.value));
    if (!named) continue;
    const { notBefore, notAfter } = validityOf(candidate);
    if (producedAt < notBefore || producedAt > notAfter) continue;
    const delegated = async (): Promise<boolean> =>
      (profileOf(candidate).purposes?.ids.includes(OCSP_SIGNING) ?? false) && isIssuedBy(candidate, issuer);
    if (!sameBytes(candidate.raw, issuer.raw) && !(await delegated())) continue;
    if (await verifySignature(candidate.key, readSignatureAlgorithm(signatureAlgorithm), signature, tbs)) return true;
  }
  return false;
}
