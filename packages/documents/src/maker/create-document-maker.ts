// Documents made in workers, one after another, so that the event loop of the server stays free.
import type { Worker } from 'node:worker_threads';
import { givenMessages } from '@tiwizi/i18n';
import type { BlankForm } from '../blank/blank-form.ts';
import type { RequestDocument } from '../request/request-document.ts';
import { DocumentError } from './document-error.ts';
import type { Made, SentWork, Work } from './messages.ts';
import { startThread } from './start-thread.ts';

/** How documents are made. */
export interface DocumentMakerOptions {
  /** How many at a time, each in a worker of its own; default 1. */
  readonly workers?: number | undefined;
  /** How many may wait; one more is refused with `documents_busy`. Default 100. */
  readonly longestQueue?: number | undefined;
  /** After so many milliseconds a worker counts as dead. Default 30 000. */
  readonly longestTime?: number | undefined;
  /** Starts a worker where the file beside this module cannot be loaded, as in a bundle: from `@tiwizi/documents/thread`. */
  readonly createWorker?: (() => Worker) | undefined;
}

/** Makes documents in workers. */
export interface DocumentMaker {
  /**
   * As `makeRequestDocument`, in a worker, with the words that `setMessages` was given here. Rejects with what that throws, or
   * with `DocumentError`: `documents_busy` when too many wait, `documents_failed` when a worker died over it twice,
   * `documents_closed` after `close`.
   */
  make(request: RequestDocument): Promise<Uint8Array<ArrayBuffer>>;
  /** As `makeBlankForm`, in a worker; rejects as `make` does. */
  makeBlank(form: BlankForm): Promise<Uint8Array<ArrayBuffer>>;
  /** How many wait or are being made. */
  readonly waiting: number;
  /** Takes nothing more, makes what waits, and ends the workers. */
  close(): Promise<void>;
}

interface Job {
  readonly work: Work;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
  deaths: number;
}

type Outcome = Made | { readonly died: unknown };

/** A worker and what it is at. One that died is started anew when there is work. */
class Lane {
  job: Job | undefined;
  #thread: Worker | undefined;
  #heard: ((outcome: Outcome) => void) | undefined;
  readonly #start: () => Worker;
  readonly #longestTime: number;

  constructor(start: () => Worker, longestTime: number) {
    this.#start = start;
    this.#longestTime = longestTime;
  }

  /** Does a job; resolves when the lane is free, to the job when it has to be done again. */
  async run(job: Job): Promise<Job | undefined> {
    this.job = job;
    try {
      const outcome = await this.#ask(job.work);
      if ('bytes' in outcome) job.resolve(outcome.bytes);
      else if ('error' in outcome) job.reject(outcome.error);
      else {
        await this.end();
        job.deaths += 1;
        if (job.deaths === 1) return job;
        job.reject(new DocumentError('documents_failed', { cause: outcome.died }));
      }
    } catch (error) {
      // It cannot be sent to a worker, or none can be started.
      job.reject(error);
    } finally {
      this.#thread?.unref();
      this.job = undefined;
    }
    return undefined;
  }

  async #ask(work: Work): Promise<Outcome> {
    const thread = (this.#thread ??= this.#listenTo(this.#start()));
    thread.ref();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Outcome>((resolve) => {
        this.#heard = resolve;
        const tooLong = new Error(`longer than ${this.#longestTime} ms`);
        timer = setTimeout(() => resolve({ died: tooLong }), this.#longestTime);
        thread.postMessage({ ...work, words: givenMessages() } satisfies SentWork);
      });
    } finally {
      clearTimeout(timer);
      this.#heard = undefined;
    }
  }

  #listenTo(thread: Worker): Worker {
    const died = (cause: unknown): void => {
      if (this.#thread !== thread) return;
      // Also when nothing was to be done: nobody would answer the next job.
      this.#thread = undefined;
      this.#heard?.({ died: cause });
    };
    return thread
      .on('message', (made: Made) => this.#thread === thread && this.#heard?.(made))
      .on('error', died)
      .on('exit', (code) => died(new Error(`exit ${code}`)));
  }

  /** Ends the worker. */
  async end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}

/**
 * Makes documents in workers. A worker that dies is replaced, and what it was at is made once more.
 *
 * @throws RangeError `documents-invalid-option` for a number of workers, places or milliseconds that is none
 */
export function createDocumentMaker({
  workers = 1,
  longestQueue = 100,
  longestTime = 30_000,
  createWorker = startThread,
}: DocumentMakerOptions = {}): DocumentMaker {
  if (!(workers >= 1 && longestQueue >= 0 && longestTime > 0)) throw new RangeError('documents-invalid-option');
  const lanes = Array.from({ length: workers }, () => new Lane(createWorker, longestTime));
  const waiting: Job[] = [];
  const pending = new Set<Promise<unknown>>();
  let isClosed = false;

  function next(): void {
    const lane = lanes.find((each) => !each.job);
    const job = lane && waiting.shift();
    if (!lane || !job) return;
    void lane.run(job).then((again) => {
      if (again) waiting.unshift(again);
      next();
    });
    next();
  }

  function enqueue(work: Work): Promise<Uint8Array<ArrayBuffer>> {
    if (isClosed) return Promise.reject(new DocumentError('documents_closed'));
    if (waiting.length >= longestQueue && lanes.every((lane) => lane.job))
      return Promise.reject(new DocumentError('documents_busy'));
    const promise = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      waiting.push({ work, resolve, reject, deaths: 0 });
    });
    const settled: Promise<unknown> = promise.then(
      () => pending.delete(settled),
      () => pending.delete(settled),
    );
    pending.add(settled);
    next();
    return promise;
  }

  return {
    make: (data) => enqueue({ kind: 'request', data }),
    makeBlank: (data) => enqueue({ kind: 'blank', data }),
    get waiting() {
      return pending.size;
    },
    async close() {
      isClosed = true;
      await Promise.all(pending);
      await Promise.all(lanes.map((lane) => lane.end()));
    },
  };
}
