import type { Clock } from '../clock.ts';
import { checkKind, RecordConflict, type RecordKey, type Records, type StoredRecord } from '../records.ts';

/** What lies at a place: a record, or the revision at which one was removed. */
interface Slot {
  readonly record: StoredRecord;
  readonly isRemoved: boolean;
}

/** So many puts from one sweep to the next. */
const sweepEvery = 1000;

/** Records in this process. */
export class MemoryRecords implements Records {
  /** By kind, then by owner, then by id. */
  readonly #kinds = new Map<string, Map<string, Map<string, Slot>>>();
  readonly #now: Clock;
  #puts = 0;

  constructor(now: Clock) {
    this.#now = now;
  }

  async get(key: RecordKey): Promise<StoredRecord | undefined> {
    checkKind(key.kind);
    const slot = this.#slot(key);
    return slot && structuredClone(this.#live([slot])[0]);
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
    // Nobody may purge a store that is meant for trying things.
    if (++this.#puts % sweepEvery === 0) this.purge();
    const record: StoredRecord<Value> = {
      ...key,
      value: JSON.parse(JSON.stringify(value)) as Value,
      revision: (this.#slot(key)?.record.revision ?? 0) + 1,
      created: known?.created ?? now,
      updated: now,
      ...(expiresIn === undefined ? {} : { expires: now + expiresIn }),
      ...(dueIn === undefined ? {} : { due: Math.ceil(now + dueIn) }),
    };
    this.#set({ record, isRemoved: false });
    return structuredClone(record);
  }

  async remove(key: RecordKey, revision: number): Promise<void> {
    checkKind(key.kind);
    const known = this.#at(key, revision);
    // The value goes at once; that something was here is remembered for a while.
    if (known) this.#set({ record: { ...known, value: null, revision: revision + 1 }, isRemoved: true });
  }

  async list(
    kind: string,
    owner: string,
    { limit = Infinity }: { readonly limit?: number } = {},
  ): Promise<readonly StoredRecord[]> {
    checkKind(kind);
    return structuredClone(
      this.#live(this.#kinds.get(kind)?.get(owner)?.values() ?? [])
        // Of what was changed in the same millisecond, the last first.
        .reverse()
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
    const claimed = [...(this.#kinds.get(kind)?.values() ?? [])]
      .flatMap((slots) => this.#live(slots.values()))
      .filter((record) => dueAt(record) <= now)
      .sort((one, other) => dueAt(one) - dueAt(other))
      .slice(0, limit)
      .map((record) => ({ ...record, revision: record.revision + 1, due: now + lease }));
    for (const record of claimed) this.#set({ record, isRemoved: false });
    return structuredClone(claimed);
  }

  /** Removes what is past its time, and returns how much that was. */
  purge(): number {
    const now = this.#now();
    let removed = 0;
    for (const owners of this.#kinds.values()) {
      for (const [owner, slots] of owners) {
        for (const [id, { record, isRemoved }] of slots) {
          if (!isRemoved && !isPast(record, now)) continue;
          slots.delete(id);
          if (!isRemoved) removed++;
        }
        if (!slots.size) owners.delete(owner);
      }
    }
    return removed;
  }

  #slot({ kind, owner, id }: RecordKey): Slot | undefined {
    return this.#kinds.get(kind)?.get(owner)?.get(id);
  }

  #set(slot: Slot): void {
    const { kind, owner, id } = slot.record;
    const owners = this.#kinds.get(kind) ?? new Map<string, Map<string, Slot>>();
    const slots = owners.get(owner) ?? new Map<string, Slot>();
    // Taken out before, so that it stands last.
    slots.delete(id);
    this.#kinds.set(kind, owners.set(owner, slots.set(id, slot)));
  }

  #live(slots: Iterable<Slot>): StoredRecord[] {
    const now = this.#now();
    return [...slots].filter(({ record, isRemoved }) => !isRemoved && !isPast(record, now)).map(({ record }) => record);
  }

  /** The record, which has to be at that revision. */
  #at(key: RecordKey, revision: number): StoredRecord | undefined {
    const slot = this.#slot(key);
    const [known] = slot ? this.#live([slot]) : [];
    const current = known?.revision ?? 0;
    if (current !== revision) throw new RecordConflict(current);
    return known;
  }
}

const dueAt = ({ due = Infinity }: StoredRecord): number => due;
const isPast = ({ expires = Infinity }: StoredRecord, now: number): boolean => expires <= now;
