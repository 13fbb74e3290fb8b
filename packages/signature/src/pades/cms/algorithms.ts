import { concat } from '../bytes.ts';
import type { Bytes, HashName } from '../bytes.ts';
import { PadesError } from '../errors.ts';
import { Der, NULL, integer, oid, sequence, tlv, unsigned } from './der.ts';
import { inner, need, small } from './fields.ts';

/**
 * How a key signs. `hash` is SHA-256 unless said otherwise; it serves for the document digest
 * and for the signature. Curves P-256 and P-384 come from the certificate.
 */
export interface SignatureAlgorithm {
  readonly name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS' | 'ECDSA';
  readonly hash?: HashName;
}

/** An algorithm with everything that verification needs. */
export interface FullAlgorithm extends SignatureAlgorithm {
  readonly hash: HashName;
  readonly saltLength?: number;
}

const RSA = '1.2.840.113549.1.1.1';
const MGF1 = '1.2.840.113549.1.1.8';
const PSS = '1.2.840.113549.1.1.10';
const EC_KEY = '1.2.840.10045.2.1';
const HASH_OIDS: Record<string, HashName> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const HASH_BYTES: Record<HashName, number> = { 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };
const SIGNATURE_OIDS: Record<string, FullAlgorithm> = {
  '1.2.840.113549.1.1.11': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { name: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { name: 'ECDSA', hash: 'SHA-512' },
};
const CURVES: Record<string, [name: string, bytes: number]> = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
};

function unsupported(detail: string): never {
  throw new PadesError('algorithm_unsupported', detail);
}

const oidOf = <T>(table: Record<string, T>, matches: (value: T) => boolean): string =>
  Object.keys(table).find((key) => matches(table[key]!)) ?? unsupported('no identifier');

/** Dotted identifier of a hash, as CMS and the CSC API write it. */
export const hashOid = (hash: HashName): string => oidOf(HASH_OIDS, (value) => value === hash);

/** AlgorithmIdentifier of a hash, parameters absent (RFC 5754 section 2). */
export const hashIdentifier = (hash: HashName): Bytes => sequence(oid(hashOid(hash)));

/** AlgorithmIdentifier for a SignerInfo: RFC 3370 section 3.2 (RSA), RFC 4056 (PSS), RFC 5758 (ECDSA). */
export function signatureIdentifier({ name, hash }: FullAlgorithm): Bytes {
  if (name === 'ECDSA')
    return sequence(oid(oidOf(SIGNATURE_OIDS, (value) => value.name === name && value.hash === hash)));
  if (name === 'RSASSA-PKCS1-v1_5') return sequence(oid(RSA), NULL);
  // Inside PSS parameters the hash carries NULL (RFC 4055 section 2.1), as OpenSSL writes it.
  const own = sequence(oid(hashOid(hash)), NULL);
  return sequence(
    oid(PSS),
    sequence(tlv(0xa0, own), tlv(0xa1, sequence(oid(MGF1), own)), tlv(0xa2, integer(HASH_BYTES[hash]))),
  );
}

/** Reads a hash AlgorithmIdentifier; SHA-1 and older are not accepted. */
export function readHash(item: Der): HashName {
  const fields = item.items(0x30);
  const dotted = need(fields).oid();
  const [parameters] = fields;
  if (parameters && (parameters.tag !== 5 || parameters.body.length)) unsupported('parameters on a hash');
  return HASH_OIDS[dotted] ?? unsupported(`hash ${dotted}`);
}

/** Reads a signature AlgorithmIdentifier; `digest` is what plain `rsaEncryption` goes with. */
export function readSignatureAlgorithm(item: Der, digest?: HashName): FullAlgorithm {
  const fields = item.items(0x30);
  const dotted = need(fields).oid();
  const [parameters, more] = fields;
  if (dotted === PSS) return readPss(parameters ?? unsupported('PSS without parameters'));
  if (more || (parameters && (parameters.tag !== 5 || parameters.body.length)))
    unsupported('parameters on a signature algorithm');
  if (dotted === RSA && digest) return { name: 'RSASSA-PKCS1-v1_5', hash: digest };
  return SIGNATURE_OIDS[dotted] ?? unsupported(`signature algorithm ${dotted}`);
}

function readPss(parameters: Der): FullAlgorithm {
  // The DEFAULT values are SHA-1, which is not accepted: all three must be written.
  const [hashItem, mask, salt, trailer, more] = parameters.items(0x30);
  if (hashItem?.tag !== 0xa0 || mask?.tag !== 0xa1 || salt?.tag !== 0xa2 || more) unsupported('PSS parameters');
  if (trailer && (trailer.tag !== 0xa3 || small(Der.parse(trailer.body)) !== 1)) unsupported('PSS trailer');
  const hash = readHash(Der.parse(hashItem.body));
  const maskFields = inner(mask, 0xa1).items(0x30);
  if (need(maskFields).oid() !== MGF1 || readHash(need(maskFields)) !== hash) unsupported('PSS mask');
  return { name: 'RSA-PSS', hash, saltLength: small(Der.parse(salt.body)) };
}

