import { concat, digest } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import { PadesError } from '../errors.ts';
import { hashIdentifier, readHash, readSignatureAlgorithm, signatureIdentifier } from './algorithms.ts';
import type { FullAlgorithm } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { Der, integer, octets, oid, sequence, setOf, tlv } from './der.ts';

/** CMS SignedData (RFC 5652 section 5) in the profile of PAdES (ETSI EN 319 142-1 clauses 5.2 and 6.3). */

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** Names the certificate by SHA-1 (RFC 2634): only time-stamp authorities still use it. */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

const attribute = (type: string, value: Uint8Array): Bytes => sequence(oid(type), setOf(0x31, [value]));

/**
 * The signed attributes as the SET whose DER is hashed and signed (RFC 5652 section 5.4):
 * content-type, message-digest and signing-certificate-v2 (RFC 5035 section 3). No signing-time:
 * PAdES keeps the claimed time in `/M` of the signature dictionary only.
 */
export async function signedAttributes(documentDigest: Promise<Uint8Array>, leaf: Certificate): Promise<Bytes> {
  const [content, certificate] = await Promise.all([documentDigest, digest('SHA-256', leaf.raw)]);
  const issuerSerial = sequence(sequence(tlv(0xa4, leaf.issuer)), tlv(0x02, leaf.serial));
  // The hash algorithm is left out because SHA-256 is its DEFAULT.
  const certId = sequence(octets(certificate), issuerSerial);
  return setOf(0x31, [
    attribute(CONTENT_TYPE, oid(DATA)),
    attribute(MESSAGE_DIGEST, octets(content)),
    attribute(SIGNING_CERTIFICATE_V2, sequence(sequence(certId))),
  ]);
}

/**
 * The whole ContentInfo, detached. `value` is in stored form; the attributes become `[0]`. A
 * time-stamp token over the value is kept as unsigned attribute (ETSI EN 319 122-1 clause 5.3).
 */
export function buildSignedData(
  chain: readonly Certificate[],
  attributes: Uint8Array,
  algorithm: FullAlgorithm,
  value: Uint8Array,
  timeStamp?: Uint8Array,
): Bytes {
  const leaf = chain[0]!;
  const implicit = concat(attributes);
  implicit[0] = 0xa0;
  const signerInfo = sequence(
    integer(1),
    sequence(leaf.issuer, tlv(0x02, leaf.serial)),
    hashIdentifier(algorithm.hash),
    implicit,
    signatureIdentifier(algorithm),
    octets(value),
    ...(timeStamp ? [tlv(0xa1, attribute(TIME_STAMP_TOKEN, timeStamp))] : []),
  );
  const signedData = sequence(
    integer(1),
    tlv(0x31, hashIdentifier(algorithm.hash)),
    sequence(oid(DATA)),
    setOf(
      0xa0,
      chain.map((certificate) => certificate.raw),
    ),
    tlv(0x31, signerInfo),
  );
  return sequence(oid(SIGNED_DATA), tlv(0xa0, signedData));
}

/** What a SignedData with one signer says. */
export interface SignedData {
  readonly certificates: readonly Uint8Array[];
  /** `SEQUENCE { issuer, serialNumber }` of the signer. */
  readonly signer: { readonly issuer: Uint8Array; readonly serial: Uint8Array };
  readonly digestHash: HashName;
  readonly algorithm: FullAlgorithm;
  readonly value: Uint8Array;
  /** The attributes as the SET that was signed. */
  readonly attributes: Bytes;
  readonly messageDigest: Uint8Array;
  /** Hash and algorithm of the first ESSCertID or ESSCertIDv2, if the attribute is there. */
  readonly signingCertificate: { readonly hash: HashName | 'SHA-1'; readonly value: Uint8Array } | undefined;
  readonly hasSigningTime: boolean;
  /** DER of the signature time-stamp token, an unsigned attribute. */
  readonly timeStamp: Uint8Array | undefined;
  /** What is signed, when it is inside; `undefined` when it is detached. */
  readonly content: Uint8Array | undefined;
}

function malformed(detail: string): never {
  throw new PadesError('cms_malformed', detail);
}

