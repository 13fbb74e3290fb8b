import { createHash, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  explicit,
  implicit,
  integer,
  namedBits,
  nullValue,
  octetString,
  oid,
  printableString,
  sequence,
  set,
  time,
  utf8String,
} from './der.ts';

/** A distinguished name of the few attributes the sandbox uses, in their usual order. */
export interface DistinguishedName {
  readonly organization: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly serialNumber?: string;
  readonly commonName: string;
}

export interface CertificateOptions {
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly publicKey: KeyObject;
  /** Private key and public key of the issuer (RSA). */
  readonly issuerKey: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** An authority that may sign leaves, a leaf that may sign documents, or one that may sign time-stamps only (RFC 3161, 2.3). */
  readonly kind: 'authority' | 'leaf' | 'time-stamps';
}

const attributes: readonly (readonly [keyof DistinguishedName, string])[] = [
  ['organization', '2.5.4.10'],
  ['surname', '2.5.4.4'],
  ['givenName', '2.5.4.42'],
  ['serialNumber', '2.5.4.5'],
  ['commonName', '2.5.4.3'],
];

function name(value: DistinguishedName): Buffer {
  return sequence(
    ...attributes.flatMap(([key, type]) => {
      const text = value[key];
      // serialNumber is a PrintableString (X.520); the others may hold any letters.
      const encoded = text !== undefined && (key === 'serialNumber' ? printableString(text) : utf8String(text));
      return encoded ? [set(sequence(oid(type), encoded))] : [];
    }),
  );
}

/** A name as people read it (RFC 4514: most specific first). */
export function describeName(value: DistinguishedName): string {
  const escape = (text: string): string => text.replace(/[,+"\\<>;]/g, '\\$&');
  const { commonName, serialNumber, givenName, surname, organization } = value;
  const parts = [
    `CN=${escape(commonName)}`,
    serialNumber && `2.5.4.5=${escape(serialNumber)}`,
    givenName && `2.5.4.42=${escape(givenName)}`,
    surname && `2.5.4.4=${escape(surname)}`,
    `O=${escape(organization)}`,
  ];
  return parts.filter(Boolean).join(',');
}

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
/** RFC 7093 method 1 over the whole SubjectPublicKeyInfo: any value serves that differs from key to key. */
const keyIdentifier = (key: KeyObject): Buffer => createHash('sha256').update(spki(key)).digest().subarray(0, 20);

const extension = (id: string, critical: boolean, value: Uint8Array): Buffer =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));

/** Key usage bits of RFC 5280: nonRepudiation is what makes a signature meant. */
const keyUsage = { authority: namedBits(5, 6), leaf: namedBits(0, 1), 'time-stamps': namedBits(0) } as const;
const timeStamping = sequence(oid('1.3.6.1.5.5.7.3.8'));

/** Makes an X.509 v3 certificate (RFC 5280) signed with SHA-256 and RSA. Gives its DER. */
export function createCertificate(options: CertificateOptions): Buffer {
  const { subject, issuer, publicKey, issuerKey, notBefore, notAfter, kind } = options;
  const algorithm = sequence(oid('1.2.840.113549.1.1.11'), nullValue);
  const serial = randomBytes(16);
  // Positive and not zero, whatever the dice say.
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const constraints = kind === 'authority' ? sequence(boolean(true), integer(0)) : sequence();
  const extensions = sequence(
    extension('2.5.29.19', true, constraints),
    extension('2.5.29.15', true, keyUsage[kind]),
    ...(kind === 'time-stamps' ? [extension('2.5.29.37', true, timeStamping)] : []),
    extension('2.5.29.14', false, octetString(keyIdentifier(publicKey))),
    extension('2.5.29.35', false, sequence(implicit(0, keyIdentifier(issuerKey.publicKey)))),
  );
  const tbs = sequence(
    explicit(0, integer(2)),
    integer(serial),
    algorithm,
    name(issuer),
    sequence(time(notBefore), time(notAfter)),
    name(subject),
    spki(publicKey),
    explicit(3, extensions),
  );
  return sequence(tbs, algorithm, bitString(sign('sha256', tbs, issuerKey.privateKey)));
}

/** DER as PEM. */
export function toPem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)!;
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
