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
  /** `validityOf` reads it. */
  readonly validity: Der;
  readonly key: PublicKey;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** `SEQUENCE { extnID, critical, extnValue }` each; `profileOf` reads what restricts the use. */
  readonly extensions: readonly Der[];
}

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
  return {
    raw: whole.raw,
    tbs: tbs!.raw,
    serial: serial.is(0x02).body,
    issuer: issuer.raw,
    subject: subject.raw,
    validity,
    key: readPublicKey(spki),
    signatureAlgorithm: signatureAlgorithm!,
    signature: signature!.bits(),
    extensions:
      fields
        .find((field) => field.tag === 0xa3)
        ?.items()[0]
        ?.items(0x30) ?? [],
  };
}
