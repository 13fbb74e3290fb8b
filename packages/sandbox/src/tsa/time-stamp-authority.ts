import { createHash, createPrivateKey, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import type { ControlPanel } from '../controls.ts';
import type { Credentials } from '../csc/credentials.ts';
import { hashAlgorithms } from '../csc/parameters.ts';
import { explicit, generalized, integer, nullValue, octetString, oid, sequence, set } from '../x509/der.ts';
import { readTimeStampRequest, type TimeStampRequest } from './request.ts';

/** Policy of the sandbox's time-stamps: a number for tests that stands for no document. */
const policy = '1.3.6.1.4.1.99999.3161';
const tstInfo = '1.2.840.113549.1.9.16.1.4';
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const attribute = (type: string, value: Uint8Array): Buffer => sequence(oid(type), set(value));

/**
 * A time-stamp authority by RFC 3161: tokens signed by a key of its own, whose certificate of the test authority is for time-stamping only,
 * named by signing-certificate-v2 (RFC 5816). Its clock is that of the signing service.
 */
export class TimeStampAuthority {
  readonly #controls: ControlPanel;
  readonly #key: KeyObject;
  readonly #certificate: X509Certificate;

  private constructor(controls: ControlPanel, key: KeyObject, certificate: X509Certificate) {
    this.#controls = controls;
    this.#key = key;
    this.#certificate = certificate;
  }

  /** Loads the key of this folder, or makes one. */
  static async load(credentials: Credentials, controls: ControlPanel): Promise<TimeStampAuthority> {
    const { privateKey, certificate } = await credentials.timeStampKey();
    return new TimeStampAuthority(controls, createPrivateKey(privateKey), new X509Certificate(certificate));
  }

  /** Answers a DER `TimeStampReq` with a DER `TimeStampResp`. */
  respond(bytes: Buffer): Buffer {
    const request = readTimeStampRequest(bytes);
    const algorithm = hashAlgorithms[request.hashOid];
    // RFC 3161, 2.4.2: status 2 is a rejection, failure bit 0 an unknown algorithm.
    if (algorithm?.length !== request.hash.length)
      return sequence(sequence(integer(2), Buffer.from([0x03, 2, 7, 0x80])));
    return sequence(sequence(integer(0)), this.token(request));
  }

  /** A time-stamp token: CMS SignedData over a TSTInfo. */
  token({ hashAlgorithm, hash, nonce, certificates }: Omit<TimeStampRequest, 'hashOid'>): Buffer {
    const certificate = this.#certificate;
    const info = sequence(
      integer(1),
      oid(policy),
      sequence(hashAlgorithm, octetString(hash)),
      integer(randomBytes(8)),
      generalized(new Date(this.#controls.now())),
      ...(nonce ? [integer(nonce)] : []),
    );
    const attributes = [
      attribute('1.2.840.113549.1.9.3', oid(tstInfo)),
      attribute('1.2.840.113549.1.9.4', octetString(createHash('sha256').update(info).digest())),
      attribute(
        '1.2.840.113549.1.9.16.2.47',
        sequence(sequence(sequence(octetString(createHash('sha256').update(certificate.raw).digest())))),
      ),
    ].sort(Buffer.compare);
    const signed = set(Buffer.concat(attributes));
    const signerInfo = sequence(
      integer(1),
      issuerAndSerial(certificate.raw),
      sha256,
      // The same bytes under another tag (RFC 5652, 5.4).
      Buffer.concat([Buffer.from([0xa0]), signed.subarray(1)]),
      sequence(oid('1.2.840.113549.1.1.1'), nullValue),
      octetString(sign('sha256', signed, this.#key)),
    );
    const signedData = sequence(
      integer(3),
      set(sha256),
      sequence(oid(tstInfo), explicit(0, octetString(info))),
      ...(certificates ? [explicit(0, certificate.raw)] : []),
      set(signerInfo),
    );
    return sequence(oid('1.2.840.113549.1.7.2'), explicit(0, signedData));
  }
}

/** `SEQUENCE { issuer, serialNumber }` as they stand in a certificate. */
function issuerAndSerial(der: Buffer): Buffer {
  const inner = (bytes: Buffer, skip: number): Buffer => {
    let rest = bytes;
    for (let i = 0; i < skip; i++) rest = rest.subarray(sizeOf(rest));
    return rest.subarray(0, sizeOf(rest));
  };
  const body = (bytes: Buffer): Buffer => bytes.subarray(headOf(bytes));
  const tbs = body(inner(body(der), 0));
  return sequence(inner(tbs, 3), inner(tbs, 1));
}

const headOf = (bytes: Buffer): number => (bytes[1]! < 0x80 ? 2 : 2 + bytes[1]! - 0x80);
const sizeOf = (bytes: Buffer): number =>
  headOf(bytes) + (bytes[1]! < 0x80 ? bytes[1]! : bytes.readUIntBE(2, bytes[1]! - 0x80));

export const isNonce = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{2,64}$/i.test(value);
