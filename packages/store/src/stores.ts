import type { Blobs } from './blobs.ts';
import type { Records } from './records.ts';

/**
 * Where a service keeps everything: records and blobs, and nothing else. An adapter implements these two; sessions, drafts, documents,
 * receipts and queues are written once above them. The suite that every adapter passes is at `@tiwizi/store/contract`.
 *
 * All that can fail from outside (a database that is away, a full disk) is told as `StoreError`.
 */
export interface Stores {
  readonly records: Records;
  readonly blobs: Blobs;
  /**
   * Removes for good what is past its time. Call it from time to time, once an hour for one (`purgeRegularly`). What cannot be removed is
   * told and stops nothing. When the clock seems to have jumped (more than two days since the last call) nothing is removed for a day.
   */
  purge(): Promise<Purged>;
  /** @throws {StoreError} when the store cannot be reached at present */
  ready(): Promise<void>;
  /** Lets go of connections and files; what is under way ends first. */
  close(): Promise<void>;
}

/** What a purge did. */
export interface Purged {
  /** Records, and holders of blobs, that were removed. */
  readonly removed: number;
  /** Entries that could not be looked at or removed; each was told of. */
  readonly failed: number;
  /** Nothing was removed, since the clock seems to have jumped. */
  readonly held: boolean;
}

/** Something to be told to whoever runs the service. Names no person. */
export interface StoreProblem {
  /**
   * `entry_unreadable`: damaged; `entry_key`: sealed under a key that was not given; both count as absent. `purge_entry`: one entry could not
   * be purged. `clock_jumped`: the purge waits a day.
   */
  readonly code: 'entry_unreadable' | 'entry_key' | 'purge_entry' | 'clock_jumped';
  readonly message: string;
  readonly cause?: unknown;
}

/** How a store tells of problems; by default one line on the console. */
export type ReportProblem = (problem: StoreProblem) => void;

/** One line on the console. */
export const reportToConsole: ReportProblem = ({ code, message }) => console.error(`[tiwizi] ${code}: ${message}`);
