import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { namesIn, orNothing, type Disk } from './disk.ts';

/** A record that is due at a time, by the names of its folders. */
export interface DueMark {
  readonly due: number;
  readonly ownerName: string;
  readonly idName: string;
}

/** After that a mark that fits no record is none: whoever set it has put the record by then, or never will. Milliseconds. */
const settled = 10 * 60 * 1000;

/**
 * Empty files that say what is due when, so that a claim need not open every record. A mark is set before its record is put, so a record that
 * is due always has one; marks that fit no record are passed over.
 */
export class DueMarks {
  readonly #disk: Disk;
  readonly #now: Clock;

  constructor(disk: Disk, now: Clock) {
    this.#disk = disk;
    this.#now = now;
  }

  async set(kind: string, mark: DueMark): Promise<void> {
    const folder = this.#folder(kind);
    await this.#disk.makeFolder(folder);
    await writeFile(join(folder, nameOf(mark)), '', { mode: 0o600 });
    await this.#disk.sync(folder);
  }

  async remove(kind: string, mark: DueMark): Promise<void> {
    await rm(join(this.#folder(kind), nameOf(mark)), { force: true });
  }

  /** Marks up to a time, earliest first. */
  async until(kind: string, time: number): Promise<readonly DueMark[]> {
    const marks: DueMark[] = [];
    for (const name of await namesIn(this.#folder(kind))) {
      const [, due, ownerName, idName] = /^(\d{15})-([0-9a-f]{32})-([0-9a-f]{32})$/.exec(name) ?? [];
      if (due && ownerName && idName && Number(due) <= time) marks.push({ due: Number(due), ownerName, idName });
    }
    return marks.sort((one, other) => one.due - other.due);
  }

  /** Removes a mark that fits no record, unless its record may still come. */
  async removeStale(kind: string, mark: DueMark): Promise<void> {
    const found = await orNothing(stat(join(this.#folder(kind), nameOf(mark))));
    if (found && this.#now() - found.ctimeMs > settled) await this.remove(kind, mark);
  }

  #folder(kind: string): string {
    return join(this.#disk.root, 'due', kind);
  }
}

const nameOf = ({ due, ownerName, idName }: DueMark): string =>
  `${String(Math.max(0, Math.ceil(due))).padStart(15, '0')}-${ownerName}-${idName}`;
