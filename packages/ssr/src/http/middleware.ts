import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isExpandable, staleHeaders } from './expandable.ts';
import { defaultLimit, entityTag, expandPage, isFresh, warnTooLarge, type ExpandPageOptions } from './expand-page.ts';

/** Middleware of Connect, Express and their kind. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Expands the HTML pages that later handlers send. Pages are held back until they are whole; all other responses, and pages that are
 * compressed, partial, not UTF-8 or marked `no-transform`, pass untouched. Register it after a middleware that compresses.
 */
export function middleware(options: ExpandPageOptions = {}): Middleware {
  return (request, response, next) => {
    new HeldResponse(request, response, options);
    next();
  };
}

type Callback = (error?: Error | null) => void;
type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Method = 'writeHead' | 'write' | 'end' | 'flushHeaders';

class HeldResponse {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #options: ExpandPageOptions;
  readonly #originals: Pick<ServerResponse, Method>;
  readonly #chunks: Buffer[] = [];
  #length = 0;
  #state: 'undecided' | 'holding' | 'passing' = 'undecided';

  constructor(request: IncomingMessage, response: ServerResponse, options: ExpandPageOptions) {
    this.#request = request;
    this.#response = response;
    this.#options = options;
    const { writeHead, write, end, flushHeaders } = response;
    this.#originals = { writeHead, write, end, flushHeaders };
    Object.assign(response, {
      writeHead: (status: number, ...rest: [(string | Headers)?, Headers?]) => this.#writeHead(status, rest),
      write: (...parameters: unknown[]) => this.#write(parameters),
      end: (...parameters: unknown[]) => this.#end(parameters),
      flushHeaders: () => this.#flushHeaders(),
    });
  }

  #call(method: Method, parameters: readonly unknown[]): unknown {
    return (this.#originals[method] as (...all: unknown[]) => unknown).apply(this.#response, parameters as unknown[]);
  }

  /** Gives the response its own methods back. */
  #pass(): void {
    this.#state = 'passing';
    Object.assign(this.#response, this.#originals);
    delete (this.#response as { headersSent?: boolean }).headersSent;
  }

  /** Decides by the status and headers set so far, `extra` among them, whether to hold the body back. */
  #decide(status = this.#response.statusCode, extra: ReadonlyMap<string, unknown> = new Map()): boolean {
    const header = (name: string): string | undefined => {
      const value = extra.get(name) ?? this.#response.getHeader(name);
      return value === undefined ? undefined : String(value);
    };
    if (!isExpandable({ method: this.#request.method, status, header })) {
      this.#pass();
      return false;
    }
    this.#state = 'holding';
    return true;
  }

  /** From here on handlers must see what they would see without us: the head is on its way. */
  #announceHead(): void {
    Object.defineProperty(this.#response, 'headersSent', { configurable: true, get: () => true });
  }

  #writeHead(status: number, rest: readonly (string | Headers | undefined)[]): ServerResponse {
    const reason = typeof rest[0] === 'string' ? rest[0] : undefined;
    const headers = headerEntries((reason === undefined ? (rest[0] ?? rest[1]) : rest[1]) as Headers | undefined);
    if (this.#state === 'holding') return this.#response;
    if (!this.#decide(status, headers)) return this.#call('writeHead', [status, ...rest]) as ServerResponse;
    this.#response.statusCode = status;
    if (reason !== undefined) this.#response.statusMessage = reason;
    for (const [name, value] of headers) this.#response.setHeader(name, value);
    this.#announceHead();
    return this.#response;
  }

  #flushHeaders(): void {
    if (this.#state === 'undecided' && !this.#decide()) this.#call('flushHeaders', []);
    else this.#announceHead();
  }

  #hold(chunk: unknown, encoding: unknown): void {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, (encoding as BufferEncoding | undefined) ?? 'utf8')
        : Buffer.from(chunk as Uint8Array);
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  #write(parameters: readonly unknown[]): boolean {
    if (this.#state === 'undecided') this.#decide();
    if (this.#state === 'passing') return this.#call('write', parameters) as boolean;
    const [chunk, encoding] = parameters;
    const callback = parameters.find((each): each is Callback => typeof each === 'function');
    this.#announceHead();
    this.#hold(chunk, typeof encoding === 'string' ? encoding : undefined);
    if (this.#tooLarge()) {
      this.#pass();
      return this.#call('write', callback ? [this.#body(), callback] : [this.#body()]) as boolean;
    }
    if (callback) process.nextTick(callback, null);
    return true;
  }

  #tooLarge(): boolean {
    if (this.#length <= (this.#options.limit ?? defaultLimit)) return false;
    warnTooLarge(this.#options);
    return true;
  }

  #body(): Buffer {
    return Buffer.concat(this.#chunks.splice(0));
  }

  #end(parameters: readonly unknown[]): ServerResponse {
    if (this.#state === 'undecided') this.#decide();
    if (this.#state === 'passing') return this.#call('end', parameters) as ServerResponse;
    const [chunk, encoding] = parameters;
    const callback = parameters.find((each): each is Callback => typeof each === 'function');
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
      this.#hold(chunk, typeof encoding === 'string' ? encoding : undefined);
    this.#pass();
    const last = callback ? [callback] : [];
    return this.#call('end', [...this.#finish(), ...last]) as ServerResponse;
  }

  /** The parameters of the real `end`, headers put right. */
  #finish(): readonly unknown[] {
    const response = this.#response;
    if (this.#request.method === 'HEAD') {
      // How long the expanded page would be is not known without it.
      this.#dropStaleHeaders();
      return [];
    }
    const body = this.#body();
    const expanded = this.#tooLarge()
      ? undefined
      : expandPage(body, /charset/i.test(String(response.getHeader('content-type'))), this.#options);
    if (!expanded) return [body];
    const hadTag = response.hasHeader('etag');
    this.#dropStaleHeaders();
    const tag = entityTag(expanded);
    if (hadTag) response.setHeader('ETag', tag);
    if (hadTag && isFresh(this.#request.method, response.statusCode, this.#request.headers['if-none-match'], tag)) {
      response.statusCode = 304;
      response.removeHeader('Content-Type');
      return [];
    }
    response.setHeader('Content-Length', expanded.length);
    return [expanded];
  }

  #dropStaleHeaders(): void {
    for (const name of staleHeaders) this.#response.removeHeader(name);
  }
}

/** The headers given to `writeHead` in any of its forms, by lower-case name. */
function headerEntries(headers: Headers | undefined): ReadonlyMap<string, string | number | string[]> {
  const entries = new Map<string, string | number | string[]>();
  if (!headers) return entries;
  const pairs: readonly (readonly unknown[])[] = !Array.isArray(headers)
    ? Object.entries(headers)
    : Array.isArray(headers[0])
      ? (headers as unknown as unknown[][])
      : headers.flatMap((name, index) => (index % 2 ? [] : [[name, headers[index + 1]]]));
  for (const [name, value] of pairs as [string, string | number | string[]][]) {
    if (value === undefined) continue;
    const before = entries.get(name.toLowerCase());
    const values = [before ?? [], value].flat().map(String);
    entries.set(name.toLowerCase(), before === undefined ? value : values);
  }
  return entries;
}
