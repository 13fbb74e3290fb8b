import { createHash } from 'node:crypto';
import type { BlobName, BlobSource } from '../blobs.ts';
import { StoreError } from '../store-error.ts';
import { headerSize, pieceSize, sealedPieceSize, type NextPiece } from './envelope.ts';

/** A piece of bytes, as it is sealed. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** What is known of bytes once they have passed. */
export interface Measured {
  /** Each to be used before the next is asked for. */
  readonly pieces: AsyncGenerator<Piece>;
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
  async function* pieces(): AsyncGenerator<Piece> {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of chunksOf(source)) {
      size += chunk.length;
      if (size > longest) throw new StoreError('blob_too_large', `more than ${longest} bytes`);
      hash.update(chunk);
      rest = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      let at = 0;
      // A full piece is held until more comes: it may be the last.
      for (; rest.length - at > pieceSize; at += pieceSize)
        yield { bytes: rest.subarray(at, at + pieceSize), isLast: false };
      // A copy: the source may use its buffer again.
      rest = Buffer.from(rest.subarray(at));
    }
    name = { sha256: hash.digest('hex'), size };
    if (sha256 !== undefined && name.sha256 !== sha256)
      throw new StoreError('blob_digest', 'the bytes have another SHA-256 than was said');
    yield { bytes: rest, isLast: true };
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

/** Seals pieces as `measure` cuts them, without the header. */
export async function* sealPieces(sealNext: NextPiece, pieces: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  for await (const { bytes, isLast } of pieces) yield sealNext(bytes, isLast);
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

/** A stream that is read as fast as it is asked for, and lets go when it is given up. */
export function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        // A stream hands out no empty pieces; only an empty file has one.
        else if (value.length) controller.enqueue(value);
        else controller.close();
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Bytes that sealed bytes of a size hold. */
export function plainSize(sealed: number): number {
  const body = sealed - headerSize;
  const count = Math.max(1, Math.ceil(body / sealedPieceSize));
  return body - count * (sealedPieceSize - pieceSize);
}
