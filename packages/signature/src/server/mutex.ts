/** A task that did not end in its time. What it still does must be harmless: it may go on beside the next one. */
export class MutexTimeoutError extends Error {
  readonly code = 'mutex_timeout';

  constructor(seconds: number) {
    super(`[tiwizi] mutex_timeout: a task took longer than ${seconds} seconds`);
    this.name = 'MutexTimeoutError';
  }
}

/** Runs tasks of one key one after the other, in this process. */
export class Mutex {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #longestSeconds: number;

  /** @param longestSeconds what a task may take, so that one that hangs does not keep everybody out */
  constructor(longestSeconds: number) {
    this.#longestSeconds = longestSeconds;
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
    const seconds = this.#longestSeconds;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new MutexTimeoutError(seconds)), seconds * 1000);
    });
    try {
      return await Promise.race([task(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
