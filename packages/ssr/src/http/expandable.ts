/** What decides whether a response is a page to expand. */
export interface ResponseHead {
  readonly method: string | undefined;
  readonly status: number;
  /** The value of a header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/**
 * Whether a response holds a whole HTML page in UTF-8 that may be changed (`Cache-Control: no-transform` forbids it, RFC 9111 5.2.2.6).
 *
 * @param encodings content encodings the caller can undo
 */
export function isExpandable({ status, header }: ResponseHead, encodings: readonly string[] = []): boolean {
  if (status < 200 || status === 204 || status === 205 || status === 206 || status === 304) return false;
  const [type = '', ...parameters] = (header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'text/html') return false;
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/i.exec(parameter)?.[1]).find(Boolean);
  if (charset && !/^utf-?8$/i.test(charset)) return false;
  const encoding = (header('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && encoding !== '' && !encodings.includes(encoding)) return false;
  return !/(?:^|[,\s])no-transform(?:$|[,\s])/i.test(header('cache-control') ?? '');
}

/** Headers that describe the bytes of a page and are no longer true of the expanded one. */
export const staleHeaders: ReadonlySet<string> = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'etag',
  'last-modified',
  'accept-ranges',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
]);
