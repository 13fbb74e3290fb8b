import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A posted request: its fields, and how it wants to be answered. */
export interface PostedFields {
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** A form of a page, to be answered by a redirect; otherwise a script, to be answered in JSON. */
  readonly isForm: boolean;
}

/** Fields of these routes are few and short. */
const maxBody = 16 * 1024;

/**
 * Whether a request that changes something comes from our own pages (Fetch Metadata, then `Origin`). A browser too old to send
 * either passes: the CSRF token decides then.
 */
export function isFromOurPages({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  // A page with "no-referrer" posts with `Origin: null`, so the origin is asked only when the metadata is missing.
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === origin;
}

/** Compares secrets in constant time. */
export function sameSecret(given: string | undefined, expected: string): boolean {
  const left = Buffer.from(given ?? '');
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Reads the fields of a form or of a JSON object. A body that was parsed before us (`request.body`) is used as it is.
 * Gives undefined when the body is too large or cannot be read.
 */
export async function readFields(request: IncomingMessage & { body?: unknown }): Promise<PostedFields | undefined> {
  const type = /^[^;]*/
    .exec(request.headers['content-type'] ?? '')?.[0]
    .trim()
    .toLowerCase();
  const isForm = type === 'application/x-www-form-urlencoded';
  const parsed = request.body ?? (await parse(request, isForm));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const entries = Object.entries(parsed).map(
    ([name, value]) => [name, typeof value === 'string' ? value : undefined] as const,
  );
  return { isForm, fields: Object.fromEntries(entries) };
}

async function parse(request: IncomingMessage, isForm: boolean): Promise<unknown> {
  const body = await readText(request);
  if (body === undefined) return undefined;
  if (isForm) return Object.fromEntries(new URLSearchParams(body));
  if (body === '') return {};
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The body, or undefined when it is too large or was cut. What is too large is let go by and not kept, so that it can still be answered. */
function readText(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBody) return chunks.push(chunk);
      chunks.length = 0;
      resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', () => resolve(undefined));
    request.on('close', () => resolve(undefined));
  });
}
