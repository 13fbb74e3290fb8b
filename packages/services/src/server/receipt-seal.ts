import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What a sealed receipt says, and what anybody can check who has the agency's public key. No personal data. */
export interface SealedReceipt {
  /** Number of the receipt. */
  readonly number: string;
  /** The instant of filing: ISO 8601 with an offset. */
  readonly filedAt: string;
  /** Id of the service. */
  readonly service: string;
  /** SHA-256 of the filed document, hexadecimal. */
  readonly document: string;
}

/** Why a code is not one of ours: it cannot be read, no key given has made it, or it was changed. */
export type ReceiptSealErrorCode = 'receipt_seal_malformed' | 'receipt_seal_key_unknown' | 'receipt_seal_invalid';

/** A code that is no receipt of the agency. */
export class ReceiptSealError extends Error {
  override readonly name = 'ReceiptSealError';
  readonly code: ReceiptSealErrorCode;

  constructor(code: ReceiptSealErrorCode, detail: string) {
    super(`[tiwizi] ${code}: ${detail}`);
    this.code = code;
  }
}

const prefix = 'TIWIZI1';
/** A code is as long as fits a QR code that a phone reads from paper. */
const longest = 1000;

/**
 * Seals a receipt, for the QR code on it: `TIWIZI1.<content>.<signature>`, both in base64url, Ed25519 (RFC 8032) over the part before the
 * last dot. Whoever is shown the receipt can check it without asking the agency's server.
 *
 * @param key private key in PEM (PKCS#8), such as `tiwizi-receipt key` writes
 */
export function sealReceipt({ number, filedAt, service, document }: SealedReceipt, key: string): string {
  const privateKey = createPrivateKey(key);
  mustBeEd25519(privateKey);
  const content = JSON.stringify([keyId(createPublicKey(privateKey)), number, filedAt, service, document]);
  const body = `${prefix}.${Buffer.from(content, 'utf8').toString('base64url')}`;
  return `${body}.${sign(null, Buffer.from(body), privateKey).toString('base64url')}`;
}

/**
 * Reads a sealed receipt and checks that one of the keys made it.
 *
 * @param keys public keys in PEM (SPKI); several, or several in one text, while one is being replaced
 * @throws {ReceiptSealError}
 */
export function openReceiptSeal(code: string, keys: readonly string[]): SealedReceipt {
  const [, body, content, signature] = /^(TIWIZI1\.([\w-]+))\.([\w-]+)$/.exec(code.trim()) ?? [];
  if (code.length > longest || body === undefined || content === undefined || signature === undefined)
    throw new ReceiptSealError('receipt_seal_malformed', `a code is ${prefix}, content and signature, between dots`);
  const [id, ...rest] = parse(content);
  const blocks = keys.flatMap((pem) => pem.match(/-----BEGIN[^]+?-----END[^-]+-----/g) ?? [pem]);
  const key = blocks.map((pem) => createPublicKey(pem)).find((each) => keyId(each) === id);
  if (!key) throw new ReceiptSealError('receipt_seal_key_unknown', `none of the keys given is ${id}`);
  mustBeEd25519(key);
  if (!verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64url')))
    throw new ReceiptSealError('receipt_seal_invalid', 'the signature is not that of this content');
  const [number = '', filedAt = '', service = '', document = ''] = rest;
  return { number, filedAt, service, document };
}

/** Which key it is: the start of the SHA-256 of its SPKI, so that a copy of the code says what to check it with. */
const keyId = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
    .slice(0, 8);

function mustBeEd25519(key: KeyObject): void {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TypeError(`[tiwizi] receipt_seal_key: give an Ed25519 key, this one is ${key.asymmetricKeyType}`);
}

function parse(content: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 5 && parsed.every((each) => typeof each === 'string')) return parsed;
  } catch {
    // Told below, with every other content that is none.
  }
  throw new ReceiptSealError('receipt_seal_malformed', 'its content is not that of a receipt');
}
