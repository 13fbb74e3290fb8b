import { PadesError } from '../errors.ts';
import { readPublicKey } from './algorithms.ts';
import type { PublicKey } from './algorithms.ts';
import { Der } from './der.ts';

/** What is used of an X.509 certificate (RFC 5280 section 4.1). */
export interface Certificate {
  readonly raw: Uint8Array;
  readonly tbs: Uint8Array;
  /** Body of the serial number as stored. */
  readonly serial: Uint8Array;
  /** DER of the names: `readName` makes them readable. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly key: PublicKey;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** From basicConstraints; `false` when the extension is absent. */
  readonly ca: boolean;
  readonly pathLength: number | undefined;
  /** First two bytes of keyUsage, digitalSignature being bit 15; `undefined` when absent. */
  readonly keyUsage: number | undefined;
  /** Critical extensions that this engine does not process: such a path is not accepted. */
  readonly unknownCritical: readonly string[];
}

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** Extensions that restrict nothing here: extKeyUsage, policies, subjectAltName, key identifiers. */
const HARMLESS = ['2.5.29.37', '2.5.29.32', '2.5.29.17', '2.5.29.35', '2.5.29.14'];

export const DIGITAL_SIGNATURE = 0x8000;
export const NON_REPUDIATION = 0x4000;
export const KEY_CERT_SIGN = 0x0400;

/** Reads a DER certificate. Throws `certificate_invalid`, or `algorithm_unsupported` for an unknown key. */
export function readCertificate(bytes: Uint8Array): Certificate {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof PadesError && error.code === 'algorithm_unsupported') throw error;
    throw new PadesError('certificate_invalid', error instanceof Error ? error.message : '');
  }
}

function read(bytes: Uint8Array): Certificate {
  const whole = Der.parse(bytes);
  const [tbs, signatureAlgorithm, signature] = whole.items(0x30);
  const fields = tbs!.items(0x30);
  // The version is absent in version 1.
  if (fields[0]!.tag !== 0xa0) fields.unshift(fields[0]!);
  const [, serial, , issuer, validity, subject, spki] = fields as [Der, Der, Der, Der, Der, Der, Der];
  const [notBefore, notAfter] = validity.items(0x30).map(item => item.time());

  let ca = false;
  let pathLength: number | undefined;
  let keyUsage: number | undefined;
  const unknownCritical: string[] = [];
  for (const extension of fields.find(field => field.tag === 0xa3)?.items()[0]?.items(0x30) ?? []) {
    const items = extension.items(0x30);
    const id = items[0]!.oid();
    const value = Der.parse(items[items.length - 1]!.is(0x04).body);
    if (id === BASIC_CONSTRAINTS) {
      for (const item of value.items(0x30)) {
        if (item.tag === 1) ca = item.body[0] !== 0;
        else pathLength = item.small();
      }
    } else if (id === KEY_USAGE) {
      value.is(0x03);
      keyUsage = ((value.body[1] ?? 0) << 8) | (value.body[2] ?? 0);
    } else if (items.length === 3 && items[1]!.body[0] && !HARMLESS.includes(id)) unknownCritical.push(id);
  }
  return {
    raw: whole.raw,
    tbs: tbs!.raw,
    serial: serial.is(0x02).body,
    issuer: issuer.raw,
    subject: subject.raw,
    notBefore: notBefore!,
    notAfter: notAfter!,
    key: readPublicKey(spki),
    signatureAlgorithm: signatureAlgorithm!,
    signature: signature!.bits(),
    ca,
    pathLength,
    keyUsage,
    unknownCritical,
  };
}
