import { createHash } from 'node:crypto';
import type { BlobName, BlobSource } from '../blobs.ts';
import { StoreError } from '../store-error.ts';
import { headerSize, pieceSize, sealedPieceSize, type Envelope, type NextPiece } from './envelope.ts';

/** What is known of bytes once they have passed. */
export interface Measured {
  readonly pieces: AsyncGenerator<Uint8Array>;
  /** To be asked when all have passed. */
  name(): BlobName;
}

/** Cuts a source into pieces that are full but for the last (one at least), counting and hashing them. */
export function measure(
  source: BlobSource,
  { longest = Infinity, sha256 }: { readonly longest?: number; readonly sha256?: string } = {},
): Measured {
  const hash = createHash('sha256');
  let size = 0;
  let name: BlobName | undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of chunksOf(source)) {
      size += chunk.length;
      if (size > longest) throw new StoreError('blob_too_large', `more than ${longest} bytes`);
      hash.update(chunk);
      rest = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      let at = 0;
      // A full piece is held until more comes: it may be the last.
      for (; rest.length - at > pieceSize; at += pieceSize) yield rest.subarray(at, at + pieceSize);
      // A copy: the source may use its buffer again.
      rest = Buffer.from(rest.subarray(at));
    }
    name = { sha256: hash.digest('hex'), size };
    if (sha256 !== undefined && name.sha256 !== sha256)
      throw new StoreError('blob_digest', 'the bytes have another SHA-256 than was said');
    yield rest;
  }
  return {
    pieces: pieces(),
    name() {
      if (!name) throw new Error('[tiwizi] the source was not read to its end');
      return name;
    },
  };
}

async function* chunksOf(source: BlobSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield source;
  else yield* source as AsyncIterable<Uint8Array>;
}

/** Seals pieces as `measure` cuts them: header first, then piece by piece. */
export async function* sealPieces(
  envelope: Envelope,
  place: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { header, sealNext } = envelope.begin(place);
  yield header;
  let held: Uint8Array | undefined;
  for await (const piece of pieces) {
    if (held) yield sealNext(held, false);
    held = piece;
  }
  yield sealNext(held ?? new Uint8Array(), true);
}

/**
 * Opens sealed pieces, as they were cut or in any other pieces.
 *
 * @param sealed what comes after the header
 * @param what named in the error
 * @throws {StoreError} `blob_unreadable`
 */
export async function* openPieces(
  openNext: NextPiece<Buffer | undefined>,
  sealed: AsyncIterable<Uint8Array>,
  what: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const open = (piece: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> => {
    const opened = openNext(piece, isLast);
    if (!opened) throw new StoreError('blob_unreadable', `${what} is damaged`);
    return new Uint8Array(opened);
  };
  let rest = Buffer.alloc(0);
  for await (const chunk of sealed) {
    rest = Buffer.concat([rest, chunk]);
    let at = 0;
    for (; rest.length - at > sealedPieceSize; at += sealedPieceSize)
      yield open(rest.subarray(at, at + sealedPieceSize), false);
    rest = rest.subarray(at);
  }
  yield open(rest, true);
}

/** Bytes that sealed bytes of a size hold. */
export function plainSize(sealed: number): number {
  const body = sealed - headerSize;
  const count = Math.max(1, Math.ceil(body / sealedPieceSize));
  return body - count * (sealedPieceSize - pieceSize);
}
