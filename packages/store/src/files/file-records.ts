import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Mutex } from '../mutex.ts';
import { checkKind, RecordConflict, type RecordKey, type Records, type StoredRecord } from '../records.ts';
import type { NameOf } from '../seal/names.ts';
import { namesIn, told, type Disk } from './disk.ts';
import type { DueMark, DueMarks } from './due-marks.ts';
import { ownerPlace, type Entry, type Found, type RecordFiles } from './record-files.ts';

/** For so long is remembered that a record was removed, in milliseconds: longer than any writer takes. */
const removedLife = 24 * 60 * 60 * 1000;

/** What records in files are made of. */
export interface RecordParts {
  readonly disk: Disk;
  readonly files: RecordFiles;
  readonly marks: DueMarks;
  readonly names: () => Promise<NameOf>;
  readonly mutex: Mutex;
  readonly now: Clock;
}

/** Records as sealed files. */
export class FileRecords implements Records {
  readonly #parts: RecordParts;

  constructor(parts: RecordParts) {
    this.#parts = parts;
  }

  async get(key: RecordKey): Promise<StoredRecord | undefined> {
    checkKind(key.kind);
    return told(async () => this.#live(key.kind, await this.#parts.files.find((await this.#place(key)).place)));
  }

  async put<Value>(
    { kind, owner, id }: RecordKey,
    value: Value,
    { revision, expiresIn, dueIn }: Parameters<Records['put']>[2],
  ): Promise<StoredRecord<Value>> {
    checkKind(kind);
    const stored = await this.#change({ kind, owner, id }, revision, (known) => {
      const now = this.#parts.now();
      return {
        owner,
        id,
        value,
        created: known?.created ?? now,
        updated: now,
        ...(expiresIn === undefined ? {} : { expires: now + expiresIn }),
        ...(dueIn === undefined ? {} : { due: Math.ceil(now + dueIn) }),
      };
    });
    // As JSON gives it back: the caller's own value may change later.
    return JSON.parse(JSON.stringify(stored)) as StoredRecord<Value>;
  }

  async remove({ kind, owner, id }: RecordKey, revision: number): Promise<void> {
    checkKind(kind);
    await this.#change({ kind, owner, id }, revision, () => {
      const now = this.#parts.now();
      return { owner, id, value: null, created: now, updated: now, expires: now + removedLife, isRemoved: true };
    });
  }

  async list(
    kind: string,
    owner: string,
    { limit = Infinity }: { readonly limit?: number } = {},
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    const { disk, files, names } = this.#parts;
    return told(async () => {
      const place = ownerPlace(kind, (await names())('owner', owner));
      const records: StoredRecord[] = [];
      for (const idName of await namesIn(join(disk.root, place))) {
        const record = this.#live(kind, await files.find(`${place}/${idName}`));
        if (record) records.push(record);
      }
      return records.sort((one, other) => other.updated - one.updated).slice(0, limit);
    });
  }

  async claim(
    kind: string,
    { lease, limit = 1 }: { readonly lease: number; readonly limit?: number },
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    const { marks, now } = this.#parts;
    return told(async () => {
      const claimed: StoredRecord[] = [];
      for (const mark of await marks.until(kind, now())) {
        if (claimed.length >= limit) break;
        const record = await this.#claim(kind, mark, lease);
        if (record) claimed.push(record);
      }
      return claimed;
    });
  }

  async #claim(kind: string, mark: DueMark, lease: number): Promise<StoredRecord | undefined> {
    const { files, marks, mutex, now } = this.#parts;
    const place = `${ownerPlace(kind, mark.ownerName)}/${mark.idName}`;
    return mutex.run(place, async () => {
      const began = performance.now();
      const found = await files.find(place);
      const record = this.#live(kind, found);
      if (record?.due !== mark.due || !found.entry) {
        await marks.removeStale(kind, mark);
        return undefined;
      }
      const next = { ...mark, due: now() + lease };
      const entry = { ...found.entry, due: next.due };
      await marks.set(kind, next);
      if (!(await files.follow(place, found, entry, began))) return undefined;
      if (next.due !== mark.due) await marks.remove(kind, mark);
      return { ...record, revision: found.revision + 1, due: next.due };
    });
  }

  /** Writes what follows the record, which has to be at that revision. */
  async #change(
    key: RecordKey,
    revision: number,
    next: (known: StoredRecord | undefined) => Entry,
  ): Promise<StoredRecord> {
    const { files, marks, mutex } = this.#parts;
    return told(async () => {
      const { place, ...names } = await this.#place(key);
      return mutex.run(place, async () => {
        for (;;) {
          const began = performance.now();
          const found = await files.find(place);
          const known = this.#live(key.kind, found);
          if ((known?.revision ?? 0) !== revision) throw new RecordConflict(known?.revision ?? 0);
          const entry = next(known);
          if (entry.due !== undefined) await marks.set(key.kind, { ...names, due: entry.due });
          if (!(await files.follow(place, found, entry, began))) continue;
          const before = found.entry?.due;
          if (before !== undefined && before !== entry.due) await marks.remove(key.kind, { ...names, due: before });
          return { kind: key.kind, ...entry, revision: found.revision + 1 };
        }
      });
    });
  }

  #live(kind: string, { revision, entry }: Found): StoredRecord | undefined {
    if (!entry || entry.isRemoved || (entry.expires ?? Infinity) <= this.#parts.now()) return undefined;
    return { kind, ...entry, revision };
  }

  async #place({ kind, owner, id }: RecordKey): Promise<{ place: string; ownerName: string; idName: string }> {
    const names = await this.#parts.names();
    const ownerName = names('owner', owner);
    const idName = names('id', kind, owner, id);
    return { place: `${ownerPlace(kind, ownerName)}/${idName}`, ownerName, idName };
  }
}
