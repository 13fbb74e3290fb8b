/** Whose bytes, and to what of theirs they belong: `draft/{id}`. Bytes of one holder live and go together. Any texts. */
export interface BlobHolder {
  readonly owner: string;
  readonly holder: string;
}

/** What bytes are found by. */
export interface BlobName {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** Number of bytes. */
  readonly size: number;
}

/** Bytes as they are read: in pieces, so that a large file never stands in memory. */
export interface StoredBlob extends BlobName {
  /** To be read once. It fails with `StoreError` `blob_unreadable` when what is kept was damaged; pieces before that were right. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Bytes to keep: in one piece, or in pieces as they come. */
export type BlobSource = Uint8Array | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** Bytes by their own SHA-256, for files and documents. Writing twice is writing once. */
export interface Blobs {
  /**
   * Keeps bytes, all or nothing, and returns what to find them by. Until `keep` says otherwise they are kept for a day, so that what was sent
   * for nothing goes by itself.
   *
   * @param options `longest`: bytes after which it is given up; `sha256`: what they have to be
   * @throws {StoreError} `blob_too_large`, `blob_digest`; an error of the source passes through
   */
  put(
    holder: BlobHolder,
    source: BlobSource,
    options?: { readonly longest?: number; readonly sha256?: string },
  ): Promise<BlobName>;
  /** The bytes; undefined when there are none, or they cannot be read (which is reported). */
  get(holder: BlobHolder, sha256: string): Promise<StoredBlob | undefined>;
  /** Removes bytes of a holder, or all of them. What is not there is no error. */
  remove(holder: BlobHolder, sha256?: string): Promise<void>;
  /**
   * Says for how many milliseconds from now all bytes of a holder are kept, those put later too. Absent: until they are removed.
   * Call it before the record that names them is put, so that bytes outlive their record.
   */
  keep(holder: BlobHolder, expiresIn?: number): Promise<void>;
}

/** How long bytes are kept of which nobody said more: a day, in milliseconds. */
export const firstLife: number = 24 * 60 * 60 * 1000;

/** Whether text is a SHA-256 in hexadecimal: ask before it is looked for. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
