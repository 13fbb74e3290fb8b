import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { firstKey } from './cookies.ts';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals short texts, so that who carries them can neither read nor change them (AES-256-GCM, key by HKDF-SHA-256). Keys rotate: the
 * first seals, all open.
 */
export class ValueSealer {
  readonly #keys: readonly Buffer[];

  constructor(secrets: readonly string[]) {
    this.#keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'tiwizi-identity-seal', 32)));
  }

  /** The sealed text in base64url; sealing twice gives two different ones. */
  seal(text: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, firstKey(this.#keys), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The text, or undefined when it was not sealed here or was changed. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < nonceLength + tagLength) return undefined;
    for (const key of this.#keys) {
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
      decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      try {
        const text = decipher.update(bytes.subarray(nonceLength + tagLength));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        // Sealed with another of the keys, or not by us.
      }
    }
    return undefined;
  }
}
