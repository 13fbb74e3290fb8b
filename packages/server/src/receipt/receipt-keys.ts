import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { sealReceipt } from '@tiwizi/services/server';
import type { FoundReceipt } from './found-receipt.ts';

/** Where the public keys are, for whoever checks receipts (RFC 8615). */
export const receiptKeysPath = '/.well-known/receipt-keys.pem';

/**
 * Keys in PEM, from PEM or from base64 of PKCS#8, several one after the other: the first is private and seals; of earlier ones, in PEM, the
 * public half is enough.
 *
 * @throws {TypeError} for what is no Ed25519 key, and for a first one that is public
 */
export function readReceiptKeys(given: string): readonly string[] {
  const blocks = given.includes('-----BEGIN') ? given.match(/-----BEGIN[^]+?-----END[^-]+-----/g) : given.match(/\S+/g);
  return (blocks ?? []).map((block, at) => {
    const isPublic = at > 0 && block.startsWith('-----BEGIN PUBLIC KEY');
    if (isPublic) return checked(createPublicKey(block)).export({ type: 'spki', format: 'pem' }).toString();
    const key = createPrivateKey(
      block.startsWith('-----') ? block : { key: Buffer.from(block, 'base64'), format: 'der', type: 'pkcs8' },
    );
    return checked(key).export({ type: 'pkcs8', format: 'pem' }).toString();
  });
}

function checked(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('[tiwizi] receipt_key: it is no Ed25519 key');
  return key;
}

/** Seals receipts with the first of its keys, and publishes the public half of all: what an earlier one sealed is still checked. */
export class ReceiptKeys {
  readonly #sealing: string | undefined;
  readonly #published: string;

  constructor(keys: readonly string[]) {
    this.#sealing = keys[0];
    this.#published = keys
      .map((key) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString())
      .join('');
  }

  /** What the QR code of a receipt holds; undefined without keys. */
  seal({ desk, receipt, sha256 }: FoundReceipt): string | undefined {
    const { number, registeredAt: filedAt } = receipt;
    return this.#sealing && sealReceipt({ number, filedAt, service: desk.slug, document: sha256 }, this.#sealing);
  }

  /** Answers with the public keys, one after the other in PEM. */
  handle(pathname: string): Response | undefined {
    if (pathname !== receiptKeysPath || !this.#published) return undefined;
    return new Response(this.#published, {
      headers: { 'content-type': 'application/x-pem-file', 'cache-control': 'public, max-age=3600' },
    });
  }
}
