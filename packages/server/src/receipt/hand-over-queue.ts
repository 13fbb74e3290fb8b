import type { Party } from '@tiwizi/http';
import { collection, RecordConflict, type Collection, type StoredRecord } from '@tiwizi/store';
import type { ServiceStores } from '../stores/service-stores.ts';

/** What is to be handed over: whose it is and which is said by the record. */
export interface Waiting {
  readonly actor: string;
  /** How often it was tried. */
  readonly tries: number;
}

const second = 1000;
const minute = 60 * second;
/** How long a process has for one, before another takes it for dead. */
const lease = 2 * minute;
/** What is not signed by then is not signed any more: its draft is gone. */
const unsignedTime = 8 * 24 * 60 * minute;

/** Requests that wait to be handed over, kept until the agency has acknowledged them. */
export class HandOverQueue {
  readonly #waiting: Collection<Waiting>;
  /** What this process tried in vain, with what it is found by. */
  readonly #failing = new Map<string, { readonly owner: string; readonly id: string }>();

  constructor({ records }: ServiceStores) {
    this.#waiting = collection(records, 'hand-over');
  }

  /** Puts a request into the queue, if it is not there; it is looked at in a minute, when whoever signs it has long handed it over. */
  async expect({ actor, subject }: Party, id: string): Promise<void> {
    await this.#waiting.first(subject, id, { actor, tries: 0 }, { dueIn: minute });
  }

  /** Takes out what was handed over. */
  done(owner: string, id: string): Promise<void> {
    this.#failing.delete(keyOf(owner, id));
    return this.#waiting.discard(owner, id);
  }

  /** What is due, each given to one process. */
  due(): Promise<readonly StoredRecord<Waiting>[]> {
    return this.#waiting.claim({ lease, limit: 20 });
  }

  /** The agency did not take it. */
  failed(owner: string, id: string): void {
    this.#failing.set(keyOf(owner, id), { owner, id });
  }

  /** What this process tried in vain and nobody has handed over since: how much it is, and since when the first of it waits. */
  async failing(): Promise<{ readonly count: number; readonly oldest: number | undefined }> {
    const times: number[] = [];
    for (const [key, { owner, id }] of this.#failing) {
      const record = await this.#waiting.get(owner, id);
      if (record) times.push(record.created);
      else this.#failing.delete(key);
    }
    return { count: times.length, oldest: times.length ? Math.min(...times) : undefined };
  }

  /** Tries again later: after a failure soon and then ever later, up to an hour; what is not signed yet in ten minutes, or never. */
  async later(
    { owner, id, value, revision, created }: StoredRecord<Waiting>,
    why: 'failed' | 'unsigned',
  ): Promise<void> {
    try {
      if (why === 'unsigned' && Date.now() - created > unsignedTime)
        return await this.#waiting.remove(owner, id, revision);
      const tries = why === 'failed' ? value.tries + 1 : value.tries;
      const dueIn = why === 'failed' ? Math.min(60 * minute, 15 * second * 2 ** Math.min(tries, 10)) : 10 * minute;
      await this.#waiting.put(owner, id, { ...value, tries }, { revision, dueIn });
    } catch (error) {
      // Somebody was quicker: it was handed over, or is being.
      if (!(error instanceof RecordConflict)) throw error;
    }
  }
}

const keyOf = (owner: string, id: string): string => JSON.stringify([owner, id]);
