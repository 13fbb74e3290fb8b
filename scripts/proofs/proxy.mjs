// A round-robin proxy, as simple as one in production may be. A request goes to another instance only when the first refused the connection,
// so not a byte of it had been sent; whatever breaks later is told as 502 and repeated by nobody.
import { Agent, createServer, request as ask } from 'node:http';
import { once } from 'node:events';

/** Said of a connection that was never made. */
const refused = new Set(['ECONNREFUSED']);

export class Proxy {
  #ports;
  #agent;
  #turn = 0;
  #out = new Set();
  #server = createServer((request, response) => this.#pass(request, response, this.#order()));
  #timer;
  /** What happened to requests. */
  figures = { passed: 0, elsewhere: 0, broken: 0, nobody: 0 };

  /** @param {number[]} ports @param {{ keepAlive?: boolean }} options `keepAlive`: connections to instances are used again */
  constructor(ports, { keepAlive = false } = {}) {
    this.#ports = ports;
    this.#agent = new Agent({ keepAlive });
  }

  async listen(port = 0) {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return this.#server.address().port;
  }

  /** Asks `/health/ready` of each regularly; who does not say yes is given nothing more. */
  watch(milliseconds) {
    this.#timer = setInterval(() => this.#ports.forEach((port) => void this.#look(port)), milliseconds).unref();
  }

  async close() {
    clearInterval(this.#timer);
    this.#server.closeAllConnections();
    this.#server.close();
    this.#agent.destroy();
  }

  async #look(port) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer?.status === 200) this.#out.delete(port);
    else this.#out.add(port);
  }

  /** The instances in their turn, those that are well first. */
  #order() {
    const first = this.#turn++ % this.#ports.length;
    const all = [...this.#ports.slice(first), ...this.#ports.slice(0, first)];
    return [...all.filter((port) => !this.#out.has(port)), ...all.filter((port) => this.#out.has(port))];
  }

  #pass(request, response, [port, ...others]) {
    if (port === undefined) {
      this.figures.nobody += 1;
      return void response.writeHead(502, { connection: 'close' }).end('nobody answers');
    }
    const { method, url: path, headers } = request;
    const above = ask({ host: '127.0.0.1', port, method, path, headers, agent: this.#agent });
    const send = () => request.pipe(above);
    above.once('socket', (socket) => (socket.connecting ? socket.once('connect', send) : send()));
    above.once('response', (answer) => {
      this.figures.passed += 1;
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
      answer.once('aborted', () => response.destroy());
    });
    above.once('error', (error) => {
      if (refused.has(error.code) && !request.destroyed) {
        this.figures.elsewhere += 1;
        return this.#pass(request, response, others);
      }
      this.figures.broken += 1;
      request.unpipe(above);
      request.resume();
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end(`broken: ${error.code}`);
    });
    response.once('close', () => response.writableFinished || above.destroy());
  }
}