/** A public key as WebCrypto can take it. */
export interface PublicKey {
  readonly kind: 'RSA' | 'EC';
  /** Modulus or curve size in bits. */
  readonly bits: number;
  /** `P-256`, `P-384` or `P-521`. */
  readonly curve?: string;
  /** The subjectPublicKey: a point, or an RSAPublicKey. */
  readonly value: Uint8Array;
}

/** Reads a SubjectPublicKeyInfo (RFC 5280 section 4.1). */
export function readPublicKey(item: Der): PublicKey {
  const fields = item.items(0x30);
  const algorithm = need(fields).items(0x30);
  const dotted = need(algorithm).oid();
  const [parameters] = algorithm;
  const value = need(fields).bits();
  if (dotted === EC_KEY && parameters?.tag === 6) {
    const [curve, size] = CURVES[parameters.oid()] ?? unsupported('curve');
    return { kind: 'EC', bits: size * 8 - (size === 66 ? 7 : 0), curve, value };
  }
  if (dotted !== RSA && dotted !== PSS) unsupported(`key ${dotted}`);
  const modulus = need(Der.parse(value).items(0x30), 0x02).body;
  const length = modulus.length - (modulus[0] ? 0 : 1);
  return { kind: 'RSA', bits: length * 8, value };
}

const curveBytes = (key: PublicKey): number => Object.values(CURVES).find(([name]) => name === key.curve)?.[1] ?? 0;

/** r‖s from a DER `SEQUENCE { r, s }` (RFC 3279 section 2.2.3), or `undefined` when it is none. */
function rawFromDer(value: Uint8Array, size: number): Bytes | undefined {
  // What is plainly none is not worth an exception.
  if (value[0] !== 0x30) return undefined;
  try {
    const parts = Der.parse(value).items(0x30);
    if (parts.length !== 2) return undefined;
    const raw = new Uint8Array(size * 2);
    parts.forEach((part, i) => {
      const body = part.is(0x02).body;
      // Only the shortest form of a positive number: otherwise one signature could be written in two ways.
      if (!body.length || body[0]! > 127 || (body.length > 1 && !body[0] && body[1]! < 128)) throw new RangeError();
      const digits = body[0] ? body : body.subarray(1);
      raw.set(digits, size * (i + 1) - digits.length);
    });
    return raw;
  } catch {
    return undefined;
  }
}

/**
 * Brings a signature value to the form CMS stores: ECDSA as DER. WebCrypto and some remote
 * services return r‖s, others DER; both are accepted.
 */
export function storedSignature(value: Uint8Array, algorithm: SignatureAlgorithm, key: PublicKey): Uint8Array {
  if (algorithm.name !== 'ECDSA') return value;
  const size = curveBytes(key);
  if (value.length !== size * 2 || rawFromDer(value, size)) return value;
  return sequence(unsigned(value.subarray(0, size)), unsigned(value.subarray(size)));
}

/** Whether an algorithm can be used with a key. */
export const fits = (algorithm: SignatureAlgorithm, key: PublicKey): boolean =>
  (algorithm.name === 'ECDSA') === (key.kind === 'EC');

/** The key as WebCrypto uses it. @throws {PadesError} `algorithm_unsupported` for one that the platform cannot load */
export async function importKey({ kind, curve, value }: PublicKey, { name, hash }: FullAlgorithm): Promise<CryptoKey> {
  // WebCrypto knows only the plain RSA identifier, whatever the certificate restricts the key to. A point by itself is read fastest.
  const [format, data] =
    kind === 'EC'
      ? (['raw', value] as const)
      : (['spki', sequence(sequence(oid(RSA), NULL), tlv(0x03, Uint8Array.of(0), value))] as const);
  try {
    return await crypto.subtle.importKey(
      format,
      data as Bytes,
      { name, hash, namedCurve: curve } as EcKeyImportParams,
      false,
      ['verify'],
    );
  } catch {
    return unsupported(`${kind} key`);
  }
}

/** Checks a stored signature value over a message. */
export async function verifySignature(
  key: PublicKey,
  algorithm: FullAlgorithm,
  value: Uint8Array,
  message: Uint8Array,
  imported?: CryptoKey,
): Promise<boolean> {
  if (!fits(algorithm, key)) return false;
  const { name, hash, saltLength = HASH_BYTES[hash] } = algorithm;
  const raw = name === 'ECDSA' ? rawFromDer(value, curveBytes(key)) : concat(value);
  if (!raw) return false;
  try {
    return await crypto.subtle.verify(
      { name, hash, saltLength } as EcdsaParams,
      imported ?? (await importKey(key, algorithm)),
      raw,
      message as Bytes,
    );
  } catch {
    // A key or value that the platform cannot even load verifies nothing.
    return false;
  }
}
