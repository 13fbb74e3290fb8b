import { concat } from '../pades/bytes.ts';
import type { Bytes } from '../pades/bytes.ts';

/** Why no whole answer came. */
export type OutgoingErrorCode =
  /** No connection, or it broke. */
  | 'unreachable'
  /** No whole answer in time: the operation may have happened. */
  | 'timeout'
  /** The caller's signal ended it. */
  | 'aborted'
  /** The answer leads elsewhere: nothing is followed, since credentials travel along. */
  | 'redirected'
  /** The answer is longer than anything that was asked for. */
  | 'too_large';

/** A request to another service that brought no whole answer. */
export class OutgoingError extends Error {
  readonly code: OutgoingErrorCode;

  constructor(code: OutgoingErrorCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = 'OutgoingError';
    this.code = code;
  }
}

/** A request to another service. */
export interface OutgoingRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Bytes;
  readonly signal?: AbortSignal | undefined;
  /** Seconds for the whole exchange, the last byte of the answer included. */
  readonly timeoutSeconds: number;
  /** Longest answer, in bytes. */
  readonly maxBytes: number;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A whole answer, of any status but a redirect. */
export interface OutgoingAnswer {
  readonly status: number;
  readonly bytes: Bytes;
}

/**
 * Asks another service and reads the whole answer. Ends by itself, whatever the other side does: `fetch` of Node may forget its
 * signal between headers and body, so that the exchange is raced against a timer of its own here and no more is read after it.
 *
 * @throws {OutgoingError} `unreachable`, `timeout`, `aborted`, `redirected`, `too_large`
 */
export async function outgoingRequest(
  url: string,
  { method = 'POST', headers = {}, body, signal, timeoutSeconds, maxBytes, fetch: send }: OutgoingRequest,
): Promise<OutgoingAnswer> {
  const ending = new AbortController();
  let stop = (_error: OutgoingError): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => (stop = reject));
  const end = (error: OutgoingError): void => {
    stop(error);
    ending.abort(error);
  };
  const abort = (): void => end(new OutgoingError('aborted', url));
  const timer = setTimeout(() => end(new OutgoingError('timeout', url)), timeoutSeconds * 1000);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();

  const exchange = async (): Promise<OutgoingAnswer> => {
    ending.signal.throwIfAborted();
    const init = {
      method,
      headers,
      redirect: 'manual',
      signal: ending.signal,
      ...(body === undefined ? {} : { body }),
    };
    const response = await (send ?? globalThis.fetch)(url, init as RequestInit);
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      await response.body?.cancel();
      throw new OutgoingError('redirected', url);
    }
    return { status, bytes: await wholeBody(response, maxBytes, ending.signal, url) };
  };
  try {
    return await Promise.race([exchange(), stopped]);
  } catch (error) {
    throw error instanceof OutgoingError ? error : new OutgoingError('unreachable', url, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function wholeBody({ body }: Response, maxBytes: number, signal: AbortSignal, url: string): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  const cancel = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (signal.aborted) throw signal.reason;
      if (done) return concat(...parts);
      size += value.length;
      if (size > maxBytes) {
        cancel();
        throw new OutgoingError('too_large', url);
      }
      parts.push(value);
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
