import { outgoingRequest } from '@tiwizi/http';
import type { CustomFetch } from 'openid-client';

/** Longest answer of a provider: metadata and keys of large ones have some hundred thousand bytes. */
const maxBytes = 2 * 1024 * 1024;

/** Asks the provider, whole answer in time and of a size that can be: `openid-client` alone waits for a body that never ends. */
export const providerFetch =
  (timeoutSeconds: number, send?: CustomFetch): CustomFetch =>
  async (url, { method, headers, body }) => {
    // Only for resources of others is a body ever a stream, and none is asked for here.
    const content = typeof body === 'string' ? body : body instanceof URLSearchParams ? body.toString() : undefined;
    const answer = await outgoingRequest(url, {
      method,
      headers,
      body: content,
      timeoutSeconds,
      maxBytes,
      fetch: send as typeof fetch | undefined,
    });
    return new Response(answer.bytes.length ? answer.bytes : null, { status: answer.status, headers: answer.headers });
  };
