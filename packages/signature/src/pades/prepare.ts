import { concat, digest, digestAround, fromBase64, fromLatin1, sameBytes, toBase64, toHex } from './bytes.ts';
import type { Bytes, HashName } from './bytes.ts';
import { fits, importKey, storedSignature, verifySignature } from './cms/algorithms.ts';
import type { FullAlgorithm } from './cms/algorithms.ts';
import { readCertificate } from './cms/certificate.ts';
import type { Certificate, CertificateChain } from './cms/certificate.ts';
import { buildSignedData, signedAttributes } from './cms/signed-data.ts';
import { PadesError } from './errors.ts';
import { docMdpPermission, formFields, lockedBy, signatureOf } from './fields.ts';
import { openPdf } from './pdf/document.ts';
import { PdfString, name as pdfName, serialise } from './pdf/objects.ts';
import type { PdfDict, PdfRef, PdfValue } from './pdf/objects.ts';
import { IncrementalUpdate, fileIdentifier } from './pdf/writer.ts';
import { placeSignature } from './place.ts';
import type { SignatureOptions, Timestamper } from './signature-options.ts';

/** A prepared signature as JSON-safe data, to be kept together with `pdf` between two requests. */
export interface PreparedState {
  readonly version: 1;
  readonly byteRange: readonly [0, number, number, number];
  readonly algorithm: FullAlgorithm;
  /** Base64 of `hashToSign`: what the second request hands to the signing service. */
  readonly hashToSign: string;
  /** Base64 DER. */
  readonly signedAttributes: string;
  /** Base64 DER, leaf first. */
  readonly chain: readonly string[];
  /** A time-stamp is required: `completeSignature` must be given what makes it. */
  readonly timestamp?: true;
}

/** A file with an empty signature in it, waiting for the value. */
export interface PreparedSignature {
  /** What the signer signs: the hash of the DER signed attributes, never of the document. */
  readonly hashToSign: Bytes;
  readonly hash: HashName;
  /** Hash of all bytes that the signature covers: for showing, logging, and binding consent. */
  readonly documentDigest: Bytes;
  readonly signedAttributes: Bytes;
  readonly fieldName: string;
  /** The file with its signature still zeros. Not a signed file. */
  readonly pdf: Bytes;
  readonly state: PreparedState;
  /** Puts the value in and returns the signed file. */
  complete(signatureValue: Uint8Array): Promise<Bytes>;
}

const DEFAULT_PLACEHOLDER = 16384;

function readChain(options: SignatureOptions): { chain: CertificateChain; algorithm: FullAlgorithm } {
  const [leaf, ...issuers] = options.chain.map(readCertificate);
  if (!leaf) throw new PadesError('certificate_invalid', 'no certificate');
  const { name, hash = 'SHA-256' } = options.algorithm;
  const { kind, bits } = leaf.key;
  const known =
    ['RSASSA-PKCS1-v1_5', 'RSA-PSS', 'ECDSA'].includes(name) && ['SHA-256', 'SHA-384', 'SHA-512'].includes(hash);
  if (!known || !fits({ name }, leaf.key) || (kind === 'RSA' && bits < 2048))
    throw new PadesError('algorithm_unsupported', `${name} ${hash} with a ${kind} key of ${bits} bits`);
  // Trust anchors come from the verifier, never from the file.
  const embedded = issuers.filter((item) => !sameBytes(item.issuer, item.subject));
  return { chain: [leaf, ...embedded], algorithm: { name, hash } };
}

/** Bytes to reserve, checked before anyone spends a code on a signature that will not fit. */
function placeholderSize(
  chain: readonly Certificate[],
  { placeholderSize: asked, timestamp }: SignatureOptions,
): number {
  const floor = chain.reduce((sum, item) => sum + item.raw.length, 2048 + (timestamp?.size ?? 0));
  const size = asked ?? Math.max(DEFAULT_PLACEHOLDER, floor);
  if (!Number.isInteger(size) || size > 1 << 20) throw new PadesError('option_invalid', 'placeholderSize');
  if (size < floor) throw new PadesError('pdf_placeholder_too_small', `${floor} > ${size}`);
  return size;
}

