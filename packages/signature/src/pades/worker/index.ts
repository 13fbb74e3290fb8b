/**
 * `signPdf`, `verifyPdf` and `scanPdf` as in `@tiwizi/signature/pades`, done in a worker: the page is not held up, whatever the
 * size of the file. Each call has a worker of its own, which ends with it and gives its memory back.
 *
 * Bytes are **moved**: a `Uint8Array` that is the whole of its buffer is empty afterwards; one that is a part of a larger buffer
 * is copied. A `Blob` stays as it is. Keys, signers and time-stampers stay on the page's side: the hash comes out, the value goes in.
 *
 * Under a strict policy it needs `worker-src 'self'`, and `trusted-types tiwizi` where Trusted Types are required.
 */
import { PadesError } from '../errors.ts';
import type { ScanReport } from '../scan.ts';
import type { SignOptions } from '../sign.ts';
import type { VerifyReport } from '../report.ts';
import type { VerifyOptions } from '../verify.ts';
import type { PdfSource, Ports, Work, WorkerMessage, WorkerPhase } from './messages.ts';
import { startThread } from './start-thread.ts';
import type { Thread } from './start-thread.ts';

export { PadesError } from '../errors.ts';
export type { PdfSource, WorkerPhase } from './messages.ts';
export type { Thread } from './start-thread.ts';

/** What every call of the worker takes beside the options of the engine. */
export interface WorkerOptions {
  /** Ends the work at once: the promise is rejected with `aborted`, its `cause` being the signal's reason. */
  readonly signal?: AbortSignal;
  /** What is being done, and how much of it is behind: 0 to 1, never falling. */
  readonly onProgress?: (phase: WorkerPhase, fraction: number) => void;
  /**
   * Makes the worker where the file beside this module cannot be loaded, as in a bundle:
   * `() => new Worker(new URL('@tiwizi/signature/pades/thread', import.meta.url), { type: 'module' })`.
   */
  readonly createWorker?: () => Thread;
}

type WithWorker<T> = Omit<T, 'onProgress'> & WorkerOptions;

/** As `signPdf` of the engine. Rejects with `PadesError`, or with what the signer threw. */
export function signPdf(
  source: PdfSource,
  { signal, onProgress, createWorker, signer, timestamp, ...options }: WithWorker<SignOptions>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { chain, algorithm } = signer;
  const ports: Ports = {
    // Async, so that what is thrown at once is a rejection too.
    sign: async (hash, context) => signer.sign(hash, context),
    ...(timestamp && { ready: async () => timestamp.ready(), stamp: async (value) => timestamp.stamp(value) }),
  };
  const data = {
    ...options,
    signer: { chain, algorithm },
    timestamp: timestamp && { size: timestamp.size, required: timestamp.required },
  };
  return run({ task: 'sign', source, options: data }, { signal, onProgress, createWorker }, ports);
}

/** As `verifyPdf` of the engine. */
export function verifyPdf(
  source: PdfSource,
  { signal, onProgress, createWorker, ...options }: WithWorker<VerifyOptions>,
): Promise<VerifyReport> {
  return run({ task: 'verify', source, options }, { signal, onProgress, createWorker });
}

/** As `scanPdf` of the engine. */
export function scanPdf(source: PdfSource, options: WorkerOptions = {}): Promise<ScanReport> {
  return run({ task: 'scan', source }, options);
}

/** Options as they come, absent or `undefined`. */
type Given = { readonly [name in keyof WorkerOptions]: WorkerOptions[name] | undefined };
/** Work but for its port. */
type Order = Work extends infer Each ? (Each extends Work ? Omit<Each, 'port'> : never) : never;

async function run<T>(order: Order, { signal, onProgress, createWorker }: Given, ports?: Ports): Promise<T> {
  const aborted = (): PadesError => Object.assign(new PadesError('aborted'), { cause: signal?.reason });
  if (signal?.aborted) throw aborted();
  const { port1: port, port2: farPort } = new MessageChannel();
  let thread: Thread | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      signal?.addEventListener('abort', (onAbort = () => reject(aborted())));
      port.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'progress') onProgress?.(data.phase, data.fraction);
        else if (data.kind === 'ask')
          (ports![data.port] as (...parameters: readonly unknown[]) => Promise<unknown>)(...data.parameters).then(
            (value) => port.postMessage(value),
            reject,
          );
        else if (data.kind === 'refusal') reject(new PadesError(data.code, data.detail));
        else if (data.kind === 'error') reject(data.error);
        else {
          onProgress?.('done', 1);
          resolve(data.result as T);
        }
      };
      thread = startThread(createWorker, (reason) =>
        reject(Object.assign(new PadesError('worker_failed', reason.message), { cause: reason })),
      );
      const source = movable(order.source);
      const moved: Transferable[] = source instanceof Uint8Array ? [farPort, source.buffer] : [farPort];
      thread.postMessage({ ...order, source, port: farPort }, moved as never[]);
    });
  } finally {
    if (onAbort) signal?.removeEventListener('abort', onAbort);
    port.close();
    thread?.terminate();
  }
}

/** Bytes that can leave without taking a stranger's with them. */
function movable(source: PdfSource): Blob | Uint8Array<ArrayBuffer> {
  if (!(source instanceof Uint8Array)) return source;
  const { buffer, byteLength } = source;
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength
    ? (source as Uint8Array<ArrayBuffer>)
    : new Uint8Array(source);
}
