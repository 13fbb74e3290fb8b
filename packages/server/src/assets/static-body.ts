import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Coding = 'br' | 'gzip';

const compress: Readonly<Record<Coding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
/** Less is not worth the name of a coding. */
const smallest = 512;

/** Bytes that are the same for everybody: compressed once, at the first request for each coding, and known by their digest. */
export class StaticBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Strong entity tag of the bytes as they are; a coded form has one of its own (RFC 9110, 8.8.3.3). */
  readonly tag: string;
  readonly #coded = new Map<Coding, Promise<Buffer>>();

  constructor(content: string | Uint8Array, type: string) {
    this.bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
    this.type = type;
    this.tag = createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22);
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** Answers in the best coding that the browser takes, or 304 when it has these bytes already. */
  async answer(request: Request, headers: Readonly<Record<string, string>>): Promise<Response> {
    const coding = this.#mayCode ? codingFor(request.headers.get('accept-encoding')) : undefined;
    const etag = `"${this.tag}${coding ? `-${coding}` : ''}"`;
    const shared = { ...headers, etag, ...(this.#mayCode ? { vary: vary(headers['vary']) } : {}) };
    if (isKnown(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: shared });
    const range = coding ? undefined : rangeOf(request, etag, this.bytes.length);
    if (range) return this.#part(request, range, { ...shared, 'content-type': this.type });
    const body = coding ? await this.#code(coding) : this.bytes;
    const own: Record<string, string> = {
      ...shared,
      'content-type': this.type,
      'content-length': String(body.byteLength),
      ...(coding ? { 'content-encoding': coding } : { 'accept-ranges': 'bytes' }),
    };
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers: own });
  }

  /** A part, as players of films ask for: some play nothing without (RFC 9110, 14). */
  #part(request: Request, { first, last }: Range, headers: Record<string, string>): Response {
    const size = this.bytes.length;
    if (first > last)
      return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
    return new Response(request.method === 'HEAD' ? null : this.bytes.slice(first, last + 1), {
      status: 206,
      headers: {
        ...headers,
        'content-length': String(last + 1 - first),
        'content-range': `bytes ${first}-${last}/${size}`,
      },
    });
  }

  get #mayCode(): boolean {
    return this.bytes.length >= smallest && /^(text\/|image\/svg|application\/(json|javascript))/.test(this.type);
  }

  #code(coding: Coding): Promise<Buffer> {
    let coded = this.#coded.get(coding);
    if (!coded) {
      coded = compress[coding](this.bytes);
      this.#coded.set(coding, coded);
      // What failed for want of memory is tried again by the next.
      coded.catch(() => this.#coded.delete(coding));
    }
    return coded;
  }
}

/** Places of the first and the last byte that are asked for; of none when `first` lies behind `last`. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** One range of bytes, when these are still the bytes it is meant for; several, and what is no range, are answered by the whole. */
function rangeOf(request: Request, etag: string, size: number): Range | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get('range') ?? '') ?? [];
  const condition = request.headers.get('if-range');
  if ((!from && !to) || (condition !== null && condition !== etag)) return undefined;
  if (!from) return { first: to === '0' ? size : Math.max(0, size - Number(to)), last: size - 1 };
  if (to && Number(to) < Number(from)) return undefined;
  return { first: Number(from), last: to ? Math.min(Number(to), size - 1) : size - 1 };
}

const vary = (more: string | undefined): string => (more ? `${more}, accept-encoding` : 'accept-encoding');

/** The coding of ours that a browser takes, the smaller first (RFC 9110, 12.5.3); none when it names none. */
export function codingFor(acceptEncoding: string | null): Coding | undefined {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    if (name) weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const takes = (name: Coding): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find(takes);
}

/** Whether the browser has it already (`If-None-Match`, RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch === '*' || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
