import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens, and can stop without cutting anybody off. */
export interface Listening {
  readonly port: number;
  /** Takes no further connections, waits for the requests that are being answered, and cuts what is left after the time (seconds). */
  close(withinSeconds?: number): Promise<void>;
}

/** Listens on a port; 0 takes a free one. Rejects when it is taken, and settles only once it is ours. */
export function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
  port: number,
  host?: string,
): Promise<Listening> {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, ...(host ? { host } : {}) }, () => {
      server.off('error', fail);
      done({ port: (server.address() as AddressInfo).port, close: (within = 20) => close(server, within) });
    });
  });
}

function close(server: Server, withinSeconds: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), withinSeconds * 1000);
  return new Promise((done) => {
    // Connections that wait for a next request end now, busy ones with their answer.
    server.close(() => {
      clearTimeout(timer);
      done();
    });
    server.closeIdleConnections();
  });
}
