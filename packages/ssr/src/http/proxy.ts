import { randomBytes } from 'node:crypto';
import http, { type ClientRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import { decodableEncodings, decodeBody } from './decode-body.ts';
import { isExpandable, staleHeaders } from './expandable.ts';
import { defaultLimit, entityTag, expandPage, isFresh, warnTooLarge, type ExpandPageOptions } from './expand-page.ts';
import { answeredHeaders, forwardedHeaders } from './forwarded-headers.ts';
import { gatewayPage, type GatewayFailure } from './gateway-page.ts';
import { tunnel } from './tunnel.ts';

/** How to stand before a server. */
export interface ProxyOptions extends ExpandPageOptions {
  /** Origin of the server whose pages are expanded, e.g. `http://127.0.0.1:8080`. */
  readonly upstream: string | URL;
  /** Send the upstream's own name as Host instead of the one the client asked for. Default false. */
  readonly changeHost?: boolean | undefined;
  /** Called when the server behind cannot be reached or breaks off, with the cause. */
  readonly onError?: ((cause: Error) => void) | undefined;
  /** Milliseconds to wait for an answer once the request is sent. Default 120 000. */
  readonly timeout?: number | undefined;
}

/**
 * A reverse proxy that expands the HTML of a PHP, Java, .NET or any other server; all else streams through. Call `listen` on it.
 * When the server does not answer it sends 502 or 504 with a page in the four languages (or problem details, RFC 9457, to who asks for JSON).
 *
 * @throws {TypeError} when `upstream` is not the origin of a web server
 */
export function createProxy(options: ProxyOptions): Server {
  const proxy = new Proxying(options);
  return http
    .createServer((request, response) => proxy.handle(request, response))
    .on('upgrade', (request, socket, head) => tunnel(proxy.request(request, true), socket, head));
}

/** The origin of a web server, or a `TypeError` that says what is wrong. */
export function upstreamOrigin(address: string | URL): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new TypeError(`${String(address)} is not the origin of a web server, such as http://127.0.0.1:8080`);
  }
  return url;
}

