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

  /** @param url what was asked: its origin alone is told, since a path may name somebody's draft and a query hold codes */
  constructor(code: OutgoingErrorCode, url: string, cause?: unknown) {
    super(URL.canParse(url) ? `${code}: ${new URL(url).origin}` : code, { cause });
    this.name = 'OutgoingError';
    this.code = code;
  }
}

/** A request to another service. */
export interface OutgoingRequest {
  /** Default: POST with a body, GET without. */
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
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
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks another service and reads the whole answer. Ends by itself, whatever the other side does: `fetch` of Node may forget its
 * signal between headers and body, so that the exchange is raced against a timer of its own here and no more is read after it.
 *
 * @throws {OutgoingError} `unreachable`, `timeout`, `aborted`, `redirected`, `too_large`
 */
export async function outgoingRequest(
  url: string,
  { method, headers = {}, body, signal, timeoutSeconds, maxBytes, fetch: send = globalThis.fetch }: OutgoingRequest,
): Promise<OutgoingAnswer> {
  const ending = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) =>
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason)),
  );
  const end = (code: OutgoingErrorCode): void => ending.abort(new OutgoingError(code, url));
  const abort = (): void => end('aborted');
  const timer = setTimeout(end, timeoutSeconds * 1000, 'timeout');
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();

  const exchange = async (): Promise<OutgoingAnswer> => {
    const response = await send(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      redirect: 'manual',
      signal: ending.signal,
      ...(body !== undefined && { body }),
    });
    const { status, type, headers: received } = response;
    const redirected = type === 'opaqueredirect' || (status >= 300 && status < 400);
    const bytes = await wholeBody(response.body, redirected ? 0 : maxBytes, ending.signal);
    if (!bytes || redirected) throw new OutgoingError(redirected ? 'redirected' : 'too_large', url);
    return { status, headers: received, bytes };
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

/** The whole body, or undefined as soon as it is longer than it may be. */
async function wholeBody(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  // What is cancelled is told of by whoever cancelled it.
  const cancel = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel);
  for (let size = 0; size <= maxBytes;) {
    const { value } = (await reader?.read()) ?? {};
    signal.throwIfAborted();
    if (!value) return joined(parts, size);
    parts.push(value);
    size += value.length;
  }
  cancel();
  return undefined;
}

/** Without Node, as browsers ask too. */
function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