function readAttributes(item: Der): Map<string, Der> {
  const found = new Map<string, Der>();
  for (const entry of item.items()) {
    const [type, values, more] = entry.items(0x30);
    const list = values?.items(0x31);
    const dotted = type!.oid();
    if (more || list?.length !== 1 || found.has(dotted)) malformed(`attribute ${dotted}`);
    found.set(dotted, list[0]!);
  }
  return found;
}

/**
 * Reads a `/Contents` value without its padding: detached, over plain data; or, with a content
 * type, a structure that holds what it signs. Strict DER; throws `cms_malformed` or
 * `algorithm_unsupported`.
 */
export function readSignedData(der: Uint8Array, contentType: string = DATA): SignedData {
  try {
    return read(der, contentType);
  } catch (error) {
    // A part that is missing altogether shows as a TypeError.
    throw error instanceof PadesError ? error : new PadesError('cms_malformed', 'a part is missing');
  }
}

function read(der: Uint8Array, contentType: string): SignedData {
  const [type, explicit, extra] = Der.parse(der).items(0x30);
  if (extra || type?.oid() !== SIGNED_DATA) malformed('no SignedData');
  const parts = Der.parse(explicit!.is(0xa0).body).items(0x30);
  const [version, digests, content, ...rest] = parts as [Der, Der, Der, ...Der[]];
  const detached = contentType === DATA;
  // RFC 5652 section 5.1: other content than plain data makes it version 3.
  if (rest.length < 1 || version.small() !== (detached ? 1 : 3)) malformed('version');
  const [innerType, inner, more] = content.items(0x30);
  if (more || innerType?.oid() !== contentType || detached !== !inner) malformed('content');
  const certificates = rest[0]!.tag === 0xa0 ? rest.shift()!.items() : [];
  if (rest[0]?.tag === 0xa1) rest.shift();
  const signers = rest[0]?.items(0x31) ?? [];
  if (rest.length !== 1 || signers.length !== 1) malformed('exactly one signer expected');

  const fields = signers[0]!.items(0x30);
  const [infoVersion, sid, hashItem, attributes, signatureItem, value, ...unsigned] = fields as [
    Der,
    Der,
    Der,
    Der,
    Der,
    Der,
    ...Der[],
  ];
  // PKCS #7 of old: a signature over the bare digest, which names no certificate.
  if (attributes?.tag !== 0xa0) throw new PadesError('algorithm_unsupported', 'no signed attributes');
  if (fields.length < 6 || unsigned.length > 1 || infoVersion.small() !== 1) malformed('signer');
  const [issuer, serial] = sid.items(0x30);
  const digestHash = readHash(hashItem);
  const announced = digests.items(0x31);
  if (announced.length !== 1 || readHash(announced[0]!) !== digestHash) malformed('digest algorithms');

  const signed = readAttributes(attributes.is(0xa0));
  const set = concat(attributes.raw);
  set[0] = 0x31;
  if (signed.get(CONTENT_TYPE)?.oid() !== contentType) malformed('content-type');
  const essV2 = signed.get(SIGNING_CERTIFICATE_V2);
  const ess = essV2 ?? (detached ? undefined : signed.get(SIGNING_CERTIFICATE));
  const essParts = ess?.items(0x30)[0]?.items(0x30)[0]?.items(0x30);
  const essValue = essParts?.[essParts[0]?.tag === 0x30 ? 1 : 0];
  const late = unsigned[0] ? readAttributes(unsigned[0].is(0xa1)) : undefined;
  return {
    certificates: certificates.map((item) => item.is(0x30).raw),
    signer: { issuer: issuer!.is(0x30).raw, serial: serial!.is(0x02).body },
    digestHash,
    algorithm: readSignatureAlgorithm(signatureItem, digestHash),
    value: value.is(0x04).body,
    attributes: set,
    messageDigest: (signed.get(MESSAGE_DIGEST) ?? malformed('message-digest')).is(0x04).body,
    signingCertificate: essParts &&
      essValue && {
        hash: !essV2 ? 'SHA-1' : essParts[0]!.tag === 0x30 ? readHash(essParts[0]!) : 'SHA-256',
        value: essValue.is(0x04).body,
      },
    hasSigningTime: signed.has(SIGNING_TIME),
    timeStamp: late?.get(TIME_STAMP_TOKEN)?.raw,
    content: inner && Der.parse(inner.is(0xa0).body).is(0x04).body,
  };
}
