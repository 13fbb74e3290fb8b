import { digest, sameBytes } from '../bytes.ts';
import type { HashName } from '../bytes.ts';
import { readHash, readSignatureAlgorithm, verifySignature } from '../cms/algorithms.ts';
import { readCertificate } from '../cms/certificate.ts';
import type { Certificate } from '../cms/certificate.ts';
import { isIssuedBy } from '../cms/chain.ts';
import { Der } from '../cms/der.ts';
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

/** Reads a DER `OCSPResponse`. Throws `validation_data_invalid`. */
export function readOcsp(bytes: Uint8Array): OcspResponse {
  try {
    return read(bytes);
  } catch (error) {
    return fail(error instanceof Error ? error.message : '');
  }
}

function read(bytes: Uint8Array): OcspResponse {
  const [status, body] = Der.parse(bytes).items(0x30);
  if (status!.is(0x0a).body[0] !== 0) fail('not successful');
  const [type, octets] = Der.parse(body!.is(0xa0).body).items(0x30);
  if (type!.oid() !== BASIC_RESPONSE) fail('type');
  const [tbs, signatureAlgorithm, signature, certs] = Der.parse(octets!.is(0x04).body).items(0x30);
  const fields = tbs!.items(0x30);
  if (fields[0]!.tag === 0xa0) fields.shift();
  const [responder, producedAt, responses, extensions] = fields as [Der, Der, Der, Der | undefined];
  refuseCritical(extensions);
  return {
    tbs: tbs!.raw,
    signatureAlgorithm: signatureAlgorithm!,
    signature: signature!.bits(),
    responder,
    producedAt: timeOf(producedAt),
    certificates: readable(
      certs
        ? Der.parse(certs.is(0xa0).body)
            .items(0x30)
            .map((item) => item.raw)
        : [],
    ),
    statements: responses.items(0x30).map(statement),
  };
}

/** No extension of a response is processed here, so none may be critical. */
function refuseCritical(extensions: Der | undefined): void {
  if (extensions && criticalOf(Der.parse(extensions.is(0xa1).body).items(0x30)).length) fail('critical extension');
}

function statement(item: Der): OcspStatement {
  const [id, status, thisUpdate, ...rest] = item.items(0x30) as [Der, Der, Der, ...Der[]];
  const [hash, issuerName, issuerKey, serial] = id.items(0x30);
  const state = ({ 0x80: 'good', 0xa1: 'revoked', 0x82: 'unknown' } as const)[status.tag as 0x80];
  refuseCritical(rest.find((part) => part.tag === 0xa1));
  const next = rest.find((part) => part.tag === 0xa0);
  return {
    // Responders name certificates by SHA-1; nothing depends on it being hard to collide.
    hash: hash!.items(0x30)[0]!.oid() === SHA1 ? 'SHA-1' : readHash(hash!),
    issuerName: issuerName!.is(0x04).body,
    issuerKey: issuerKey!.is(0x04).body,
    serial: serial!.is(0x02).body,
    status: state ?? fail('status'),
    revokedAt: state === ('revoked' as string) ? timeOf(status.items()[0]!) : undefined,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: next && timeOf(Der.parse(next.body)),
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
