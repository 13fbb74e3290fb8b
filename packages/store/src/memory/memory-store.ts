import type { Clock } from '../clock.ts';
import { guardPurge, type PurgeMark } from '../purge/purge-guard.ts';
import { reportToConsole, type Purged, type ReportProblem, type Stores } from '../stores.ts';
import { MemoryBlobs } from './memory-blobs.ts';
import { MemoryRecords } from './memory-records.ts';

/**
 * Keeps everything in this process, unencrypted; it is lost when the process ends. What is past its time makes room by itself. For tests, for
 * trying things, and for what may be lost.
 */
export function memoryStore({
  now = () => Date.now(),
  report = reportToConsole,
}: { readonly now?: Clock; readonly report?: ReportProblem } = {}): Stores {
  const records = new MemoryRecords(now);
  const blobs = new MemoryBlobs(now);
  let mark: PurgeMark = { last: now() };
  return {
    records,
    blobs,
    async purge(): Promise<Purged> {
      const guarded = guardPurge(mark, now());
      mark = guarded.mark;
      if (guarded.held) report({ code: 'clock_jumped', message: 'nothing is purged for a day' });
      return {
        removed: guarded.mayRemove ? records.purge() + blobs.purge() : 0,
        failed: 0,
        held: guarded.held,
      };
    },
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
