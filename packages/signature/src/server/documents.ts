import {
  collection,
  HourlyLimit,
  RecordConflict,
  StoreError,
  type BlobHolder,
  type Blobs,
  type Collection,
  type StoredRecord,
  type Stores,
} from '@tiwizi/store';
import { isDocumentId, type DocumentStore } from './document-store.ts';
import type { SigningRecord } from './signing-record.ts';

/** How documents are kept. Times are milliseconds. */
export interface DocumentsOptions {
  /** How long a document that was not signed is kept after its last change. Default seven days. */
  readonly unsignedLife?: number;
  /** How long one that was signed is kept. By default until it is removed. */
  readonly signedLife?: number;
}

const day = 24 * 60 * 60 * 1000;
/** After that a confirmation that did not end is taken for dead. */
const longestConfirmation = 2 * 60 * 1000;

/** Documents in a store: each a record, with its bytes before and after the signature as blobs. */
export function documents(stores: Pick<Stores, 'records' | 'blobs'>, options: DocumentsOptions = {}): DocumentStore {
  return new Documents(stores, options);
}

class Documents implements DocumentStore {
  readonly #records: Collection<SigningRecord>;
  readonly #codes: HourlyLimit;
  readonly #blobs: Blobs;
  readonly #unsignedLife: number;
  readonly #signedLife: number | undefined;

  constructor({ records, blobs }: Pick<Stores, 'records' | 'blobs'>, options: DocumentsOptions) {
    this.#records = collection(records, 'document');
    this.#codes = new HourlyLimit(records, 'document-codes');
    this.#blobs = blobs;
    this.#unsignedLife = options.unsignedLife ?? 7 * day;
    this.#signedLife = options.signedLife;
  }

  async load(owner: string, id: string): Promise<SigningRecord | undefined> {
    return isDocumentId(id) ? recordOf(await this.#records.get(owner, id)) : undefined;
  }

  async save(record: SigningRecord, expected: number): Promise<SigningRecord> {
    const { owner, id } = record;
    if (!isDocumentId(id)) throw new RangeError('[tiwizi] document_id');
    const life = record.signed ? this.#signedLife : this.#unsignedLife;
    // First, so that bytes outlive their record.
    await this.#blobs.keep(holderOf(owner, id), life);
    const kept = await this.#records.put(owner, id, record, { revision: expected, expiresIn: life });
    return { ...kept.value, revision: kept.revision };
  }

  async saveBytes(owner: string, id: string, sha256: string, bytes: Uint8Array): Promise<void> {
    if (!isDocumentId(id)) throw new RangeError('[tiwizi] document_id');
    await this.#blobs.put(holderOf(owner, id), bytes, { sha256 });
  }

  async loadBytes(owner: string, id: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const blob = isDocumentId(id) ? await this.#blobs.get(holderOf(owner, id), sha256) : undefined;
    try {
      return blob && new Uint8Array(await new Response(blob.stream).arrayBuffer());
    } catch (error) {
      // Damaged where it lies: to whoever asks, the document is not the one that was kept.
      if (error instanceof StoreError && error.code === 'blob_unreadable') return undefined;
      throw error;
    }
  }

  async removeBytes(owner: string, id: string, sha256: string): Promise<void> {
    await this.#blobs.remove(holderOf(owner, id), sha256);
  }

  async remove(owner: string, id: string): Promise<void> {
    const kept = isDocumentId(id) ? await this.#records.get(owner, id) : undefined;
    if (kept) {
      const { confirming } = kept.value;
      if (confirming && Date.now() - confirming.since < longestConfirmation) throw new RecordConflict(kept.revision);
      await this.#records.remove(owner, id, kept.revision);
    }
    await this.#blobs.remove(holderOf(owner, id));
  }

  countCode(owner: string, perHour: number, now: number): Promise<number> {
    return this.#codes.count(owner, perHour, now);
  }

  uncountCode(owner: string, now: number): Promise<void> {
    return this.#codes.uncount(owner, now);
  }
}

const holderOf = (owner: string, id: string): BlobHolder => ({ owner, holder: `document/${id}` });
const recordOf = (kept: StoredRecord<SigningRecord> | undefined): SigningRecord | undefined =>
  kept && { ...kept.value, revision: kept.revision };
