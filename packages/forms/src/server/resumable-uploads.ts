import {
  collection,
  RecordConflict,
  type BlobHolder,
  type Blobs,
  type Collection,
  type StoredRecord,
  type Stores,
} from '@tiwizi/store';
import type { FormError } from '../flow/index.ts';
import { randomId } from './draft.ts';

/** A file that comes in pieces, before it is an answer. Plain JSON. */
export interface ResumableUpload {
  /** 22 characters of base64url: 128 random bits. Stands in the address. */
  readonly id: string;
  readonly draft: string;
  /** Name of its question. */
  readonly field: string;
  /** The person's own name of the file, without folders. */
  readonly name: string;
  /** Bytes it will have. */
  readonly size: number;
  /** Bytes that are kept. */
  readonly offset: number;
  readonly pieces: readonly UploadPiece[];
  /** Milliseconds of the epoch after which it is no longer there. */
  readonly expires: number;
  /** It was taken as an answer, or refused with these words; its bytes are gone. */
  readonly ended?: { readonly errors?: readonly FormError[] };
}

interface UploadPiece {
  readonly id: string;
  readonly sha256: string;
}

/** An upload as it was read: what is written on top of it is refused if somebody was quicker. */
export type KeptUpload = StoredRecord<ResumableUpload>;

/** How long an upload may take from its beginning, in milliseconds: a day, as long as blobs are kept of which nobody said more. */
const life = 24 * 60 * 60 * 1000;

/** Files on their way into drafts: a record each, with its pieces as blobs. Every access names the owner. */
export class ResumableUploads {
  readonly #records: Collection<ResumableUpload>;
  readonly #blobs: Blobs;

  constructor({ records, blobs }: Pick<Stores, 'records' | 'blobs'>) {
    this.#records = collection(records, 'upload');
    this.#blobs = blobs;
  }

  async begin(owner: string, what: Pick<ResumableUpload, 'draft' | 'field' | 'name' | 'size'>): Promise<KeptUpload> {
    const id = randomId();
    const upload = { ...what, id, offset: 0, pieces: [], expires: Date.now() + life };
    return this.#records.put(owner, id, upload, { revision: 0, expiresIn: life });
  }

  /** The upload of this draft; undefined when there is none, it is another's, or it is past its time. */
  async get(owner: string, draft: string, id: string): Promise<KeptUpload | undefined> {
    const kept = await this.#records.get(owner, id);
    return kept?.value.draft === draft ? kept : undefined;
  }

  async list(owner: string): Promise<readonly ResumableUpload[]> {
    return (await this.#records.list(owner)).map(({ value }) => value);
  }

  /**
   * Keeps the next bytes. When it returns they outlive the process.
   *
   * @throws {RecordConflict} when another request wrote since; nothing of these bytes is kept then
   */
  async append(kept: KeptUpload, bytes: Uint8Array): Promise<KeptUpload> {
    const { owner, value } = kept;
    // A holder of its own: of two that write the same bytes at once, the one that is refused takes away only what it brought.
    const id = randomId();
    const { sha256 } = await this.#blobs.put(holderOf(owner, value.id, id), bytes);
    try {
      return await this.#put(kept, {
        ...value,
        offset: value.offset + bytes.length,
        pieces: [...value.pieces, { id, sha256 }],
      });
    } catch (error) {
      // Where the answer was lost the record may name it: then it stays, and goes by itself if it does not.
      if (error instanceof RecordConflict) await this.#blobs.remove(holderOf(owner, value.id, id));
      throw error;
    }
  }

  /** All bytes; undefined when a piece is gone. */
  async read({ owner, value: { id, size, pieces } }: KeptUpload): Promise<Uint8Array | undefined> {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      const blob = await this.#blobs.get(holderOf(owner, id, piece.id), piece.sha256);
      if (!blob) return undefined;
      const bytes = new Uint8Array(await new Response(blob.stream).arrayBuffer());
      whole.set(bytes, at);
      at += bytes.length;
    }
    return whole;
  }

  /** Throws the bytes away and remembers what became of them, so that who asks once more is told the same. */
  async end({ owner, value }: KeptUpload, errors?: readonly FormError[]): Promise<void> {
    const { pieces, ...rest } = value;
    const ended: ResumableUpload = { ...rest, pieces: [], ended: errors ? { errors } : {} };
    await this.#records.update(owner, value.id, (now) =>
      now && !now.value.ended ? { value: ended, expiresIn: leftOf(ended) } : undefined,
    );
    await this.#removePieces(owner, value.id, pieces);
  }

  async remove({ owner, value }: { readonly owner: string; readonly value: ResumableUpload }): Promise<void> {
    await this.#records.discard(owner, value.id);
    await this.#removePieces(owner, value.id, value.pieces);
  }

  /** Removes those of a draft. */
  async removeAll(owner: string, draft: string): Promise<void> {
    for (const value of await this.list(owner)) if (value.draft === draft) await this.remove({ owner, value });
  }

  #put({ owner, revision }: KeptUpload, value: ResumableUpload): Promise<KeptUpload> {
    return this.#records.put(owner, value.id, value, { revision, expiresIn: leftOf(value) });
  }

  async #removePieces(owner: string, id: string, pieces: readonly UploadPiece[]): Promise<void> {
    for (const piece of pieces) await this.#blobs.remove(holderOf(owner, id, piece.id));
  }
}

const holderOf = (owner: string, upload: string, piece: string): BlobHolder => ({
  owner,
  holder: `upload/${upload}/${piece}`,
});
const leftOf = ({ expires }: ResumableUpload): number => Math.max(1, expires - Date.now());
