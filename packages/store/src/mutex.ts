/** A task that did not end in its time. What it still does must be harmless: it may go on beside the next one. */
export class MutexTimeoutError extends Error {
  readonly code = 'mutex_timeout';

  constructor(longest: number) {
    super(`[tiwizi] mutex_timeout: a task took longer than ${longest} ms`);
    this.name = 'MutexTimeoutError';
  }
}

/**
 * Runs tasks of one key one after the other, in this process. It spares work and waiting; what must hold between processes is held by the
 * revisions of records.
 */
export class Mutex {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #longest: number;

  /** @param longest milliseconds that a task may take, so that one that hangs does not keep everybody out */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @throws {MutexTimeoutError} when the task takes too long; what it throws itself passes through */
  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const limited = (): Promise<T> => this.#limited(task);
    const run = Promise.resolve(this.#last.get(key)).then(limited, limited);
    this.#last.set(key, run);
    try {
      return await run;
    } finally {
      if (this.#last.get(key) === run) this.#last.delete(key);
    }
  }

  async #limited<T>(task: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const longest = this.#longest;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new MutexTimeoutError(longest)), longest);
    });
    try {
      return await Promise.race([task(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
