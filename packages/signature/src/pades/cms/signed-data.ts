import { concat, digest, sameBytes } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import { PadesError } from '../errors.ts';
import { hashIdentifier, hashOid, readHash, readSignatureAlgorithm, signatureIdentifier } from './algorithms.ts';
import type { FullAlgorithm } from './algorithms.ts';
import type { Certificate, CertificateChain } from './certificate.ts';
import { Der, integer, malformed, octets, oid, sequence, setOf, tlv } from './der.ts';
import { end, inner, need, option, small } from './fields.ts';
import { subjectKeyIdentifier } from './extensions.ts';

/** CMS SignedData (RFC 5652 section 5) in the profile of PAdES (ETSI EN 319 142-1 clauses 5.2 and 6.3). */

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** Names the certificate by SHA-1 (RFC 2634): time-stamp authorities and older signing programs use it. */
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
  chain: CertificateChain,
  attributes: Uint8Array,
  algorithm: FullAlgorithm,
  value: Uint8Array,
  timeStamp?: Uint8Array,
): Bytes {
  const [leaf] = chain;
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

/** How a signer's certificate is named: by issuer and serial number, or by its subject key identifier (RFC 5652 section 5.3). */
export type SignerIdentifier =
  { readonly issuer: Uint8Array; readonly serial: Uint8Array } | { readonly keyIdentifier: Uint8Array };

/** What a SignedData with one signer says. */
export interface SignedData {
  readonly certificates: readonly Uint8Array[];
  readonly signer: SignerIdentifier;
  readonly digestHash: HashName;
  readonly algorithm: FullAlgorithm;
  readonly value: Uint8Array;
  /** The attributes as the SET that was signed. */
  readonly attributes: Bytes;
  readonly messageDigest: Uint8Array;
  /** Hash and algorithm of the first ESSCertID or ESSCertIDv2, if the attribute is there. */
  readonly signingCertificate: { readonly hash: HashName | 'SHA-1'; readonly value: Uint8Array } | undefined;
  readonly hasSigningTime: boolean;
  /** DER of the signature time-stamp tokens, from unsigned attributes. */
  readonly timeStamps: readonly Uint8Array[];
  /** What is signed, when it is inside; `undefined` when it is detached. */
  readonly content: Uint8Array | undefined;
}

/** Right in itself, and more than is read here. */
function unsupported(detail: string): never {
  throw new PadesError('cms_unsupported', detail);
}

/** The values of attributes by type: a type may come more than once, with any number of values (RFC 5652 section 5.3). */
function readAttributes(item: Der): Map<string, Der[]> {
  const found = new Map<string, Der[]>();
  for (const entry of item.items()) {
    const fields = entry.items(0x30);
    const id = need(fields).oid();
    found.set(id, [...(found.get(id) ?? []), ...need(fields, 0x31).items()]);
    end(fields);
  }
  return found;
}

/** The value of an attribute that may have only one (RFC 5652 section 11, RFC 5035 section 3). */
function single(attributes: ReadonlyMap<string, readonly Der[]>, type: string): Der | undefined {
  const values = attributes.get(type);
  if (values && values.length !== 1) malformed(`attribute ${type}`);
  return values?.[0];
}

/**
 * Reads a `/Contents` value without its padding: detached, over plain data; or, with a content
 * type, a structure that holds what it signs. Strict DER.
 *
 * @throws {PadesError} `cms_malformed`; `cms_unsupported` or `algorithm_unsupported` for what is right and not read here
 */
export function readSignedData(der: Uint8Array, contentType: string = DATA): SignedData {
  const outer = Der.parse(der).items(0x30);
  if (need(outer).oid() !== SIGNED_DATA) malformed('no SignedData');
  const parts = inner(need(outer), 0xa0).items(0x30);
  end(outer);
  const version = small(need(parts));
  const digests = need(parts, 0x31).items();
  const detached = contentType === DATA;
  const content = readContent(need(parts), contentType, detached);
  const bag = option(parts, 0xa0)?.items() ?? [];
  option(parts, 0xa1);
  const [signer, ...others] = need(parts, 0x31).items();
  end(parts);
  if (!signer) malformed('no signer');
  if (others.length) unsupported('signers');

  const fields = signer.items(0x30);
  const infoVersion = small(need(fields));
  const sid = need(fields);
  const byKey = sid.tag === 0x80;
  // Attribute certificates and the like make other versions still (RFC 5652 section 5.1).
  if (infoVersion !== (byKey ? 3 : 1) || version !== (byKey || !detached ? 3 : 1)) unsupported('version');
  const hashItem = need(fields);
  const attributes = option(fields, 0xa0);
  // PKCS #7 of old: a signature over the bare digest, which names no certificate.
  if (!attributes) throw new PadesError('algorithm_unsupported', 'no signed attributes');
  const digestHash = readHash(hashItem);
  // Those of all signers are listed, so that one who reads in one pass may hash with each: others do not matter.
  const listed = digests.find((item) => need(item.items(0x30)).oid() === hashOid(digestHash));
  if (!listed || readHash(listed) !== digestHash) unsupported('digest algorithms');
  const algorithm = readSignatureAlgorithm(need(fields), digestHash);
  const value = need(fields, 0x04).body;
  const late = option(fields, 0xa1);
  end(fields);

  const signed = readAttributes(attributes);
  const set = concat(attributes.raw);
  set[0] = 0x31;
  if (single(signed, CONTENT_TYPE)?.oid() !== contentType) malformed('content-type');
  return {
    certificates: bag.map((item) => item.is(0x30).raw),
    signer: byKey ? { keyIdentifier: sid.body } : readIssuerAndSerial(sid),
    digestHash,
    algorithm,
    value,
    attributes: set,
    messageDigest: (single(signed, MESSAGE_DIGEST) ?? malformed('message-digest')).is(0x04).body,
    signingCertificate: readSigningCertificate(signed),
    hasSigningTime: signed.has(SIGNING_TIME),
    timeStamps: (late ? (readAttributes(late).get(TIME_STAMP_TOKEN) ?? []) : []).map(({ raw }) => raw),
    content,
  };
}

/** The certificate in a bag that a signer is named by. */
export function signerCertificate(
  { signer }: SignedData,
  certificates: readonly Certificate[],
): Certificate | undefined {
  return certificates.find((item) => {
    if ('serial' in signer) return sameBytes(item.issuer, signer.issuer) && sameBytes(item.serial, signer.serial);
    const own = subjectKeyIdentifier(item);
    return own && sameBytes(own, signer.keyIdentifier);
  });
}

/** EncapsulatedContentInfo: of the type that is asked for, with what is signed inside, or without when it is detached. */
function readContent(item: Der, contentType: string, detached: boolean): Uint8Array | undefined {
  const fields = item.items(0x30);
  if (need(fields).oid() !== contentType) malformed('content');
  const held = option(fields, 0xa0);
  end(fields);
  if (detached !== !held) unsupported('content');
  return held && inner(held, 0xa0).is(0x04).body;
}

function readIssuerAndSerial(item: Der): { readonly issuer: Uint8Array; readonly serial: Uint8Array } {
  const fields = item.items(0x30);
  return { issuer: need(fields, 0x30).raw, serial: need(fields, 0x02).body };
}

/** The first ESSCertIDv2, or ESSCertID, whose hash is SHA-1 (RFC 5035 sections 3 and 4). */
function readSigningCertificate(signed: ReadonlyMap<string, readonly Der[]>): SignedData['signingCertificate'] {
  const v2 = single(signed, SIGNING_CERTIFICATE_V2);
  const attribute = v2 ?? single(signed, SIGNING_CERTIFICATE);
  const certId = attribute && need(need(attribute.items(0x30)).items(0x30)).items(0x30);
  const algorithm = v2 && certId && option(certId, 0x30);
  return (
    certId && {
      hash: !v2 ? 'SHA-1' : algorithm ? readHash(algorithm) : 'SHA-256',
      value: need(certId, 0x04).body,
    }
  );
}