/** Date in the form of ISO 32000-1 clause 7.9.4, in UTC. */
function pdfDate(date: Date): string {
  if (!(date.getUTCFullYear() <= 9999)) throw new PadesError('option_invalid', 'signingTime');
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}+00'00'`;
}

/** A file with room for a signature, and what must be known to fill it. The bytes of `pdf` are nobody else's. */
export interface OpenSignature {
  readonly pdf: Bytes;
  readonly byteRange: PreparedState['byteRange'];
  readonly algorithm: FullAlgorithm;
  readonly chain: CertificateChain;
  /** Key of the leaf. */
  readonly publicKey: CryptoKey;
  readonly documentDigest: Bytes;
  readonly attributes: Bytes;
}

/**
 * The work of `prepareSignature`. Until the file has been copied into the result nothing waits, so whatever the caller does to
 * its buffer afterwards does not change what is signed.
 */
export async function openSignature(
  bytes: Uint8Array,
  options: SignatureOptions,
): Promise<OpenSignature & { hashToSign: Bytes; fieldName: string }> {
  const { chain, algorithm } = readChain(options);
  const [leaf] = chain;
  const size = placeholderSize(chain, options);
  const document = openPdf(bytes);
  document.check();
  if (document.get(document.catalog.get('NeedsRendering')) === true) throw new PadesError('pdf_xfa_dynamic');

  const fields = formFields(document);
  if (docMdpPermission(document, fields) === 1) throw new PadesError('pdf_docmdp_no_changes');
  if (options.certify !== undefined) {
    if (![1, 2, 3].includes(options.certify)) throw new PadesError('option_invalid', 'certify');
    if (fields.some((field) => signatureOf(document, field))) throw new PadesError('pdf_certify_not_first');
  }

  const update = new IncrementalUpdate(document);
  const signature = update.reserve();
  const place = placeSignature({ document, update, fields, signature, options, isLocked: lockedBy(document, fields) });

  const time = options.signingTime ?? new Date();
  const entries: PdfDict = new Map<string, PdfValue>([
    ['Type', pdfName('Sig')],
    ['Filter', pdfName('Adobe.PPKLite')],
    ['SubFilter', pdfName('ETSI.CAdES.detached')],
    ['M', new PdfString(fromLatin1(pdfDate(time)))],
  ]);
  for (const [key, text] of [
    ['Name', options.name],
    ['Reason', options.reason],
    ['Location', options.location],
    ['ContactInfo', options.contactInfo],
  ] as const) {
    if (text !== undefined) entries.set(key, PdfString.fromText(text));
  }
  if (place.references.length) entries.set('Reference', place.references);

  const { pdf, byteRange } = buildWithRoom(
    update,
    signature,
    entries,
    size,
    fileIdentifier(time.getTime() + bytes.length, leaf.signature),
  );
  const content = await coveredContent(pdf, byteRange, leaf, algorithm);
  return {
    pdf,
    byteRange,
    algorithm,
    chain,
    fieldName: place.fieldName,
    hashToSign: await digest(algorithm.hash, content.attributes),
    ...content,
  };
}

/** Writes an update with a signature dictionary whose `/Contents` are `size` bytes still to come (ISO 32000-1 clause 12.8.1). */
export function buildWithRoom(
  update: IncrementalUpdate,
  signature: PdfRef,
  entries: PdfDict,
  size: number,
  id: Uint8Array,
): Pick<OpenSignature, 'pdf' | 'byteRange'> {
  // Fixed room for three numbers of ten digits; what is not needed becomes spaces after the bracket.
  const head = fromLatin1(`${serialise(entries).slice(0, -2)}/ByteRange `);
  const room = 40;
  const label = '/Contents <';
  update.putRaw(
    signature,
    concat(head, fromLatin1(' '.repeat(room) + label), new Uint8Array(size * 2).fill(48), fromLatin1('>>>')),
  );

  const built = update.build(id);
  const pdf = built.bytes;
  const rangeAt = built.bodyOffset(signature) + head.length;
  const gapStart = rangeAt + room + label.length - 1;
  const gapEnd = gapStart + size * 2 + 2;
  const byteRange = [0, gapStart, gapEnd, pdf.length - gapEnd] as const;
  pdf.set(fromLatin1(`[${byteRange.join(' ')}]`), rangeAt);
  return { pdf, byteRange };
}

/** Hashes what the signature covers and loads the key meanwhile, so that one which the platform does not know is refused in time. */
async function coveredContent(
  pdf: Bytes,
  [, start, end]: PreparedState['byteRange'],
  leaf: Certificate,
  algorithm: FullAlgorithm,
): Promise<Pick<OpenSignature, 'documentDigest' | 'publicKey' | 'attributes'>> {
  const hashed = digestAround(algorithm.hash, pdf, start, end);
  const [documentDigest, attributes, publicKey] = await Promise.all([
    hashed,
    signedAttributes(hashed, leaf),
    importKey(leaf.key, algorithm),
  ]);
  return { documentDigest, attributes, publicKey };
}

/**
 * Adds an empty signature to a file and says which hash must be signed. The original bytes are a
 * prefix of the result (ISO 32000-1 clause 7.5.6). Deterministic: the same bytes and options,
 * with a given `signingTime`, always give the same hash, so a server may prepare again instead of
 * storing. Everything that can refuse refuses here, before anything is spent.
 *
 * @throws {PadesError} `pdf_encrypted`, `pdf_broken`, `pdf_xfa_dynamic`, `pdf_docmdp_no_changes`, `pdf_placeholder_too_small` and
 * the others of `PadesErrorCode`
 */
export async function prepareSignature(bytes: Uint8Array, options: SignatureOptions): Promise<PreparedSignature> {
  const { pdf, byteRange, algorithm, chain, attributes, documentDigest, hashToSign, fieldName } = await openSignature(
    bytes,
    options,
  );
  const state: PreparedState = {
    version: 1,
    byteRange,
    algorithm,
    hashToSign: toBase64(hashToSign),
    signedAttributes: toBase64(attributes),
    chain: chain.map((item) => toBase64(item.raw)),
    ...(options.timestamp?.required ? { timestamp: true } : {}),
  };
  return {
    hashToSign,
    hash: algorithm.hash,
    documentDigest,
    signedAttributes: attributes,
    fieldName,
    pdf,
    state,
    complete: (value) => completeSignature(pdf, state, value, options),
  };
}

/** `<000…>`: nothing has been put in yet. */
const isEmpty = (token: Uint8Array): boolean =>
  token[0] === 60 && token[token.length - 1] === 62 && token.subarray(1, -1).every((byte) => byte === 48);

function readState(state: PreparedState): { chain: CertificateChain; attributes: Bytes } {
  try {
    if (state.version !== 1 || state.byteRange.length !== 4) throw new TypeError();
    const [leaf, ...issuers] = state.chain.map((item) => readCertificate(fromBase64(item)));
    if (!leaf) throw new TypeError();
    return { chain: [leaf, ...issuers], attributes: fromBase64(state.signedAttributes) };
  } catch {
    throw new PadesError('state_invalid');
  }
}

/**
 * Second phase, possibly in another request or process: puts the signature value into a copy of
 * the prepared file. The value is first checked against the leaf certificate, and the file against
 * the digest that was signed, so that no invalid file ever leaves.
 *
 * @throws {PadesError} `signature_value_invalid`, `document_changed` or `state_invalid`; `option_invalid` when
 * a required time-stamp is not provided for, and what the time-stamper throws
 */
export async function completeSignature(
  prepared: Uint8Array,
  state: PreparedState,
  signatureValue: Uint8Array,
  { timestamp }: Pick<SignatureOptions, 'timestamp'> = {},
): Promise<Bytes> {
  const { chain, attributes } = readState(state);
  const { algorithm, byteRange } = state;
  const [, gapStart, gapEnd, rest] = byteRange;
  const changed = new PadesError('document_changed');
  if (gapEnd + rest !== prepared.length || !isEmpty(prepared.subarray(gapStart, gapEnd))) throw changed;
  const pdf = concat(prepared);
  const content = await coveredContent(pdf, byteRange, chain[0], algorithm);
  if (!sameBytes(content.attributes, attributes)) throw changed;
  if (state.timestamp && !timestamp) throw new PadesError('option_invalid', 'timestamp');
  return fillSignature({ pdf, byteRange, algorithm, chain, ...content }, signatureValue, timestamp);
}

/** Checks a signature value, has it time-stamped and writes it into the file itself. */
export async function fillSignature(
  { pdf, byteRange, algorithm, chain, publicKey, attributes }: OpenSignature,
  signatureValue: Uint8Array,
  timestamp: Timestamper | undefined,
): Promise<Bytes> {
  const { key } = chain[0];
  const value = storedSignature(signatureValue, algorithm, key);
  if (!(await verifySignature(key, algorithm, value, attributes, publicKey)))
    throw new PadesError('signature_value_invalid');
  const cms = toHex(buildSignedData(chain, attributes, algorithm, value, await timestamp?.stamp(value)));
  if (cms.length > byteRange[2] - byteRange[1] - 2)
    throw new PadesError('pdf_placeholder_too_small', `${cms.length / 2}`);
  pdf.set(fromLatin1(cms), byteRange[1] + 1);
  return pdf;
}
