/**
 * Where sessions and logins under way are kept. Values are JSON text. With several server processes use a shared store (a Redis
 * adapter is `GET`, `SET … EX`, `GETDEL`, `DEL`); the default keeps them in memory.
 */
export interface SessionStore {
  /** The value, or undefined when there is none or its life is over. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a value for `lifeSeconds`, in place of an earlier one. */
  set(key: string, value: string, lifeSeconds: number): Promise<void>;
  /** Reads and removes in one atomic step: of two callers only one gets the value. */
  take(key: string): Promise<string | undefined>;
  /** Removes a value; one that is not there is no error. */
  delete(key: string): Promise<void>;
}

/** Greatest number of entries of one kind (the part of the key before the colon); the oldest go first. */
const defaultCapacity = 10_000;

/** Keeps entries in this process; they are lost when it ends. */
export class MemoryStore implements SessionStore {
  // One map a kind, so that a flood of started logins cannot push out sessions.
  readonly #kinds = new Map<string, Map<string, { value: string; expires: number }>>();
  readonly #capacity: number;
  readonly #now: () => number;

  constructor({ capacity = defaultCapacity, now = Date.now }: { capacity?: number; now?: () => number } = {}) {
    this.#capacity = capacity;
    this.#now = now;
  }

  get(key: string): Promise<string | undefined> {
    const kind = this.#kind(key);
    const entry = kind.get(key);
    if (entry && entry.expires > this.#now()) return Promise.resolve(entry.value);
    kind.delete(key);
    return Promise.resolve(undefined);
  }

  set(key: string, value: string, lifeSeconds: number): Promise<void> {
    const kind = this.#kind(key);
    kind.delete(key);
    kind.set(key, { value, expires: this.#now() + lifeSeconds * 1000 });
    if (kind.size > this.#capacity) this.#shrink(kind);
    return Promise.resolve();
  }

  async take(key: string): Promise<string | undefined> {
    const kind = this.#kind(key);
    const entry = kind.get(key);
    kind.delete(key);
    return entry && entry.expires > this.#now() ? entry.value : undefined;
  }

  delete(key: string): Promise<void> {
    this.#kind(key).delete(key);
    return Promise.resolve();
  }

  #kind(key: string): Map<string, { value: string; expires: number }> {
    const name = key.slice(0, key.indexOf(':'));
    let kind = this.#kinds.get(name);
    if (!kind) this.#kinds.set(name, (kind = new Map()));
    return kind;
  }

  #shrink(kind: Map<string, { value: string; expires: number }>): void {
    for (const [key, { expires }] of kind) {
      if (expires <= this.#now()) kind.delete(key);
    }
    // Room for a tenth is made at once, so that a flood does not pay for this at each entry.
    for (const key of kind.keys()) {
      if (kind.size <= this.#capacity * 0.9) break;
      kind.delete(key);
    }
  }
}
