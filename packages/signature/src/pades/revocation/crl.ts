import { sameBytes } from '../bytes.ts';
import { readSignatureAlgorithm, verifySignature } from '../cms/algorithms.ts';
import type { Certificate } from '../cms/certificate.ts';
import { Der } from '../cms/der.ts';
import { inner, need, option } from '../cms/fields.ts';
import { CRL_SIGN, criticalOf, extensionOf, profileOf } from '../cms/extensions.ts';
import { timeOf } from '../cms/time.ts';
import { PadesError } from '../errors.ts';

const DISTRIBUTION_POINT = '2.5.29.28';
const CRL_DISTRIBUTION_POINTS = '2.5.29.31';

/** A complete list of revoked certificates (RFC 5280 section 5), read and not yet checked. */
export interface Crl {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  /** `SEQUENCE OF { serial, date, extensions }`; absent when nothing is revoked. */
  readonly revoked: Der | undefined;
  readonly scope: Der | undefined;
}

/** Reads a DER `CertificateList`. Delta and indirect lists are refused. @throws {PadesError} `validation_data_invalid` */
export function readCrl(bytes: Uint8Array): Crl {
  try {
    return read(bytes);
  } catch (error) {
    throw new PadesError('validation_data_invalid', `CRL: ${error instanceof Error ? error.message : ''}`);
  }
}

function read(bytes: Uint8Array): Crl {
  const parts = Der.parse(bytes).items(0x30);
  const tbs = need(parts);
  const fields = tbs.items(0x30);
  option(fields, 0x02);
  need(fields);
  const issuer = need(fields, 0x30).raw;
  const thisUpdate = timeOf(need(fields));
  const nextUpdate = option(fields, 0x17) ?? option(fields, 0x18);
  const revoked = option(fields, 0x30);
  const [more] = fields;
  const extensions = more ? inner(more, 0xa0).items(0x30) : [];
  if (criticalOf(extensions).some((id) => id !== DISTRIBUTION_POINT)) throw new TypeError('critical extension');
  return {
    tbs: tbs.raw,
    signatureAlgorithm: need(parts),
    signature: need(parts).bits(),
    issuer,
    thisUpdate,
    nextUpdate: nextUpdate && timeOf(nextUpdate),
    revoked,
    scope: extensionOf(extensions, DISTRIBUTION_POINT)?.is(0x30),
  };
}

/** The addresses in a distribution point name. */
const addresses = (name: Der | undefined): Der[] => name?.items().flatMap((full) => full.items()) ?? [];

/** Whether a list speaks of a certificate at all (RFC 5280 section 5.2.5). */
function isInScope({ scope }: Crl, { extensions, ...certificate }: Certificate): boolean {
  if (!scope) return true;
  const parts = scope.items();
  const ca = profileOf({ ...certificate, extensions }).ca;
  const flag = (tag: number): boolean => parts.some((part) => part.tag === tag && part.body[0]);
  // Some reasons only, other issuers, attribute certificates: not what is asked here.
  if (parts.some((part) => part.tag === 0x83) || flag(0x84) || flag(0x85) || (ca ? flag(0x81) : flag(0x82)))
    return false;
  const wanted = addresses(parts.find((part) => part.tag === 0xa0));
  const own =
    extensionOf(extensions, CRL_DISTRIBUTION_POINTS)
      ?.items(0x30)
      .flatMap((point) => addresses(point.items(0x30)[0])) ?? [];
  return !wanted.length || wanted.some((address) => own.some((item) => sameBytes(item.raw, address.raw)));
}

/** Whether a list is signed by the issuer of a certificate and speaks of it. */
export async function speaksFor(crl: Crl, certificate: Certificate, issuer: Certificate): Promise<boolean> {
  const { keyUsage = CRL_SIGN } = profileOf(issuer);
  return (
    sameBytes(crl.issuer, issuer.subject) &&
    (keyUsage & CRL_SIGN) !== 0 &&
    isInScope(crl, certificate) &&
    verifySignature(issuer.key, readSignatureAlgorithm(crl.signatureAlgorithm), crl.signature, crl.tbs)
  );
}

/** When a certificate was revoked, by a list that speaks of it. */
export function revocationDate({ revoked }: Crl, { serial }: Certificate): Date | undefined {
  for (const entry of revoked?.items() ?? []) {
    const fields = entry.items(0x30);
    if (sameBytes(need(fields, 0x02).body, serial)) return timeOf(need(fields));
  }
  return undefined;
}
