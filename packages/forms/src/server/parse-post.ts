import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cleanText } from '@tiwizi/i18n';
import busboy, { type Busboy } from 'busboy';
import type { Hold } from './held-bytes.ts';
import type { Posted, PostedFile } from '../flow/index.ts';

/** Greatest sizes of a post, in bytes, and counts. */
export interface PostLimits {
  /** A larger file is read past, not kept, and refused by itself; the other answers are kept. */
  readonly fileBytes: number;
  /** A larger post is cut off and refused as a whole. Default 64 MB. */
  readonly totalBytes?: number;
  /** All values together, files apart; more is cut off and refused. Default 1 MB. */
  readonly textBytes?: number;
  /** Default 64 KB. */
  readonly valueBytes?: number;
  /** Default 500. */
  readonly fields?: number;
  /** Default 10. */
  readonly files?: number;
}

/** Why a post cannot be read: 413 too large as a whole, 415 of another type, 400 broken or cut short, 503 no room for it now. */
export class PostError extends Error {
  override readonly name = 'PostError';
  readonly code: 'body_too_large' | 'body_type' | 'body_malformed' | 'server_busy';
  readonly status: 413 | 415 | 400 | 503;

  constructor(code: PostError['code'], options?: ErrorOptions) {
    super(`[tiwizi] ${code}`, options);
    this.code = code;
    this.status = statuses[code];
  }
}

const statuses = { body_too_large: 413, body_type: 415, body_malformed: 400, server_busy: 503 } as const;
const MEGABYTE = 1024 * 1024;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads a post (`application/x-www-form-urlencoded` or `multipart/form-data`), holding no more of each file than is allowed.
 *
 * @param hold asked for room before bytes are kept; where there is none the post is refused (`server_busy`)
 */
export async function parsePost(
  headers: Headers,
  body: AsyncIterable<Uint8Array>,
  limits: PostLimits,
  hold: Hold = () => true,
): Promise<Posted> {
  const { fileBytes, totalBytes = 64 * MEGABYTE, textBytes = MEGABYTE } = limits;
  const { valueBytes = 64 * 1024, fields = 500, files: most = 10 } = limits;
  if (Number(headers['content-length']) > totalBytes) throw new PostError('body_too_large');
  const values = new Map<string, string[]>();
  const files = new Map<string, PostedFile>();
  const fileNames = new Set<string>();
  /** Why it is refused. The rest is read past: who is cut off in the middle of sending never reads why. */
  let refused: PostError['code'] | undefined;
  let held = 0;
  const refuse = (code: PostError['code']): void => {
    refused ??= code;
    values.clear();
  };
  const refuseLarge = (): void => refuse('body_too_large');
  const reader = start(headers, {
    fileSize: fileBytes + 1,
    fieldSize: valueBytes,
    fields,
    files: most,
    parts: fields + most,
  });
  reader.on('partsLimit', refuseLarge).on('filesLimit', refuseLarge).on('fieldsLimit', refuseLarge);
  reader.on('field', (name, value, { valueTruncated, nameTruncated }) => {
    const size = name.length + value.length;
    held += size;
    if (valueTruncated || nameTruncated || held > textBytes) refuseLarge();
    else if (!refused && !hold(size)) refuse('server_busy');
    if (refused) return;
    const list = values.get(name);
    if (list) list.push(value);
    else values.set(name, [value]);
  });
  reader.on('file', (name, stream, { filename }) => {
    fileNames.add(name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (!refused && size <= fileBytes && !hold(chunk.length)) refuse('server_busy');
      if (refused || size > fileBytes) chunks.length = 0;
      else chunks.push(chunk);
    });
    stream.on('error', () => undefined);
    stream.on('end', () => {
      if (!filename && !size) return;
      files.set(name, { name: fileName(filename ?? ''), ...(size <= fileBytes && { bytes: Buffer.concat(chunks) }) });
    });
  });
  let total = 0;
  async function* counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      total += chunk.length;
      if (total > totalBytes) throw new PostError('body_too_large');
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.from(body), counted, reader);
  } catch (error) {
    throw error instanceof PostError ? error : new PostError('body_malformed', { cause: error });
  }
  if (refused) throw new PostError(refused);
  return { values, files, fileNames };
}

function start(headers: Headers, limits: Readonly<Record<string, number>>): Busboy {
  try {
    return busboy({
      headers: { 'content-type': String(headers['content-type'] ?? '') },
      defParamCharset: 'utf8',
      limits,
    });
  } catch (cause) {
    throw new PostError('body_type', { cause });
  }
}

/** The last part of a path, without what could hide or reorder it, at most 100 characters with its ending kept. */
function fileName(given: string): string {
  const plain = cleanText(given.split(/[/\\]/).at(-1)) || 'file';
  const characters = [...plain];
  return characters.length <= 100 ? plain : `${characters.slice(0, 88).join('')}…${characters.slice(-11).join('')}`;
}
