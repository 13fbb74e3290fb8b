import { PadesError } from '../errors.ts';
import { readPublicKey } from './algorithms.ts';
import type { PublicKey } from './algorithms.ts';
import { Der } from './der.ts';
import { need, option } from './fields.ts';

/** What is used of an X.509 certificate (RFC 5280 section 4.1). */
export interface Certificate {
  readonly raw: Uint8Array;
  readonly tbs: Uint8Array;
  /** Body of the serial number as stored. */
  readonly serial: Uint8Array;
  /** DER of the names: `readName` makes them readable. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** `validityOf` reads it. */
  readonly validity: Der;
  readonly key: PublicKey;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** `SEQUENCE { extnID, critical, extnValue }` each; `profileOf` reads what restricts the use. */
  readonly extensions: readonly Der[];
}

/** Certificates from a leaf upwards. */
export type CertificateChain = readonly [Certificate, ...Certificate[]];

/** Reads a DER certificate. @throws {PadesError} `certificate_invalid`, or `algorithm_unsupported` for an unknown key */
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
  const parts = whole.items(0x30);
  const tbs = need(parts);
  const fields = tbs.items(0x30);
  // The version is absent in version 1.
  option(fields, 0xa0);
  const serial = need(fields, 0x02).body;
  need(fields);
  const issuer = need(fields).raw;
  const validity = need(fields);
  const subject = need(fields).raw;
  const key = readPublicKey(need(fields));
  const extensions = fields.find(({ tag }) => tag === 0xa3);
  return {
    raw: whole.raw,
    tbs: tbs.raw,
    serial,
    issuer,
    subject,
    validity,
    key,
    signatureAlgorithm: need(parts),
    signature: need(parts).bits(),
    extensions: extensions ? need(extensions.items()).items(0x30) : [],
  };
}
