import { outgoingRequest } from '@tiwizi/http/outgoing-request';
import type { OutgoingError } from '@tiwizi/http/outgoing-request';
import { PadesError } from '../errors.ts';
import type { TimestampAuthority } from './request.ts';

/** How an authority behind HTTP is reached. */
export interface HttpTimestampOptions {
  /** Such as a user name and password. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
  /** Seconds for one request, the last byte of the answer included; default 10. */
  readonly timeoutSeconds?: number;
}

/** Longest answer that is read: a token with its chain has a few thousand bytes. */
const MAX_RESPONSE = 1 << 20;

/**
 * An authority behind HTTP (RFC 3161 section 3.4). Such services rarely answer pages of other
 * origins: use it on a server, or through a proxy of one's own.
 *
 * @throws {PadesError} `time_stamp_unreachable`, when the authority is asked
 */
export function httpTimestampAuthority(
  url: string,
  { headers, fetch, timeoutSeconds = 10 }: HttpTimestampOptions = {},
): TimestampAuthority {
  return async (request) => {
    const types = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
    const { status, bytes } = await outgoingRequest(url, {
      headers: { ...types, ...headers },
      body: request,
      timeoutSeconds,
      maxBytes: MAX_RESPONSE,
      fetch,
    }).catch((error: OutgoingError) => {
      throw new PadesError('time_stamp_unreachable', error.message);
    });
    if (status === 200) return bytes;
    throw new PadesError('time_stamp_unreachable', `HTTP status ${status}`);
  };
}
