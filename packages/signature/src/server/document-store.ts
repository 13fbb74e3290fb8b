import type { SigningRecord } from './signing-record.ts';

/**
 * Where documents live (port). Every access names the owner, so that a document of someone else does not exist.
 * Bytes are kept under their own SHA-256, so that writing twice is writing once.
 */
export interface DocumentStore {
  load(owner: string, id: string): Promise<SigningRecord | undefined>;
  /**
   * Keeps the record as revision `expected + 1` if the kept one is `expected` (0: there is none), and returns it as kept.
   *
   * @throws {DocumentConflict} when another save came first
   */
  save(record: SigningRecord, expected: number): Promise<SigningRecord>;
  /** Keeps bytes of a document. @param sha256 hexadecimal */
  saveBytes(owner: string, id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  loadBytes(owner: string, id: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Removes a document with its bytes, signed or not. */
  remove(owner: string, id: string): Promise<void>;
  /** Removes the documents that were never signed and last changed before that time (milliseconds since 1970). */
  purge(before: number): Promise<void>;
}

/** Another save came first. `current` is the revision now kept, 0 when there is none. */
export class DocumentConflict extends Error {
  readonly code = 'document_conflict';
  readonly current: number;

  constructor(current: number) {
    super(`[tiwizi] document_conflict: the document is at revision ${current}`);
    this.name = 'DocumentConflict';
    this.current = current;
  }
}

/** Whether a name may stand in an address and in a file name. */
export const isDocumentId = (text: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(text);
