import { makeDeviceKey, seal, sessionKey, sessionName, unseal } from './device-key.ts';
import type { DeviceStore, Row } from './device-store.ts';
import { KEY_LIFE, readKept, type KeptStep } from './kept-step.ts';

const KEY = 'key';
/** What the name of a session begins with that is of one request alone: nobody logged in. */
const REQUEST = 'request ';
const placeOf = ({ draft, step, page }: Pick<KeptStep, 'draft' | 'step' | 'page'>): string =>
  `${draft}/${step}/${page}`;

/**
 * The steps that this device keeps for one session: encrypted, from the moment the person has agreed, for a day at most. What is left of other
 * sessions and of days before is removed as soon as one asks. Where nobody logs in each request is a session of its own, and several are open
 * in one browser: what waits of one is not removed by another.
 */
export class KeptSteps {
  readonly #store: DeviceStore;
  readonly #secret: string;
  readonly #now: () => number;
  readonly #session: Promise<string>;
  /** Of the row with the key. */
  readonly #keyId: Promise<string>;

  /**
   * @param secret - what only pages of this session have: its token of posts
   * @param isOfRequest - nobody logs in: the session is one request's
   */
  constructor(store: DeviceStore, secret: string, now: () => number = Date.now, isOfRequest = false) {
    this.#store = store;
    this.#secret = secret;
    this.#now = now;
    this.#session = sessionName(secret).then((name) => (isOfRequest ? REQUEST + name : name));
    this.#keyId = this.#session.then((name) => (isOfRequest ? `${KEY} ${name}` : KEY));
  }

  /** The person has agreed: makes the key. @throws DOMException where the browser keeps none */
  async agree(): Promise<void> {
    // Another tab may have been told already.
    if (await this.agreedUntil()) return;
    const until = this.#now() + KEY_LIFE;
    const [id, session, key] = await Promise.all([this.#keyId, this.#session, makeDeviceKey()]);
    await this.#store.put({ id, session, until, key });
  }

  /** Until when the person has agreed, in milliseconds of the epoch; undefined when not. */
  async agreedUntil(): Promise<number | undefined> {
    return (await this.#rows()).find(({ key }) => key)?.until;
  }

  /** Keeps a step in place of what the same page kept of it. @returns false when the person has not agreed, or that is over */
  async keep(step: KeptStep): Promise<boolean> {
    const own = (await this.#rows()).find(({ key }) => key);
    if (!own?.key) return false;
    const key = await sessionKey(own.key, this.#secret);
    const { session, until } = own;
    await this.#store.put({ id: placeOf(step), session, until, sealed: await seal(key, placeOf(step), step) });
    return true;
  }

  /** The kept steps of a draft, in the order in which they were typed. */
  async of(draft: string): Promise<readonly KeptStep[]> {
    const rows = await this.#rows();
    const device = rows.find(({ key }) => key)?.key;
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
    const session = await this.#session;
    await this.#remove((row) => row.session === session || !row.session.startsWith(REQUEST));
  }

  /** What may be used; all else is removed. */
  async #rows(): Promise<readonly Row[]> {
    const session = await this.#session;
    const now = this.#now();
    // A clock that was set back makes no key older: one that would be good for longer than a day is none of ours.
    const isInTime = ({ until }: Row): boolean => until > now && until <= now + KEY_LIFE;
    const isOwn = (row: Row): boolean => row.session === session;
    const left = await this.#remove((row) => !isInTime(row) || !(isOwn(row) || row.session.startsWith(REQUEST)));
    return left.filter(isOwn);
  }

  /** Removes some rows; the database, too, where none is left. @returns what is left */
  async #remove(isGone: (row: Row) => boolean): Promise<readonly Row[]> {
    const rows = await this.#store.all();
    const gone = rows.filter(isGone);
    if (gone.length && gone.length === rows.length) await this.#store.clear();
    else if (gone.length) await this.#store.remove(gone.map(({ id }) => id));
    return rows.filter((row) => !gone.includes(row));
  }
}
