import type { SigningRecord } from './signing-record.ts';

/** Documents of persons on their way to a signature; made by `documents`. Every access names the owner: someone else's does not exist. */
export interface DocumentStore {
  load(owner: string, id: string): Promise<SigningRecord | undefined>;
  /**
   * Keeps the record as revision `expected + 1` if the kept one is `expected` (0: there is none), and returns it as kept.
   *
   * @throws {RecordConflict} when another save came first
   * @throws {RangeError} `document_id`
   */
  save(record: SigningRecord, expected: number): Promise<SigningRecord>;
  /**
   * Keeps bytes of a document. @param sha256 hexadecimal
   *
   * @throws {StoreError} `blob_digest` when they are others
   */
  saveBytes(owner: string, id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  loadBytes(owner: string, id: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Removes bytes that no longer belong to a document. */
  removeBytes(owner: string, id: string, sha256: string): Promise<void>;
  /**
   * Removes a document with its bytes, signed or not.
   *
   * @throws {RecordConflict} while a confirmation is under way, or when it was changed meanwhile: nothing is removed then
   */
  remove(owner: string, id: string): Promise<void>;
  /**
   * Counts a code for a person, whatever it is for, unless they have had so many in the last hour. Gives the milliseconds after which there is
   * room again; 0: counted.
   */
  countCode(owner: string, perHour: number, now: number): Promise<number>;
  /** Takes back what was counted: the code was never sent. */
  uncountCode(owner: string, now: number): Promise<void>;
}

/** Whether a name may stand in an address. */
export const isDocumentId = (text: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(text);
