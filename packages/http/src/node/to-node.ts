import type { IncomingMessage, ServerResponse } from 'node:http';
import { oneLine } from '@tiwizi/i18n';
import { sendNodeResponse } from 'srvx/node';
import { isReadOneWay } from '../address/normal-path.ts';
import type { Handler } from '../handler.ts';
import { targetOf, type NodeIncoming } from './node-incoming.ts';
import { toRequest } from './to-request.ts';

/** What `node:http`, Connect and Express call. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => Promise<void>;

/** Options of `toNode`. */
export interface ToNodeOptions {
  /** Told of what a handler throws where there is no `next`; by default one line on the console. */
  onError?(error: unknown): void;
}

const report = (error: unknown): void => console.error(`[tiwizi] handler_failed: ${oneLine(String(error))}`);

/**
 * Puts a handler under `http.createServer`, Connect, Express (`app.use(toNode(handle))`) or Fastify. Bodies stream both ways; a client that
 * goes away ends the reading, and what was still being sent. What is not answered goes to `next`, or is 404; what is thrown goes to
 * `next`, or is 500. An address that a `Request` would read as another one (`/x/../y`, a backslash, `%2e%2e`) is nobody's.
 */
export function toNode(handler: Handler, { onError = report }: ToNodeOptions = {}): NodeHandler {
  return async (incoming: NodeIncoming, response, next) => {
    try {
      const answer = isReadOneWay(targetOf(incoming)) ? await handler(toRequest(incoming, response)) : undefined;
      if (answer) {
        await sendNodeResponse(response, answer);
        return readPast(incoming);
      }
      if (next) next();
      else plain(incoming, response, 404, 'Not found');
    } catch (error) {
      // Nobody is there any more to be told.
      if (isGone(incoming, response, error)) return;
      if (next) return next(error);
      onError(error);
      if (response.headersSent) response.destroy();
      else plain(incoming, response, 500, 'Internal server error');
    }
  };
}

/** Takes the rest of a post that was answered before its end: its client may read nothing until all is sent. Node limits its time. */
function readPast(incoming: IncomingMessage): void {
  if (incoming.complete || incoming.destroyed) return;
  incoming.removeAllListeners('data');
  incoming.resume();
}

/** What reading throws when the client is gone is no failure of the handler. */
const isGone = (incoming: IncomingMessage, response: ServerResponse, error: unknown): boolean =>
  response.destroyed &&
  (error === incoming.errored || (error instanceof Error && /^(AbortError|ECONNRESET)$/.test(codeOf(error))));

const codeOf = (error: Error & { readonly code?: unknown }): string => String(error.code ?? error.name);

function plain(incoming: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(words, () => readPast(incoming));
}
