import type { Party } from '@tiwizi/http';
import type { StoredRecord } from '@tiwizi/store';
import { ClaimedQueue, growingGap } from '../queue/claimed-queue.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** What is to be handed over: whose it is and which is said by the record. */
export interface Waiting {
  readonly actor: string;
  /** How often it was tried. */
  readonly tries: number;
  /** Occasions on which the person was told that its fee is not paid. */
  readonly told?: readonly string[];
}

const minute = 60_000;
/** What is not signed by then is not signed any more: its draft is gone. */
const unsignedTime = 8 * 24 * 60 * minute;

/** Requests that wait to be handed over, kept until the agency has acknowledged them. */
export class HandOverQueue extends ClaimedQueue<Waiting> {
  constructor(stores: Pick<ServiceStores, 'records'>) {
    super(stores, 'hand-over', 2 * minute);
  }

  /** Puts a request into the queue, if it is not there; it is looked at in a minute, when whoever signs it has long handed it over. */
  expect({ actor, subject }: Party, id: string): Promise<void> {
    return this.add(subject, id, { actor, tries: 0 }, { dueIn: minute });
  }

  /**
   * Tries again later: after a failure soon and then ever later, up to an hour; what is not signed or paid yet in ten minutes, or never.
   *
   * @param told an occasion more on which the person was reminded
   */
  later(waiting: StoredRecord<Waiting>, why: 'failed' | 'unsigned' | 'unpaid', told?: string): Promise<void> {
    const { created } = waiting;
    const value =
      told === undefined ? waiting.value : { ...waiting.value, told: [...(waiting.value.told ?? []), told] };
    if (why === 'unsigned' && Date.now() - created > unsignedTime) return this.end(waiting);
    const tries = why === 'failed' ? value.tries + 1 : value.tries;
    return this.again(waiting, { ...value, tries }, { dueIn: why === 'failed' ? growingGap(tries) : 10 * minute });
  }
}
