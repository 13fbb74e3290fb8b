import type { Sealed } from './device-key.ts';

/** What lies on the device: the key of a session, or a step that it has encrypted. */
export interface Row {
  /** `key`, or draft and step. */
  readonly id: string;
  /** Name of the session that it is of. */
  readonly session: string;
  /** Until when it may be used, in milliseconds of the epoch. */
  readonly until: number;
  readonly key?: CryptoKey;
  readonly sealed?: Sealed;
}

const NAME = 'tiwizi-offline';
const ROWS = 'rows';

/** The browser's own database (IndexedDB). Nothing else of the project stores anything in a browser; see decision 0020. */
export class DeviceStore {
  /** All that there is. Asking makes no database: who never agreed has none. */
  async all(): Promise<readonly Row[]> {
    if (!(await this.#isThere())) return [];
    return ((await this.#during('readonly', (rows) => rows.getAll())) ?? []) as Row[];
  }

  async put(row: Row): Promise<void> {
    await this.#during('readwrite', (rows) => rows.put(row));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#during('readwrite', (rows) => ids.map((id) => rows.delete(id)).at(-1));
  }

  /** Removes all, the database itself too. */
  async clear(): Promise<void> {
    if (!(await this.#isThere())) return;
    // First, since a database that another tab has open goes only later.
    await this.#during('readwrite', (rows) => rows.clear());
    const removal = indexedDB.deleteDatabase(NAME);
    // It is empty already: nobody waits for a tab that has it open.
    await new Promise((done) => (removal.onsuccess = removal.onerror = removal.onblocked = done));
  }

  async #isThere(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  }

  /** One transaction, by a connection of its own: one that stays open keeps a database from being removed. */
  async #during<Value>(
    mode: IDBTransactionMode,
    ask: (rows: IDBObjectStore) => IDBRequest<Value> | undefined,
  ): Promise<Value | undefined> {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(ROWS, { keyPath: 'id' });
    const database = await settled(opening);
    try {
      const transaction = database.transaction(ROWS, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = transaction.onabort = () =>
          reject(new Error('[tiwizi] device', { cause: transaction.error }));
      });
      const request = ask(transaction.objectStore(ROWS));
      await done;
      return request?.result;
    } finally {
      database.close();
    }
  }
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('[tiwizi] device', { cause: request.error }));
  });