/** Errors after which it is certain that the request did not arrive. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

class Proxying {
  readonly #options: ProxyOptions;
  readonly #upstream: URL;
  readonly #pseudonym = `tiwizi-expand-${randomBytes(4).toString('hex')}`;

  constructor(options: ProxyOptions) {
    this.#options = options;
    this.#upstream = upstreamOrigin(options.upstream);
  }

  /** The request to the server behind, not yet sent. */
  request(request: IncomingMessage, upgrade = false): ClientRequest {
    const { request: open } = this.#upstream.protocol === 'https:' ? https : http;
    const changeHost = this.#options.changeHost ?? false;
    const headers = forwardedHeaders(request, { upstream: this.#upstream, changeHost, pseudonym: this.#pseudonym });
    if (upgrade) headers.push('Connection', 'Upgrade', 'Upgrade', request.headers.upgrade ?? '');
    // No kept connections: a server that closes one at the wrong moment would cost a request.
    return open(this.#upstream, {
      method: request.method,
      path: pathOf(request),
      headers,
      agent: false,
    } as http.RequestOptions);
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    if (request.headers.via?.includes(this.#pseudonym))
      return fail(request, response, { status: 502, sent: 'nothing' });
    const hasBody = Number(request.headers['content-length']) > 0 || request.headers['transfer-encoding'] !== undefined;
    const sent = this.request(request);
    let timer: NodeJS.Timeout | undefined;
    let timedOut = false;
    const failed = (cause: NodeJS.ErrnoException): void => {
      clearTimeout(timer);
      if (!response.destroyed) this.#options.onError?.(cause);
      const fate = neverSent.has(cause.code ?? '') ? 'lost' : 'unknown';
      request.unpipe(sent);
      fail(request, response, { status: timedOut ? 504 : 502, sent: hasBody ? fate : 'nothing' });
    };
    sent.on('error', failed);
    sent.on('finish', () => {
      timer = setTimeout(() => {
        timedOut = true;
        sent.destroy(new Error('no answer in time'));
      }, this.#options.timeout ?? 120_000);
    });
    sent.on('response', (answer) => {
      clearTimeout(timer);
      this.#answer(request, response, answer).catch(failed);
    });
    response.on('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) sent.destroy();
    });
    // Not `pipeline`: it would cut the client off before it can be told that the server is down.
    if (hasBody) request.pipe(sent);
    else sent.end();
  }

  async #answer(request: IncomingMessage, response: ServerResponse, answer: IncomingMessage): Promise<void> {
    const { statusCode: status = 502, statusMessage } = answer;
    const header = (name: string): string | undefined => {
      const value = answer.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    };
    const headers = (without?: ReadonlySet<string>): string[] =>
      answeredHeaders(answer, request, this.#upstream, without);
    const passing = (): ServerResponse => response.writeHead(status, statusMessage, headers() as never);
    if (!isExpandable({ method: request.method, status, header }, decodableEncodings)) return stream(answer, passing());
    if (request.method === 'HEAD') {
      answer.resume();
      response.writeHead(status, statusMessage, headers(staleHeaders) as never).end();
      return;
    }
    const limit = this.#options.limit ?? defaultLimit;
    const { bytes, whole } = await collect(answer, limit);
    if (!whole) {
      warnTooLarge(this.#options);
      passing().write(bytes);
      return stream(answer, response);
    }
    const decoded = await decodeBody(bytes, header('content-encoding'), limit);
    const expanded = decoded && expandPage(decoded, /charset/i.test(header('content-type') ?? ''), this.#options);
    if (!expanded) {
      passing().end(bytes);
      return;
    }
    const tag = entityTag(expanded);
    const validators = header('etag') === undefined ? [] : ['ETag', tag];
    if (validators.length && isFresh(request.method, status, request.headers['if-none-match'], tag)) {
      response.writeHead(304, [...headers(new Set([...staleHeaders, 'content-type'])), ...validators] as never).end();
      return;
    }
    response
      .writeHead(status, statusMessage, [
        ...headers(staleHeaders),
        ...validators,
        'Content-Length',
        String(expanded.length),
      ] as never)
      .end(expanded);
  }
}

/** The path asked for; some clients send the whole address. */
function pathOf({ url = '/' }: IncomingMessage): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Hands the (rest of the) body on; a server that breaks off is seen by the client as just that. */
function stream(answer: IncomingMessage, response: ServerResponse): void {
  pipeline(answer, response, () => {});
}

/** Reads a body up to a limit. When it is longer the rest can still be read. */
function collect(answer: IncomingMessage, limit: number): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (whole: boolean): void => {
      answer.off('data', take).off('end', end);
      answer.pause();
      resolve({ bytes: Buffer.concat(chunks), whole });
    };
    const end = (): void => finish(true);
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) finish(false);
    };
    answer.on('data', take).on('end', end).once('error', reject);
    answer.once('close', () => {
      if (!answer.complete) reject(new Error('the server broke off'));
    });
  });
}

function fail(request: IncomingMessage, response: ServerResponse, failure: GatewayFailure): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const json = /\bjson\b/.test(request.headers.accept ?? '') && !/\bhtml\b/.test(request.headers.accept ?? '');
  const title = failure.status === 504 ? 'Gateway Timeout' : 'Bad Gateway';
  const body = json ? JSON.stringify({ type: 'about:blank', title, status: failure.status }) : gatewayPage(failure);
  response
    .writeHead(failure.status, title, {
      'Content-Type': json ? 'application/problem+json' : 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'no-store',
    })
    .end(request.method === 'HEAD' ? undefined : body);
  // Read and forget the rest of the body, so that the client comes to read the answer.
  request.resume();
}
