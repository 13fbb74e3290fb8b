// The scope of a service worker, as far as ours uses it: TypeScript's own types of it and of pages exclude each other.

/** An event that goes on until what it waits for has ended. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface FetchEvent extends LongEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** Events of a worker. */
interface WorkerEvents {
  readonly install: LongEvent;
  readonly activate: LongEvent;
  readonly message: LongEvent & { readonly data: unknown };
  readonly fetch: FetchEvent;
}

/** The worker itself. */
export interface WorkerScope {
  readonly registration: {
    unregister(): Promise<boolean>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void;
}

export const worker: WorkerScope = globalThis as unknown as WorkerScope;
