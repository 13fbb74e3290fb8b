import { PadesError } from '../errors.ts';
import { Der } from './der.ts';
import { need, option, small } from './fields.ts';
import type { Certificate } from './certificate.ts';

/** What a certificate may be used for (RFC 5280 section 4.2). */
export interface CertificateProfile {
  /** From basicConstraints; `undefined` when the extension is absent. */
  readonly ca: boolean | undefined;
  readonly pathLength: number | undefined;
  /** First two bytes of keyUsage, digitalSignature being bit 15; `undefined` when absent. */
  readonly keyUsage: number | undefined;
  /** Identifiers of extKeyUsage, and whether it is critical; `undefined` when absent. */
  readonly purposes: { readonly ids: readonly string[]; readonly critical: boolean } | undefined;
  /** Critical extensions that this engine does not process: such a path is not accepted. */
  readonly unknownCritical: readonly string[];
}

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const EXT_KEY_USAGE = '2.5.29.37';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
/** Extensions that restrict nothing here: policies, subjectAltName, key identifiers. */
const HARMLESS = ['2.5.29.32', '2.5.29.17', '2.5.29.35', SUBJECT_KEY_IDENTIFIER];

export const DIGITAL_SIGNATURE = 0x8000;
export const NON_REPUDIATION = 0x4000;
export const KEY_CERT_SIGN = 0x0400;
export const CRL_SIGN = 0x0200;

/** `SEQUENCE { extnID, critical DEFAULT FALSE, extnValue }`. */
function readExtension(extension: Der): {
  readonly id: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
} {
  const fields = extension.items(0x30);
  const id = need(fields).oid();
  const critical = Boolean(option(fields, 0x01)?.body[0]);
  return { id, critical, value: need(fields, 0x04).body };
}

/** Body of an extension by its identifier (RFC 5280 section 4.1.2.9). */
export function extensionOf(extensions: readonly Der[], id: string): Der | undefined {
  const found = extensions.map(readExtension).find((extension) => extension.id === id);
  return found && Der.parse(found.value);
}

/** The subject key identifier, if a certificate has one (RFC 5280 section 4.2.1.2). */
export const subjectKeyIdentifier = ({ extensions }: Certificate): Uint8Array | undefined =>
  extensionOf(extensions, SUBJECT_KEY_IDENTIFIER)?.is(0x04).body;

/** Extensions marked critical, by identifier. */
export const criticalOf = (extensions: readonly Der[]): string[] =>
  extensions
    .map(readExtension)
    .filter(({ critical }) => critical)
    .map(({ id }) => id);

/** Reads the extensions that decide. @throws {PadesError} `certificate_invalid` for one that cannot be read */
export function profileOf({ extensions }: Certificate): CertificateProfile {
  try {
    return read(extensions);
  } catch {
    throw new PadesError('certificate_invalid', 'extension');
  }
}

function read(extensions: readonly Der[]): CertificateProfile {
  const basic = extensionOf(extensions, BASIC_CONSTRAINTS)?.items(0x30);
  let ca = basic && false;
  let pathLength: number | undefined;
  for (const item of basic ?? []) {
    if (item.tag === 1) ca = item.body[0] !== 0;
    else pathLength = small(item);
  }
  const usage = extensionOf(extensions, KEY_USAGE)?.is(0x03).body;
  const critical = criticalOf(extensions);
  const purposes = extensionOf(extensions, EXT_KEY_USAGE)
    ?.items(0x30)
    .map((item) => item.oid());
  return {
    ca,
    pathLength,
    keyUsage: usage && ((usage[1] ?? 0) << 8) | (usage[2] ?? 0),
    purposes: purposes && { ids: purposes, critical: critical.includes(EXT_KEY_USAGE) },
    unknownCritical: critical.filter((id) => ![BASIC_CONSTRAINTS, KEY_USAGE, EXT_KEY_USAGE, ...HARMLESS].includes(id)),
  };
}
