import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens, and can stop without cutting anybody off. */
export interface Listening {
  readonly port: number;
  /** Goes on answering, and ends each connection with its answer: whoever keeps some to ask again opens the next one elsewhere. */
  drain(): void;
  /** Takes no further connections, waits for the requests that are being answered, and cuts what is left after the time (seconds). */
  close(withinSeconds?: number): Promise<void>;
}

/** Proxies keep idle connections for a minute, nginx for one: who waits longer never ends one that is being written to. Milliseconds. */
const idleTime = 65_000;

/** So long a request may take to arrive, in milliseconds: 5 MB over the slowest networks; its head, which nobody sends slowly, much less. */
const arrivalTime = 300_000;
const headTime = 20_000;

/** Listens on a port; 0 takes a free one. Rejects when it is taken, and settles only once it is ours. */
export function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
  port: number,
  host?: string,
): Promise<Listening> {
  const answering = new Set<ServerResponse>();
  let isDraining = false;
  const times = { keepAliveTimeout: idleTime, requestTimeout: arrivalTime, headersTimeout: headTime };
  const server = createServer({ ...times, connectionsCheckingInterval: 5000 }, (request, response) => {
    response.shouldKeepAlive &&= !isDraining;
    answering.add(response);
    response.once('close', () => {
      answering.delete(response);
      // Its head may have been sent before: then the connection waits for a next request.
      if (isDraining) setImmediate(() => server.listening || server.closeIdleConnections());
    });
    void answer(request, response);
  });
  const drain = (): void => {
    isDraining = true;
    for (const response of answering) response.shouldKeepAlive = false;
  };
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, ...(host ? { host } : {}) }, () => {
      server.off('error', fail);
      done({
        port: (server.address() as AddressInfo).port,
        drain,
        close(within = 20) {
          drain();
          return close(server, within);
        },
      });
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
