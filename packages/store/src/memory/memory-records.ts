import type { Clock } from '../clock.ts';
import { checkKind, RecordConflict, type RecordKey, type Records, type StoredRecord } from '../records.ts';

/** What lies at a place: a record, or the revision at which one was removed. */
interface Slot {
  readonly record: StoredRecord;
  readonly isRemoved: boolean;
}

/** Records in this process. */
export class MemoryRecords implements Records {
  readonly #slots = new Map<string, Slot>();
  readonly #now: Clock;

  constructor(now: Clock) {
    this.#now = now;
  }

  async get(key: RecordKey): Promise<StoredRecord | undefined> {
    checkKind(key.kind);
    return structuredClone(this.#live(key));
  }

  async put<Value>(
    { kind, owner, id }: RecordKey,
    value: Value,
    { revision, expiresIn, dueIn }: Parameters<Records['put']>[2],
  ): Promise<StoredRecord<Value>> {
    checkKind(kind);
    const key = { kind, owner, id };
    const known = this.#at(key, revision);
    const now = this.#now();
    const record: StoredRecord<Value> = {
      ...key,
      value: JSON.parse(JSON.stringify(value)) as Value,
      revision: (this.#slots.get(place(key))?.record.revision ?? 0) + 1,
      created: known?.created ?? now,
      updated: now,
      ...(expiresIn === undefined ? {} : { expires: now + expiresIn }),
      ...(dueIn === undefined ? {} : { due: now + dueIn }),
    };
    this.#slots.set(place(key), { record, isRemoved: false });
    return structuredClone(record);
  }

  async remove(key: RecordKey, revision: number): Promise<void> {
    checkKind(key.kind);
    const known = this.#at(key, revision);
    // The value goes at once; that something was here is remembered for a while.
    if (known)
      this.#slots.set(place(key), { record: { ...known, value: null, revision: revision + 1 }, isRemoved: true });
  }

  async list(
    kind: string,
    owner: string,
    { limit = Infinity }: { readonly limit?: number } = {},
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    return structuredClone(
      this.#all()
        .filter((record) => record.kind === kind && record.owner === owner)
        .sort((one, other) => other.updated - one.updated)
        .slice(0, limit),
    );
  }

  async claim(
    kind: string,
    { lease, limit = 1 }: { readonly lease: number; readonly limit?: number },
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    const now = this.#now();
    const claimed = this.#all()
      .filter((record) => record.kind === kind && dueAt(record) <= now)
      .sort((one, other) => dueAt(one) - dueAt(other))
      .slice(0, limit)
      .map((record) => ({ ...record, revision: record.revision + 1, due: now + lease }));
    for (const record of claimed) this.#slots.set(place(record), { record, isRemoved: false });
    return structuredClone(claimed);
  }

  /** Removes what is past its time, and returns how much that was. */
  purge(): number {
    const now = this.#now();
    let removed = 0;
    for (const [key, { record, isRemoved }] of this.#slots) {
      if (!isRemoved && !isPast(record, now)) continue;
      this.#slots.delete(key);
      if (!isRemoved) removed++;
    }
    return removed;
  }

  #all(): StoredRecord[] {
    const now = this.#now();
    return [...this.#slots.values()]
      .filter(({ record, isRemoved }) => !isRemoved && !isPast(record, now))
      .map(({ record }) => record);
  }

  #live(key: RecordKey): StoredRecord | undefined {
    const slot = this.#slots.get(place(key));
    return slot && !slot.isRemoved && !isPast(slot.record, this.#now()) ? slot.record : undefined;
  }

  /** The record, which has to be at that revision. */
  #at(key: RecordKey, revision: number): StoredRecord | undefined {
    const known = this.#live(key);
    const current = known?.revision ?? 0;
    if (current !== revision) throw new RecordConflict(current);
    return known;
  }
}

const place = ({ kind, owner, id }: RecordKey): string => JSON.stringify([kind, owner, id]);
const dueAt = ({ due = Infinity }: StoredRecord): number => due;
const isPast = ({ expires = Infinity }: StoredRecord, now: number): boolean => expires <= now;
