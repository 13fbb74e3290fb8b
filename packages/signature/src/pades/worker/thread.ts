/** The worker's side: does one piece of work and answers on the port that came with it. Loaded as a module worker, or by Node's `worker_threads`. */
import { PadesError } from '../errors.ts';
import { scanPdf } from '../scan.ts';
import { signPdf } from '../sign.ts';
import { verifyOwned } from '../verify.ts';
import type { Ports, Work, WorkerMessage, WorkerPhase } from './messages.ts';

async function perform(work: Work, bytes: Uint8Array, send: (message: WorkerMessage) => void): Promise<unknown> {
  const progress = (phase: WorkerPhase, fraction: number): void => send({ kind: 'progress', phase, fraction });
  const along = (phase: WorkerPhase) => (fraction: number) => progress(phase, fraction);
  if (work.task === 'scan') return scanPdf(bytes, { onProgress: along('scan') });
  if (work.task === 'verify') return verifyOwned(bytes, { ...work.options, onProgress: along('verify') });

  const ask = <T>(port: keyof Ports, ...parameters: unknown[]): Promise<T> =>
    new Promise((resolve) => {
      work.port.onmessage = ({ data }) => resolve(data as T);
      send({ kind: 'ask', port, parameters });
    });
  const { signer, timestamp } = work.options;
  progress('prepare', 0.1);
  return signPdf(bytes, {
    ...work.options,
    signer: {
      ...signer,
      async sign(...parameters) {
        progress('sign', 0.6);
        const value = await ask<Uint8Array>('sign', ...parameters);
        progress('finish', 0.9);
        return value;
      },
    },
    timestamp: timestamp && { ...timestamp, ready: () => ask('ready'), stamp: (value) => ask('stamp', value) },
  });
}

async function answer(work: Work): Promise<void> {
  const send = (message: WorkerMessage, transfer: Transferable[] = []): void =>
    work.port.postMessage(message, transfer);
  try {
    send({ kind: 'progress', phase: 'read', fraction: 0 });
    const bytes = work.source instanceof Uint8Array ? work.source : new Uint8Array(await work.source.arrayBuffer());
    const result = await perform(work, bytes, send);
    send({ kind: 'result', result }, result instanceof Uint8Array ? [result.buffer as ArrayBuffer] : []);
  } catch (error) {
    // Of an error of a class of ours only the message would arrive.
    send(
      error instanceof PadesError
        ? { kind: 'refusal', code: error.code, detail: error.detail }
        : { kind: 'error', error },
    );
  }
}

const inbox = (globalThis.process?.getBuiltinModule?.('node:worker_threads').parentPort ?? globalThis) as unknown as {
  onmessage: (event: MessageEvent<Work>) => void;
};
inbox.onmessage = ({ data }) => void answer(data);
