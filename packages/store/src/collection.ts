import { RecordConflict, type RecordKey, type Records, type RecordTimes, type StoredRecord } from './records.ts';

/** What a change makes of a record. */
export interface Change<Value> extends RecordTimes {
  readonly value: Value;
}

/** Records of one kind and type, and what is done with them again and again. */
export interface Collection<Value> {
  get(owner: string, id: string): Promise<StoredRecord<Value> | undefined>;
  /** @throws {RecordConflict} when somebody was quicker */
  put(
    owner: string,
    id: string,
    value: Value,
    options: RecordTimes & { readonly revision: number },
  ): Promise<StoredRecord<Value>>;
  /** @throws {RecordConflict} when it was changed or removed meanwhile */
  remove(owner: string, id: string, revision: number): Promise<void>;
  /** Last changed first. */
  list(owner: string, options?: { readonly limit?: number }): Promise<readonly StoredRecord<Value>[]>;
  claim(options: { readonly lease: number; readonly limit?: number }): Promise<readonly StoredRecord<Value>[]>;
  /**
   * Reads, changes and puts, again as often as somebody was quicker. The change may be called several times; undefined: all stays as it is.
   * Returns what is kept in the end.
   *
   * @throws {RecordConflict} when somebody was quicker twenty times
   */
  update(
    owner: string,
    id: string,
    change: (record: StoredRecord<Value> | undefined) => Change<Value> | undefined,
  ): Promise<StoredRecord<Value> | undefined>;
  /** Reads and removes: of several callers one gets the value, the others undefined. */
  take(owner: string, id: string): Promise<Value | undefined>;
  /** Keeps a value where there is none, and returns what is kept: of several the first stays. */
  first(owner: string, id: string, value: Value, times?: RecordTimes): Promise<StoredRecord<Value>>;
  /** Removes the record whatever its revision. One that is not there is no error. */
  discard(owner: string, id: string): Promise<void>;
}

/** As often is a change tried that others come before. */
const attempts = 20;

/** The records of one kind. What is read is taken for what was put: its type is said here, not checked. */
export function collection<Value>(records: Records, kind: string): Collection<Value> {
  const at = (owner: string, id: string): RecordKey => ({ kind, owner, id });
  const get = (owner: string, id: string): Promise<StoredRecord<Value> | undefined> =>
    records.get(at(owner, id)) as Promise<StoredRecord<Value> | undefined>;
  return {
    get,
    put: (owner, id, value, options) => records.put(at(owner, id), value, options),
    remove: (owner, id, revision) => records.remove(at(owner, id), revision),
    list: (owner, options) => records.list(kind, owner, options) as Promise<readonly StoredRecord<Value>[]>,
    claim: (options) => records.claim(kind, options) as Promise<readonly StoredRecord<Value>[]>,
    async update(owner, id, change) {
      return untilKept(async () => {
        const record = await get(owner, id);
        const changed = change(record);
        if (!changed) return record;
        const { value, ...times } = changed;
        return records.put(at(owner, id), value, { ...times, revision: record?.revision ?? 0 });
      });
    },
    async take(owner, id) {
      return untilKept(async () => {
        const record = await get(owner, id);
        if (!record) return undefined;
        await records.remove(at(owner, id), record.revision);
        return record.value;
      });
    },
    async first(owner, id, value, times = {}) {
      return untilKept(
        async () => (await get(owner, id)) ?? records.put(at(owner, id), value, { ...times, revision: 0 }),
      );
    },
    async discard(owner, id) {
      await untilKept(async () => {
        const record = await get(owner, id);
        if (record) await records.remove(at(owner, id), record.revision);
      });
    },
  };
}

async function untilKept<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RecordConflict) || tries === attempts) throw error;
      // Others at the same record are let pass in no common beat.
      await new Promise((done) => setTimeout(done, tries > 3 ? tries * (1 + (performance.now() % 3)) : 0));
    }
  }
}
