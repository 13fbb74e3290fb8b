import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const head = (message: IncomingMessage): string => {
  const { rawHeaders } = message;
  const lines = rawHeaders.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}\r\n`]));
  return `HTTP/1.1 ${message.statusCode} ${message.statusMessage}\r\n${lines.join('')}\r\n`;
};

/** Joins the socket of a client that asked for another protocol (WebSocket) with that of the server behind. */
export function tunnel(request: ClientRequest, client: Duplex, first: Buffer): void {
  let server: Duplex | undefined;
  const close = (): void => {
    client.destroy();
    request.destroy();
    // After the upgrade the socket is no longer the request's.
    server?.destroy();
  };
  // When one side has ended, the other has no one left to talk to.
  client.on('error', close).on('close', close).on('finish', close);
  request.on('upgrade', (answer, socket, rest) => {
    server = socket;
    socket.on('error', close).on('close', close).on('finish', close);
    client.write(head(answer), 'latin1');
    if (rest.length) client.write(rest);
    if (first.length) socket.write(first);
    socket.pipe(client).pipe(socket);
  });
  request.on('response', (answer) => {
    // The server declined: its answer goes back, and the connection ends, for nobody would read another request from it.
    client.write(
      `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\nContent-Type: ${answer.headers['content-type'] ?? 'text/plain'}\r\nConnection: close\r\n\r\n`,
      'latin1',
    );
    answer.pipe(client);
  });
  request.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'));
  request.end();
}
