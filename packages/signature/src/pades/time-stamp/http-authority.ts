import { PadesError } from '../errors.ts';
import type { TimestampAuthority } from './request.ts';

export interface HttpTimestampOptions {
  /** Such as a user name and password. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for one request; default 10000. */
  readonly timeout?: number;
}

/** Longest answer that is read: a token with its chain has a few thousand bytes. */
const MAX_RESPONSE = 1 << 20;

/**
 * An authority behind HTTP (RFC 3161 section 3.4). Such services rarely answer pages of other
 * origins: use it on a server, or through a proxy of one's own. Throws `time_stamp_unreachable`.
 */
export function httpTimestampAuthority(
  url: string,
  { headers, fetch: send, timeout = 10_000 }: HttpTimestampOptions = {},
): TimestampAuthority {
  return async (request) => {
    let detail: unknown;
    try {
      const response = await (send ?? globalThis.fetch)(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply', ...headers },
        body: request,
        signal: AbortSignal.timeout(timeout),
        redirect: 'error',
      });
      const body = new Uint8Array(await response.arrayBuffer());
      if (response.ok && body.length <= MAX_RESPONSE) return body;
      detail = response.ok ? `${body.length} bytes` : `HTTP status ${response.status}`;
    } catch (error) {
      detail = error;
    }
    throw new PadesError('time_stamp_unreachable', String(detail));
  };
}
