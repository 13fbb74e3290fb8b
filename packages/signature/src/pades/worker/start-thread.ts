/** A worker: the browser's `Worker`, or that of Node's `worker_threads`. */
export interface Thread {
  postMessage(message: unknown, transfer: never[]): void;
  terminate(): unknown;
}

type Listening = Thread & { onerror?: ((event: ErrorEvent) => void) | null; on?(event: 'error', listener: (error: Error) => void): unknown };

const policies = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } } }).trustedTypes;
let trusted: ((url: string) => string) | undefined;

/** Starts the worker from the file beside this one. */
function ownThread(): Thread {
  // With the extension of this module, and whatever a development server has put behind it.
  const url = import.meta.url.replace(/start-thread(?=\.[jt]s)/, 'thread');
  const threads = globalThis.Worker ? undefined : globalThis.process?.getBuiltinModule?.('node:worker_threads');
  if (threads) return new threads.Worker(new URL(url));
  // The policy makes the address of our own worker and no other.
  trusted ??= policies?.createPolicy('tiwizi', { createScriptURL: () => url }).createScriptURL ?? String;
  return new Worker(trusted(url), { type: 'module' });
}

/** Starts a worker; `failed` hears when it cannot be loaded or breaks. */
export function startThread(create: (() => Thread) | undefined, failed: (reason: { readonly message: string }) => void): Thread {
  const thread = (create ?? ownThread)() as Listening;
  if (thread.on) thread.on('error', failed);
  else thread.onerror = failed;
  return thread;
}
