import type { PadesErrorCode } from '../errors.ts';
import type { Timestamper } from '../signature-options.ts';
import type { SignOptions } from '../sign.ts';
import type { Signer } from '../signer.ts';
import type { VerifyOptions } from '../verify.ts';

/** A PDF to work on. A `Blob` (a chosen file, an answer of `fetch`) is read in the worker, and the page never holds its bytes. */
export type PdfSource = Blob | Uint8Array;

/** What the worker does at the moment. */
export type WorkerPhase = 'read' | 'prepare' | 'sign' | 'finish' | 'verify' | 'scan' | 'done';

/** What the worker asks of the page: its keys, cards and services. */
export interface Ports {
  readonly sign: Signer['sign'];
  readonly ready?: Timestamper['ready'];
  readonly stamp?: Timestamper['stamp'];
}

/** Options of signing without their functions. */
export type SignData = Omit<SignOptions, 'signer' | 'timestamp'> & {
  readonly signer: Omit<Signer, 'sign'>;
  readonly timestamp: Pick<Timestamper, 'size' | 'required'> | undefined;
};

/** Work as it goes into the worker. */
export type Work = { readonly source: PdfSource; readonly port: MessagePort } & (
  | { readonly task: 'sign'; readonly options: SignData }
  | { readonly task: 'verify'; readonly options: Omit<VerifyOptions, 'onProgress'> }
  | { readonly task: 'scan' }
);

/** What comes out of it. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly phase: WorkerPhase; readonly fraction: number }
  /** A port is asked; what it answers is posted back. */
  | { readonly kind: 'ask'; readonly port: keyof Ports; readonly parameters: readonly unknown[] }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'refusal'; readonly code: PadesErrorCode; readonly detail: string }
  | { readonly kind: 'error'; readonly error: unknown };
