import type { IncomingMessage } from 'node:http';

/** A request that cannot be answered as asked; `status` is the HTTP status to say so. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
  }
}

/**
 * Reads a body as text.
 *
 * @param limit greatest size in bytes
 * @throws RequestError 413 beyond the limit
 */
export async function readBody(request: IncomingMessage, limit?: number): Promise<string> {
  return (await readBytes(request, limit)).toString('utf8');
}

/** Reads a body as it is. */
export async function readBytes(request: IncomingMessage, limit: number = 64 * 1024): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new RequestError(413, `the body is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const mediaType = (request: IncomingMessage): string =>
  (request.headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();

/**
 * Reads a JSON object. An empty body is an empty object.
 *
 * @throws RequestError 415 when it is not declared as JSON, 400 when it is not a JSON object
 */
export async function readJsonObject(request: IncomingMessage, limit?: number): Promise<Record<string, unknown>> {
  // Asking for the type keeps forms of other sites out: a browser cannot post it without asking first.
  if (mediaType(request) !== 'application/json') throw new RequestError(415, 'application/json is needed');
  const body = await readBody(request, limit);
  if (body === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new RequestError(400, 'the body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RequestError(400, 'the body is not a JSON object');
  return value as Record<string, unknown>;
}

/**
 * Reads a form post (`application/x-www-form-urlencoded`).
 *
 * @throws RequestError 415 for another type
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (mediaType(request) !== 'application/x-www-form-urlencoded') throw new RequestError(415, 'a form post is needed');
  return new URLSearchParams(await readBody(request));
}
