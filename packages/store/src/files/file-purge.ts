import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Mutex } from '../mutex.ts';
import { guardPurge, type PurgeMark } from '../purge/purge-guard.ts';
import type { Purged, ReportProblem } from '../stores.ts';
import { namesIn, orNothing, type Disk } from './disk.ts';
import { lifeName, type FileBlobs } from './file-blobs.ts';
import { latest, type RecordFiles } from './record-files.ts';

/** What is left of a write that never ended; milliseconds. */
const abandoned = 24 * 60 * 60 * 1000;
/** For so long what could not be read is kept beside; milliseconds. */
const asideLife = 30 * 24 * 60 * 60 * 1000;

/** What a purge of files is made of. */
export interface PurgeParts {
  readonly disk: Disk;
  readonly files: RecordFiles;
  readonly blobs: FileBlobs;
  readonly mutex: Mutex;
  readonly now: Clock;
  readonly report: ReportProblem;
  /** Ends it before it is done. */
  readonly signal: AbortSignal;
}

/**
 * One purge of a folder. Each entry is looked at by itself: what cannot be is told and stops no other. The time of a file says whether it has to
 * be opened at all; what is in it decides.
 */
export class FilePurge {
  readonly #parts: PurgeParts;
  #removed = 0;
  #failed = 0;

  constructor(parts: PurgeParts) {
    this.#parts = parts;
  }

  async run(): Promise<Purged> {
    const { disk, now, report } = this.#parts;
    const path = join(disk.root, 'purge.json');
    const guarded = guardPurge(readMark(await orNothing(readFile(path, 'utf8'))), now());
    await disk.replace(path, Buffer.from(JSON.stringify(guarded.mark)));
    if (guarded.held) report({ code: 'clock_jumped', message: 'nothing is purged for a day' });
    if (guarded.mayRemove) {
      await this.#each('records', 3, (place) => this.#record(place));
      await this.#each('blobs', 2, (place) => this.#holder(place));
      await this.#each('incoming', 1, (place) => this.#old(place, abandoned));
      await this.#each('set-aside', 1, (place) => this.#old(place, asideLife));
    }
    return { removed: this.#removed, failed: this.#failed, held: guarded.held };
  }

  /** Visits what lies so many folders deep, each in its own try; folders that are empty go. */
  async #each(place: string, depth: number, visit: (place: string) => Promise<void>): Promise<void> {
    const { disk, signal } = this.#parts;
    if (signal.aborted) return undefined;
    try {
      if (depth === 0) return await visit(place);
      const names = await namesIn(join(disk.root, place));
      for (const name of names) await this.#each(`${place}/${name}`, depth - 1, visit);
      if (!names.length && place.includes('/')) await disk.removeEmpty(join(disk.root, place));
    } catch (cause) {
      this.#failed++;
      this.#parts.report({ code: 'purge_entry', message: `${place} could not be purged`, cause });
    }
    return undefined;
  }

  async #record(place: string): Promise<void> {
    const { disk, files, mutex, now } = this.#parts;
    const names = await namesIn(join(disk.root, place));
    const revision = latest(names);
    if (names.length > 1) await files.clearNames(place, names);
    const time = await this.#timeOf(`${place}/${revision}`);
    if (revision && (time === undefined || time > now())) return;
    await mutex.run(place, async () => {
      const found = await files.find(place);
      // Of what is damaged only the time of its file is known; that a key is missing is no reason to remove anything.
      const isPast =
        found.problem === 'damaged' ? found.revision === revision : (found.entry?.expires ?? Infinity) <= now();
      if (found.problem === 'key') this.#failed++;
      if (!isPast) return;
      await files.drop(
        place,
        (await namesIn(join(disk.root, place))).filter((name) => Number(name) <= found.revision),
      );
      if (!found.entry?.isRemoved) this.#removed++;
    });
  }

  async #holder(place: string): Promise<void> {
    const { blobs, disk, mutex, now } = this.#parts;
    const time = await this.#timeOf(`${place}/${lifeName}`);
    if (time === undefined) return this.#old(place, abandoned);
    if (time > now()) return undefined;
    return mutex.run(place, async () => {
      if (blobs.isLive(await blobs.life(place))) return;
      await rm(join(disk.root, place), { recursive: true, force: true });
      await disk.removeEmpty(join(disk.root, place));
      this.#removed++;
    });
  }

  async #old(place: string, life: number): Promise<void> {
    const path = join(this.#parts.disk.root, place);
    const found = await orNothing(stat(path));
    // The time of the inode: the other one is set by us.
    if (found && this.#parts.now() - found.ctimeMs > life) await rm(path, { recursive: true, force: true });
  }

  async #timeOf(place: string): Promise<number | undefined> {
    return (await orNothing(stat(join(this.#parts.disk.root, place))))?.mtimeMs;
  }
}

function readMark(text: string | undefined): PurgeMark | undefined {
  try {
    const mark = JSON.parse(text ?? '') as PurgeMark;
    return Number.isFinite(mark.last) ? mark : undefined;
  } catch {
    // None yet, or damaged: the next purge goes by a new one.
    return undefined;
  }
}
