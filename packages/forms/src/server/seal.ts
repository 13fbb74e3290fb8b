import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** 32 bytes, or several of them: the first seals, all open (for a change of keys). */
export type Keys = Uint8Array | readonly Uint8Array[];

/** Encrypts and authenticates bytes for one place (AES-256-GCM, NIST SP 800-38D; a fresh 96-bit nonce each time). */
export interface Sealer {
  /** @param place where the bytes belong; they open nowhere else */
  seal(bytes: Uint8Array, place: string): Uint8Array;
  /** The bytes, or undefined when they were altered, belong elsewhere or were sealed with an unknown key. */
  open(sealed: Uint8Array, place: string): Uint8Array | undefined;
  /** A name that tells nothing, the same each time, under each key (HMAC-SHA-256, 128 bits, hexadecimal). The first is the present one. */
  names(text: string): readonly string[];
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** @throws RangeError `key_length` for a key that is not 32 bytes long */
export function createSealer(given: Keys): Sealer {
  const keys = given instanceof Uint8Array ? [given] : given;
  if (!keys.length || keys.some((key) => key.length !== 32))
    throw new RangeError('[tiwizi] key_length: a key has 32 bytes');
  const [first] = keys as readonly [Uint8Array];
  return {
    seal(bytes, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, place) {
      if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) return undefined;
      for (const key of keys) {
        try {
          const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), {
            authTagLength: TAG,
          }).setAAD(Buffer.from(place));
          cipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
          return Buffer.concat([cipher.update(sealed.subarray(1 + NONCE + TAG)), cipher.final()]);
        } catch {
          // Another key may open it.
        }
      }
      return undefined;
    },
    names: (text) => keys.map((key) => createHmac('sha256', key).update(text).digest('hex').slice(0, 32)),
  };
}
