import type { Draft } from './draft.ts';

/**
 * Where drafts live (port). Every access names the owner, so that a draft of someone else does not exist. Implementations keep
 * drafts at most seven days after their last change and encrypt what they write to disk.
 */
export interface DraftStore {
  /** How long a draft is kept after its last change, in milliseconds. */
  readonly ttl: number;
  load(owner: string, id: string): Promise<Draft | undefined>;
  /**
   * Keeps the draft as revision `expected + 1` if the kept one is `expected` (0: there is none), and returns it as kept.
   *
   * @throws {DraftConflict} when another save came first
   */
  save(draft: Draft, expected: number): Promise<Draft>;
  /** All drafts of a person, last changed first. */
  list(owner: string): Promise<readonly Draft[]>;
  /** Removes a draft with its files. */
  remove(owner: string, id: string): Promise<void>;
  /** Keeps a file with a draft and returns its name in the store. */
  saveFile(owner: string, id: string, bytes: Uint8Array): Promise<string>;
  loadFile(owner: string, id: string, file: string): Promise<Uint8Array | undefined>;
  removeFile(owner: string, id: string, file: string): Promise<void>;
  /** Removes what is past its time; called at start and from time to time. */
  purge(): Promise<void>;
}

/** Another save came first. `current` is the revision now kept, 0 when the draft is gone. */
export class DraftConflict extends Error {
  override readonly name = 'DraftConflict';
  readonly code = 'draft_conflict';
  readonly current: number;

  constructor(current: number) {
    super(`[tiwizi] draft_conflict: the draft is at revision ${current}`);
    this.current = current;
  }
}

/** How long a draft is kept after its last change, in milliseconds: seven days, as long as browsers keep theirs. */
export const defaultTtl: number = 7 * 24 * 60 * 60 * 1000;
