/** A worker: the browser's `Worker`, or that of Node's `worker_threads`. */
export interface Thread {
  postMessage(message: unknown, transfer: never[]): void;
  terminate(): unknown;
}

type Listening = Thread & {
  onerror?: ((event: ErrorEvent) => void) | null;
  on?(event: 'error', listener: (error: Error) => void): unknown;
};

interface Policy {
  createScriptURL(url: string): string;
}

const policies = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
let policy: Policy | undefined;

/** Starts the worker from the file beside this one. */
function ownThread(): Thread {
  // With the extension of this module, and whatever a development server has put behind it.
  const url = import.meta.url.replace(/start-thread(?=\.[jt]s)/, 'thread');
  const threads = globalThis.Worker ? undefined : globalThis.process?.getBuiltinModule?.('node:worker_threads');
  if (threads) return new threads.Worker(new URL(url));
  // The policy knows the address of our own worker and no other.
  if (policies) policy ??= policies.createPolicy('tiwizi', { createScriptURL: () => url });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

/** Starts a worker; `failed` hears when it cannot be loaded or breaks. */
export function startThread(
  create: (() => Thread) | undefined,
  failed: (reason: { readonly message: string }) => void,
): Thread {
  const thread = (create ?? ownThread)() as Listening;
  if (thread.on) thread.on('error', failed);
  else thread.onerror = failed;
  return thread;
}
