import type { StoredBlob } from '@tiwizi/store';
import type { Draft } from './draft.ts';
import type { ResumableUploads } from './resumable-uploads.ts';

/** Drafts of persons with their files; made by `drafts`. Every access names the owner, so that a draft of someone else does not exist. */
export interface DraftStore {
  /** How long a draft is kept after its last change, in milliseconds. */
  readonly ttl: number;
  /** Files that come in pieces. Absent: none do, and each is sent in one. */
  readonly uploads?: ResumableUploads;
  load(owner: string, id: string): Promise<Draft | undefined>;
  /**
   * Keeps the draft with its files if the kept revision is `expected` (0: there is none), and returns it as kept.
   *
   * @throws {RecordConflict} when another save came first
   * @throws {RangeError} `draft_id`
   */
  save(draft: Draft, expected: number): Promise<Draft>;
  /** All drafts of a person, last changed first. */
  list(owner: string): Promise<readonly Draft[]>;
  /**
   * Removes a draft with its files, those that are still coming too; with a revision only if it is at that one.
   *
   * @throws {RecordConflict} when it was changed meanwhile
   */
  remove(owner: string, id: string, revision?: number): Promise<void>;
  /** Keeps a file, for a day until a draft is saved that names it, and returns its name in the store. */
  saveFile(owner: string, id: string, bytes: Uint8Array): Promise<string>;
  loadFile(owner: string, id: string, file: string): Promise<Uint8Array | undefined>;
  /** The file as a stream, with its size and SHA-256. */
  openFile(owner: string, id: string, file: string): Promise<StoredBlob | undefined>;
  removeFile(owner: string, id: string, file: string): Promise<void>;
}

/** How long a draft is kept after its last change, in milliseconds: seven days. */
export const defaultTtl: number = 7 * 24 * 60 * 60 * 1000;
