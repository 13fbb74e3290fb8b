import { copyFile, link, mkdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordKey, StoredRecord } from '../records.ts';
import type { Envelope } from '../seal/envelope.ts';
import type { ReportProblem } from '../stores.ts';
import { isCode, namesIn, orNothing, type Disk } from './disk.ts';

/** What a file of a record holds: the record, or that it was removed. */
export interface Entry extends Omit<StoredRecord, 'kind' | 'revision'> {
  readonly isRemoved?: true;
}

/** The newest file of a record. */
export interface Found {
  /** 0: there is none. */
  readonly revision: number;
  /** Undefined when there is none, or it cannot be read. */
  readonly entry?: Entry;
  /** Why it cannot be read. */
  readonly problem?: 'key' | 'damaged';
}

/** For so long the name of a revision that was followed stays taken, in milliseconds. */
const nameLife = 10_000;
/** A writer that took longer than that from looking to writing looks whether it was overtaken. */
const quick = 5000;

/**
 * The files of records: one folder a record, one file a revision. The file of the next revision comes by a hard link, which fails when it
 * exists: of two processes that write the same revision one succeeds, and a killed process leaves the last whole one. A revision that was
 * followed is emptied at once and its name stays taken for some seconds, so that no slower writer can come in its place. That a record was
 * removed is a revision too, kept for a day, so that nobody who saw it before can write after.
 */
export class RecordFiles {
  readonly #disk: Disk;
  readonly #envelope: Envelope;
  readonly #report: ReportProblem;
  readonly #told = new Set<string>();

  constructor(disk: Disk, envelope: Envelope, report: ReportProblem) {
    this.#disk = disk;
    this.#envelope = envelope;
    this.#report = report;
  }

  /** Reads the newest revision. @param place below the root of the store */
  async find(place: string): Promise<Found> {
    for (;;) {
      const revision = latest(await namesIn(join(this.#disk.root, place)));
      if (!revision) return { revision: 0 };
      const path = `${place}/${revision}`;
      const sealed = await orNothing(readFile(join(this.#disk.root, path)));
      // It may have been followed by the next one between being found and being read.
      if (!sealed) continue;
      const bytes = this.#envelope.unseal(sealed, path);
      if (typeof bytes !== 'string') return { revision, entry: JSON.parse(bytes.toString()) as Entry };
      // It may have been followed while it was read.
      if (latest(await namesIn(join(this.#disk.root, place))) > revision) continue;
      this.#tell(path, bytes);
      return { revision, problem: bytes };
    }
  }

  /**
   * Writes the revision after the one that was found. False: somebody was quicker, look again.
   *
   * @param began when it was found, by `performance.now`
   */
  async follow(place: string, found: Found, entry: Entry, began: number): Promise<boolean> {
    const revision = found.revision + 1;
    const path = `${place}/${revision}`;
    const folder = join(this.#disk.root, place);
    const bytes = this.#envelope.seal(Buffer.from(JSON.stringify(entry)), path);
    const write = (file: { writeFile(data: Uint8Array): Promise<void> }): Promise<void> => file.writeFile(bytes);
    const isLinked = await this.#disk.withFile(write, entry.expires ?? Infinity, async (written) => {
      // Only for the first: where something was found and the folder is gone, it has to be looked at again.
      if (!found.revision) await this.#disk.makeFolder(folder);
      try {
        await link(written, join(folder, String(revision)));
        await this.#disk.sync(folder);
        return true;
      } catch (error) {
        if (isCode(error, 'EEXIST', 'ENOENT')) return false;
        throw error;
      }
    });
    if (!isLinked) return false;
    const names = await namesIn(folder);
    const isSlow = performance.now() - began > quick && latest(names) > revision;
    const isPurged = found.revision > 0 && !names.includes(String(found.revision));
    if (isSlow || isPurged) {
      await rm(join(folder, String(revision)), { force: true });
      return false;
    }
    if (found.revision) await this.#empty(place, found);
    await this.clearNames(place, names);
    return true;
  }

  /**
   * Removes names of revisions that were followed some time ago. How long ago is told by the file that followed: whoever wrote it may not have
   * come to emptying the one before, and takes a name that is gone for a record that was purged.
   */
  async clearNames(place: string, names: readonly string[]): Promise<void> {
    const folder = join(this.#disk.root, place);
    const revisions = names
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((one, other) => one - other);
    for (const [index, next] of revisions.slice(1).entries()) {
      const follower = await orNothing(stat(join(folder, String(next))));
      if (!follower || Date.now() - follower.ctimeMs < nameLife) return;
      await rm(join(folder, String(revisions[index])), { force: true });
    }
  }

  /** Removes what was found past its time, with its folder when that is empty then. */
  async drop(place: string, names: readonly string[]): Promise<void> {
    const folder = join(this.#disk.root, place);
    for (const name of names) await rm(join(folder, name), { force: true });
    await this.#disk.removeEmpty(folder);
  }

  /** What was followed goes. What could not be read is set aside: it may be needed, by whoever finds the key for one. */
  async #empty(place: string, { revision, problem }: Found): Promise<void> {
    const path = join(this.#disk.root, place, String(revision));
    if (problem) {
      const aside = join(this.#disk.root, 'set-aside');
      await mkdir(aside, { recursive: true, mode: 0o700 });
      await orNothing(copyFile(path, join(aside, `${place}/${revision}`.replaceAll('/', '-'))));
    }
    await orNothing(truncate(path));
  }

  #tell(path: string, problem: 'key' | 'damaged'): void {
    // Once each: a page that is loaded again and again would fill the log.
    if (this.#told.has(path) || this.#told.size > 10_000) return;
    this.#told.add(path);
    this.#report(
      problem === 'key'
        ? { code: 'entry_key', message: `${path} is sealed under a key that was not given; it counts as absent` }
        : { code: 'entry_unreadable', message: `${path} is damaged; it counts as absent` },
    );
  }
}

/** The newest revision among names of files; 0: none. */
export const latest = (names: readonly string[]): number =>
  Math.max(0, ...names.filter((name) => /^\d+$/.test(name)).map(Number));

/** Where records of an owner lie, below the root of the store. */
export const ownerPlace = (kind: RecordKey['kind'], ownerName: string): string => `records/${kind}/${ownerName}`;
