import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from './keys.ts';

/** Why something does not open: `key`: sealed under a key that was not given; `damaged`: altered, cut short, or of another place. */
export type SealProblem = 'key' | 'damaged';

/** Bytes of a piece before it is sealed. */
export const pieceSize = 65_536;
const version = 1;
const idSize = 8;
const nonceSize = 12;
const tagSize = 16;
const keySize = 32;
/** Version, id of the key, and the sealed key of the entry. */
export const headerSize: number = 1 + idSize + nonceSize + keySize + tagSize;
/** A sealed piece is longer by its tag. */
export const sealedPieceSize: number = pieceSize + tagSize;

interface WrappingKey {
  readonly id: Buffer;
  readonly key: Uint8Array;
}

/**
 * Seals or opens the next piece of one entry. The last one is marked, so that an entry cut short does not open; undefined when a piece does
 * not open.
 */
export type NextPiece<Result = Buffer> = (piece: Uint8Array, isLast: boolean) => Result;

/**
 * Envelope encryption: each entry has a key of its own (AES-256-GCM, NIST SP 800-38D), which is sealed under the first of the keys given and
 * bound to the place of the entry, so that it opens nowhere else. The entry itself is sealed in pieces under counted nonces (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): a file is read piece by piece, and none is given out unchecked.
 */
export class Envelope {
  readonly #first: WrappingKey;
  readonly #keys: readonly WrappingKey[];

  /** @throws {RangeError} `key_length` for a key that is not 32 bytes long, or none */
  constructor(given: Keys) {
    const keys = given instanceof Uint8Array ? [given] : given;
    const [first] = keys;
    if (!first || keys.some((key) => key.length !== keySize))
      throw new RangeError('[tiwizi] key_length: a key has 32 bytes');
    this.#keys = keys.map(wrappingKey);
    this.#first = wrappingKey(first);
  }

  /**
   * Begins a sealed entry. Its header is made at any time, before or after its pieces: bytes that are named by what they are have a place
   * only once they have passed.
   */
  begin(): { readonly header: (place: string) => Buffer; readonly sealNext: NextPiece } {
    const { id, key } = this.#first;
    const own = randomBytes(keySize);
    let count = 0;
    return {
      header(place) {
        const nonce = randomBytes(nonceSize);
        const start = Buffer.concat([Buffer.of(version), id]);
        const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.concat([start, Buffer.from(place)]));
        const wrapped = Buffer.concat([cipher.update(own), cipher.final()]);
        return Buffer.concat([start, nonce, wrapped, cipher.getAuthTag()]);
      },
      sealNext(piece, isLast) {
        const each = createCipheriv('aes-256-gcm', own, pieceNonce(count++, isLast));
        return Buffer.concat([each.update(piece), each.final(), each.getAuthTag()]);
      },
    };
  }

  /** Begins to open a sealed entry. */
  open(header: Uint8Array, place: string): NextPiece<Buffer | undefined> | SealProblem {
    if (header.length < headerSize || header[0] !== version) return 'damaged';
    const wrapping = this.#keys.find(({ id }) => id.equals(header.subarray(1, 1 + idSize)));
    if (!wrapping) return 'key';
    const aad = Buffer.concat([header.subarray(0, 1 + idSize), Buffer.from(place)]);
    const own = decrypt(
      wrapping.key,
      header.subarray(1 + idSize, 1 + idSize + nonceSize),
      header.subarray(1 + idSize + nonceSize, headerSize),
      aad,
    );
    if (!own) return 'damaged';
    let count = 0;
    return (piece, isLast) => decrypt(own, pieceNonce(count++, isLast), piece);
  }

  /** Whether an entry is sealed under the first key. */
  isCurrent(header: Uint8Array): boolean {
    return this.#first.id.equals(header.subarray(1, 1 + idSize));
  }

  /** Seals a whole value. */
  seal(bytes: Uint8Array, place: string): Buffer {
    const { header, sealNext } = this.begin();
    const sealed: Uint8Array[] = [header(place)];
    for (let at = 0; at === 0 || at < bytes.length; at += pieceSize)
      sealed.push(sealNext(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length));
    return Buffer.concat(sealed);
  }

  /** Opens a whole value. */
  unseal(sealed: Uint8Array, place: string): Buffer | SealProblem {
    const openNext = this.open(sealed.subarray(0, headerSize), place);
    if (typeof openNext === 'string') return openNext;
    const opened: Uint8Array[] = [];
    for (let at = headerSize; at === headerSize || at < sealed.length; at += sealedPieceSize) {
      const piece = openNext(sealed.subarray(at, at + sealedPieceSize), at + sealedPieceSize >= sealed.length);
      if (!piece) return 'damaged';
      opened.push(piece);
    }
    return Buffer.concat(opened);
  }
}

const wrappingKey = (key: Uint8Array): WrappingKey => ({
  id: createHmac('sha256', key).update('tiwizi-store-key-id').digest().subarray(0, idSize),
  key: new Uint8Array(hkdfSync('sha256', key, '', 'tiwizi-store-wrap', keySize)),
});

/** Counted, with a mark for the last piece. The key of an entry is used for it alone, so none comes twice. */
function pieceNonce(count: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(nonceSize);
  nonce.writeUInt32BE(count, nonceSize - 5);
  nonce[nonceSize - 1] = isLast ? 1 : 0;
  return nonce;
}

function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad?: Uint8Array): Buffer | undefined {
  if (sealed.length < tagSize) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagSize });
  if (aad) decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagSize)), decipher.final()]);
  } catch {
    // The tag does not fit: that is the answer.
    return undefined;
  }
}
