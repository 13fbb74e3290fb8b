import { makeDeviceKey, seal, sessionKey, sessionName, unseal } from './device-key.ts';
import type { DeviceStore, Row } from './device-store.ts';
import { KEY_LIFE, readKept, type KeptStep } from './kept-step.ts';

const KEY = 'key';
const placeOf = ({ draft, step, page }: Pick<KeptStep, 'draft' | 'step' | 'page'>): string =>
  `${draft}/${step}/${page}`;

/**
 * The steps that this device keeps for one session: encrypted, from the moment the person has agreed, for a day at most. What is left of other
 * sessions and of days before is removed as soon as one asks.
 */
export class KeptSteps {
  readonly #store: DeviceStore;
  readonly #secret: string;
  readonly #now: () => number;
  readonly #session: Promise<string>;

  /** @param secret - what only pages of this session have: its token of posts */
  constructor(store: DeviceStore, secret: string, now: () => number = Date.now) {
    this.#store = store;
    this.#secret = secret;
    this.#now = now;
    this.#session = sessionName(secret);
  }

  /** The person has agreed: makes the key. @throws DOMException where the browser keeps none */
  async agree(): Promise<void> {
    // Another tab may have been told already.
    if (await this.agreedUntil()) return;
    const until = this.#now() + KEY_LIFE;
    await this.#store.put({ id: KEY, session: await this.#session, until, key: await makeDeviceKey() });
  }

  /** Until when the person has agreed, in milliseconds of the epoch; undefined when not. */
  async agreedUntil(): Promise<number | undefined> {
    return (await this.#rows()).find(({ id }) => id === KEY)?.until;
  }

  /** Keeps a step in place of what the same page kept of it. @returns false when the person has not agreed, or that is over */
  async keep(step: KeptStep): Promise<boolean> {
    const own = (await this.#rows()).find(({ id }) => id === KEY);
    if (!own?.key) return false;
    const key = await sessionKey(own.key, this.#secret);
    const { session, until } = own;
    await this.#store.put({ id: placeOf(step), session, until, sealed: await seal(key, placeOf(step), step) });
    return true;
  }

  /** The kept steps of a draft, in the order in which they were typed. */
  async of(draft: string): Promise<readonly KeptStep[]> {
    const rows = await this.#rows();
    const device = rows.find(({ id }) => id === KEY)?.key;
    if (!device) return [];
    const key = await sessionKey(device, this.#secret);
    const opened = await Promise.all(
      rows.flatMap(({ id, sealed }) => (sealed && id.startsWith(`${draft}/`) ? [unseal(key, id, sealed)] : [])),
    );
    return opened
      .flatMap((value) => readKept(value) ?? [])
      .filter((step) => step.draft === draft)
      .sort((one, other) => one.at - other.at);
  }

  /** Forgets a step: it arrived, or was given up. */
  async forget(step: Pick<KeptStep, 'draft' | 'step' | 'page'>): Promise<void> {
    if ((await this.#rows()).some(({ id }) => id === placeOf(step))) await this.#store.remove([placeOf(step)]);
  }

  /** Forgets all of a draft, which is thrown away. */
  async forgetDraft(draft: string): Promise<void> {
    const gone = (await this.#rows()).filter(({ id }) => id.startsWith(`${draft}/`));
    if (gone.length) await this.#store.remove(gone.map(({ id }) => id));
  }

  /** Removes everything, the key too: the person logs out, or the session is over. */
  async end(): Promise<void> {
    await this.#store.clear();
  }

  /** What may be used; all else is removed. */
  async #rows(): Promise<readonly Row[]> {
    const session = await this.#session;
    const rows = await this.#store.all();
    const now = this.#now();
    // A clock that was set back makes no key older: one that would be good for longer than a day is none of ours.
    const isGood = (row: Row): boolean => row.session === session && row.until > now && row.until <= now + KEY_LIFE;
    const gone = rows.filter((row) => !isGood(row));
    if (gone.length && gone.length === rows.length) await this.#store.clear();
    else if (gone.length) await this.#store.remove(gone.map(({ id }) => id));
    return rows.filter(isGood);
  }
}
