// Stands before the signing service and counts what was signed: a second signature of one request cannot hide.
import { createServer, request as ask } from 'node:http';
import { once } from 'node:events';

export class SigningWitness {
  /** Hashes that were signed, and how often. */
  signed = new Map();
  #server;

  constructor(cscUrl) {
    const { hostname, port, pathname } = new URL(cscUrl);
    this.#server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const above = ask({
        hostname,
        port,
        method: request.method,
        path: pathname + request.url,
        headers: { ...request.headers, host: `${hostname}:${port}` },
      });
      above.once('error', () => response.destroy());
      above.once('response', (answer) => {
        if (request.url === '/signatures/signHash' && answer.statusCode === 200)
          for (const hash of JSON.parse(body).hashes) this.signed.set(hash, (this.signed.get(hash) ?? 0) + 1);
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      above.end(body);
    });
  }

  async listen() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
