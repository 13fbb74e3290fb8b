import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { Mutex } from '../mutex.ts';
import { Envelope } from '../seal/envelope.ts';
import type { Keys } from '../seal/keys.ts';
import type { NameOf } from '../seal/names.ts';
import { reportToConsole, type ReportProblem, type Stores } from '../stores.ts';
import { Disk, told } from './disk.ts';
import { DueMarks } from './due-marks.ts';
import { FileBlobs } from './file-blobs.ts';
import { FilePurge } from './file-purge.ts';
import { FileRecords } from './file-records.ts';
import { RecordFiles } from './record-files.ts';
import { openNames } from './store-key.ts';

/** How a folder is kept. */
export interface FileStoreOptions {
  /** 32 bytes each: the first seals, all open. Keep them outside the folder. */
  readonly keys: Keys;
  readonly now?: Clock;
  /** Told of what cannot be read or purged; by default one line on the console. */
  readonly report?: ReportProblem;
}

/** Longest time that one change of the folder may take, in milliseconds: a disk that hangs. */
const longest = 60_000;

/**
 * Keeps everything as encrypted files in a folder (AES-256-GCM; names of owners and ids are keyed), flushed before it is told as kept. Several
 * processes of one machine may use the folder at once; a killed one leaves what it last acknowledged. Not for network file systems, where links and
 * flushes promise less.
 *
 * @param folder made when it is not there; for its owner alone (0700)
 * @throws {RangeError} `key_length`
 */
export function fileStore(
  folder: string,
  { keys, now = () => Date.now(), report = reportToConsole }: FileStoreOptions,
): Stores {
  const disk = new Disk(resolve(folder));
  const envelope = new Envelope(keys);
  let opened: Promise<NameOf> | undefined;
  const names = (): Promise<NameOf> => {
    opened ??= openNames(disk, envelope).catch((error: unknown) => {
      // Tried again by the next one who asks.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const mutex = new Mutex(longest);
  const files = new RecordFiles(disk, envelope, report);
  const records = new FileRecords({ disk, files, marks: new DueMarks(disk, now), names, mutex, now });
  const blobs = new FileBlobs({ disk, envelope, names, mutex, now, report });
  const end = new AbortController();
  const purges = new Set<Promise<unknown>>();
  return {
    records,
    blobs,
    async purge() {
      const purge = told(async () => {
        await names();
        return new FilePurge({ disk, files, blobs, mutex, now, report, signal: end.signal }).run();
      });
      purges.add(purge);
      try {
        return await purge;
      } finally {
        purges.delete(purge);
      }
    },
    ready: () =>
      told(async () => {
        await names();
        await access(disk.root, constants.R_OK | constants.W_OK);
      }),
    async close() {
      end.abort();
      await Promise.allSettled(purges);
    },
  };
}
