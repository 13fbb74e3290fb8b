import type { IncomingMessage } from 'node:http';

/** Headers that concern one connection only (RFC 9110 7.6.1). */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const pairsOf = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, index) => (index % 2 ? [] : [[name, raw[index + 1]!] as [string, string]]));

/** The end-to-end headers of a message, in order, with repeated ones repeated. Names the connection lists are left out too. */
export function endToEndHeaders(
  message: IncomingMessage,
  without: ReadonlySet<string> = new Set(),
): [string, string][] {
  const listed = new Set((message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
  return pairsOf(message.rawHeaders).filter(([name]) => {
    const key = name.toLowerCase();
    return !hopByHop.has(key) && !listed.has(key) && !without.has(key);
  });
}

const replaced: ReadonlySet<string> = new Set([
  'host',
  'accept-encoding',
  'expect',
  'via',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]);
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** How requests are handed on. */
export interface ForwardOptions {
  readonly upstream: URL;
  /** Send the upstream's own name as Host instead of the one the client asked for. */
  readonly changeHost: boolean;
  /** The name of this proxy in Via. */
  readonly pseudonym: string;
}

/**
 * The headers of the request to the server behind, flat. It learns who asked, for which host and by which scheme from `X-Forwarded-For`,
 * `-Host` and `-Proto`; what a client says of these is believed only when it comes from this machine (another proxy in front).
 */
export function forwardedHeaders(
  request: IncomingMessage,
  { upstream, changeHost, pseudonym }: ForwardOptions,
): string[] {
  const { headers } = request;
  const address = request.socket.remoteAddress ?? 'unknown';
  const believed = (name: string): string | undefined =>
    loopback.test(address) ? (headers[name] as string | undefined) : undefined;
  const before = believed('x-forwarded-for');
  const chunked = headers['transfer-encoding'] !== undefined;
  const bodyless = !chunked && headers['content-length'] === undefined;
  return [
    ['Host', changeHost ? upstream.host : (headers.host ?? upstream.host)],
    ...endToEndHeaders(request, replaced),
    ...(chunked ? [['Transfer-Encoding', 'chunked']] : []),
    ...(bodyless && /^(?:POST|PUT|PATCH)$/.test(request.method ?? '') ? [['Content-Length', '0']] : []),
    ['Accept-Encoding', 'identity'],
    ['X-Forwarded-For', before ? `${before}, ${address}` : address],
    ['X-Forwarded-Host', believed('x-forwarded-host') ?? headers.host ?? upstream.host],
    ['X-Forwarded-Proto', believed('x-forwarded-proto') ?? 'http'],
    ['Via', `${headers.via ? `${headers.via}, ` : ''}${request.httpVersion} ${pseudonym}`],
  ].flat();
}

/** The headers of an answer, flat: an absolute redirect to the server behind is turned to the name the client knows. */
export function answeredHeaders(
  response: IncomingMessage,
  request: IncomingMessage,
  upstream: URL,
  without?: ReadonlySet<string>,
): string[] {
  const { host } = request.headers;
  const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return endToEndHeaders(response, without).flatMap(([name, value]) => {
    const inner =
      name.toLowerCase() === 'location' &&
      host &&
      (value === upstream.origin || value.startsWith(`${upstream.origin}/`));
    return [name, inner ? `${scheme}://${host}${value.slice(upstream.origin.length)}` : value];
  });
}
