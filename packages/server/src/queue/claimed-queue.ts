import { collection, RecordConflict, type Collection, type RecordTimes, type StoredRecord } from '@tiwizi/store';
import type { ServiceStores } from '../stores/service-stores.ts';

const second = 1000;
const minute = 60 * second;

/** Milliseconds until what failed so often is tried again: soon, and then ever later, up to an hour. */
export const growingGap = (tries: number): number => Math.min(60 * minute, 15 * second * 2 ** Math.min(tries, 10));

/** What is to be done and must not be forgotten: kept until it is done, and given to one process at a time. */
export class ClaimedQueue<Value> {
  readonly #waiting: Collection<Value>;
  readonly #lease: number;
  /** What this process tried in vain, with what it is found by. */
  readonly #failing = new Map<string, { readonly owner: string; readonly id: string }>();

  /** @param lease milliseconds that a process has for what it was given, before another takes it for dead */
  constructor({ records }: Pick<ServiceStores, 'records'>, kind: string, lease: number) {
    this.#waiting = collection(records, kind);
    this.#lease = lease;
  }

  get(owner: string, id: string): Promise<StoredRecord<Value> | undefined> {
    return this.#waiting.get(owner, id);
  }

  /** Of one owner, last changed first. */
  list(owner: string): Promise<readonly StoredRecord<Value>[]> {
    return this.#waiting.list(owner);
  }

  /** Puts it into the queue, if it is not there. */
  async add(owner: string, id: string, value: Value, times: RecordTimes): Promise<void> {
    await this.#waiting.first(owner, id, value, times);
  }

  /** Puts it into the queue, or changes what is there; undefined: it stays as it is. */
  async change(...given: Parameters<Collection<Value>['update']>): Promise<void> {
    await this.#waiting.update(...given);
  }

  /** Takes out what is done, or is not to be done any more. */
  done(owner: string, id: string): Promise<void> {
    this.#failing.delete(keyOf(owner, id));
    return this.#waiting.discard(owner, id);
  }

  /** What is due, longest due first, each given to one process. */
  due(limit: number = 20): Promise<readonly StoredRecord<Value>[]> {
    return this.#waiting.claim({ lease: this.#lease, limit });
  }

  /** What was given to this process is to be looked at again. When somebody was quicker, theirs counts. */
  async again({ owner, id, revision }: StoredRecord<Value>, value: Value, times: RecordTimes): Promise<void> {
    await unlessQuicker(this.#waiting.put(owner, id, value, { ...times, revision }));
  }

  /** Takes out what was given to this process. When somebody changed it meanwhile, it stays. */
  async end({ owner, id, revision }: StoredRecord<Value>): Promise<void> {
    this.#failing.delete(keyOf(owner, id));
    await unlessQuicker(this.#waiting.remove(owner, id, revision));
  }

  /** This process tried it in vain. */
  failed(owner: string, id: string): void {
    this.#failing.set(keyOf(owner, id), { owner, id });
  }

  /** What this process tried in vain and nobody has done since: how much it is, and since when the first of it waits. */
  async failing(): Promise<{ readonly count: number; readonly oldest: number | undefined }> {
    const times: number[] = [];
    for (const [key, { owner, id }] of this.#failing) {
      const record = await this.#waiting.get(owner, id);
      if (record) times.push(record.created);
      else this.#failing.delete(key);
    }
    return { count: times.length, oldest: times.length ? Math.min(...times) : undefined };
  }
}

async function unlessQuicker(change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    // Another process has it, or it was done.
    if (!(error instanceof RecordConflict)) throw error;
  }
}

const keyOf = (owner: string, id: string): string => JSON.stringify([owner, id]);
