import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { OpenApi } from '../openapi/index.ts';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The body as JSON; an empty object when it is none. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Where it leads, as an absolute address. */
  readonly leadsTo: URL | undefined;
}

/** How something is asked. */
export interface Ask {
  readonly method?: string;
  /** Fields of a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** A body as it is, of a type. */
  readonly body?: { readonly type: string; readonly text: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** The `Cookie` header; by default that of the person who is logged in. `''`: nobody. */
  readonly cookie?: string;
  /** Who asks, as browsers tell it; by default a page of the site itself. */
  readonly from?: 'own' | 'foreign' | 'foreign-old' | 'nobody';
  readonly accept?: 'json' | 'page';
  /** The answer is not held against the description: what stands in front may give it. */
  readonly isLoose?: boolean;
}

/** An address below which one of the protocols is answered. */
export interface Below {
  readonly base: string;
  readonly api: OpenApi;
}

const foreign = 'https://elsewhere.example';
const longest = 20_000_000;
const patience = 15_000;

/** Asks a site as browsers and attackers do: paths as they are written, no redirect followed, every answer compared with its description. */
export class Probe {
  readonly origin: string;
  readonly cookie: string;
  /** What was answered otherwise than described, by protocol: each line once. */
  readonly undescribed: Map<OpenApi, Set<string>> = new Map();
  /** How many answers were compared. */
  readonly compared: Map<OpenApi, number> = new Map();

  constructor(origin: string, cookie = '') {
    this.origin = origin;
    this.cookie = cookie;
  }

  /** Asks below an address, and compares. */
  async below({ base, api }: Below, path: string, ask: Ask = {}): Promise<Answer> {
    const answer = await this.at(base + path, ask);
    if (ask.isLoose) return answer;
    const { name, problems } = api.describe({
      method: methodOf(ask),
      path: path.replace(/\?.*$/s, ''),
      status: answer.status,
      headers: answer.headers,
      text: answer.text,
    });
    const lines = this.undescribed.get(api) ?? new Set();
    for (const problem of problems) lines.add(`${name}: ${problem}`);
    this.undescribed.set(api, lines);
    this.compared.set(api, (this.compared.get(api) ?? 0) + 1);
    return answer;
  }

  /** Asks for a target of this site, exactly as it is written. */
  async at(target: string, ask: Ask = {}): Promise<Answer> {
    const body = ask.form ? new URLSearchParams(ask.form).toString() : ask.body?.text;
    const headers = {
      accept: ask.accept === 'json' ? 'application/json' : 'text/html',
      ...senders[ask.from ?? 'own'](this.origin),
      ...cookieHeader(ask.cookie ?? this.cookie),
      ...(body === undefined
        ? {}
        : {
            'content-type': ask.body?.type ?? 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
          }),
      ...ask.headers,
    };
    const { protocol, hostname, port } = new URL(this.origin);
    const send = protocol === 'https:' ? askHttps : askHttp;
    // Not through `URL`: `/x/../y` has to arrive as it is.
    const options = { hostname, port, path: target, method: methodOf(ask), headers, timeout: patience };
    const incoming = await new Promise<IncomingMessage>((done, fail) => {
      const outgoing = send(options, done);
      outgoing.on('error', fail).on('timeout', () => outgoing.destroy(new Error(`no answer in ${patience} ms`)));
      outgoing.end(body);
    });
    return read(incoming, new URL(target.startsWith('/') ? this.origin : target, this.origin));
  }
}

const methodOf = ({ method, form, body }: Ask): string => method ?? (form || body ? 'POST' : 'GET');

const cookieHeader = (cookie: string): Readonly<Record<string, string>> => (cookie ? { cookie } : {});

const senders: Readonly<Record<NonNullable<Ask['from']>, (origin: string) => Readonly<Record<string, string>>>> = {
  own: (origin) => ({ origin, 'sec-fetch-site': 'same-origin' }),
  foreign: () => ({ origin: foreign, 'sec-fetch-site': 'cross-site' }),
  // A browser that knows no Fetch Metadata.
  'foreign-old': () => ({ origin: foreign }),
  nobody: () => ({}),
};

async function read(incoming: IncomingMessage, base: URL): Promise<Answer> {
  let size = 0;
  incoming.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > longest) incoming.destroy(new Error('the answer has no end'));
  });
  const bytes = await buffer(incoming);
  const headers = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
  const text = bytes.toString('utf8');
  const location = headers.get('location');
  return {
    status: incoming.statusCode ?? 0,
    headers,
    bytes,
    text,
    json: jsonOf(text),
    leadsTo: location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined,
  };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    // A page, or a file.
    return {};
  }
}
