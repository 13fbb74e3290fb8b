import type { CscAuthorizeRequest, CscClient } from './client.ts';
import { CscError } from './errors.ts';
import type { CscAuthorization } from './types.ts';

/** How long `authorizeWithApproval` waits for a person who approves elsewhere. */
export interface CscApprovalOptions {
  /** Seconds between two questions; default 2. */
  readonly intervalSeconds?: number;
  /** Seconds after which nobody is waited for; default 300. */
  readonly timeoutSeconds?: number;
  /** Called once when the service waits for the person: say where to approve. `handle` may be kept to ask later. */
  readonly onPending?: (handle: string) => void;
}

/**
 * Authorises hashes, and waits where the person approves elsewhere, as in an app (clauses 11.8 and 11.9).
 *
 * @throws {CscError} `authorization_pending` with the handle when the time is over, `aborted`, and what the service says when it is refused
 */
export async function authorizeWithApproval(
  client: CscClient,
  request: CscAuthorizeRequest,
  options: CscApprovalOptions = {},
): Promise<CscAuthorization> {
  const { intervalSeconds = 2, timeoutSeconds = 300, onPending } = options;
  const interval = intervalSeconds * 1000;
  const until = Date.now() + timeoutSeconds * 1000;
  let waiting: CscError | undefined;
  for (;;) {
    try {
      const { handle } = waiting ?? {};
      return await (handle === undefined
        ? client.credentialsAuthorize(request)
        : client.credentialsAuthorizeCheck({ ...request, handle }));
    } catch (error) {
      if (!(error instanceof CscError) || error.code !== 'authorization_pending' || !error.handle) throw error;
      if (!waiting) onPending?.(error.handle);
      waiting = error;
    }
    if (Date.now() + interval > until) throw waiting;
    await pause(interval, request.signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new CscError('aborted', 'credentials/authorizeCheck'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
