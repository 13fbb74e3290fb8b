import type { PadesErrorCode } from '../errors.ts';
import type { SignOptions } from '../sign.ts';
import type { SignContext, Signer } from '../signer.ts';
import type { VerifyOptions } from '../verify.ts';

/** A PDF to work on. A `Blob` (a chosen file, an answer of `fetch`) is read in the worker, and the page never holds its bytes. */
export type PdfSource = Blob | Uint8Array;

/** What the worker does at the moment. */
export type WorkerPhase = 'read' | 'prepare' | 'sign' | 'finish' | 'verify' | 'scan' | 'done';

/** Work as it goes into the worker: options without functions, which stay on the page's side. */
export type Work = { readonly source: PdfSource; readonly port: MessagePort } & (
  | { readonly task: 'sign'; readonly options: Omit<SignOptions, 'signer'> & { readonly signer: Omit<Signer, 'sign'> } }
  | { readonly task: 'verify'; readonly options: Omit<VerifyOptions, 'onProgress'> }
  | { readonly task: 'scan' }
);

/** What comes out of it. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly phase: WorkerPhase; readonly fraction: number }
  /** The signer is asked; its value is posted back. */
  | { readonly kind: 'sign'; readonly hash: Uint8Array; readonly context: SignContext }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'refusal'; readonly code: PadesErrorCode; readonly detail: string }
  | { readonly kind: 'error'; readonly error: unknown };
