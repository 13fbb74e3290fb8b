import { createHash } from 'node:crypto';
import { expand, type ExpandOptions } from '../expand/expand.ts';
import { warnOnce } from '../expand/warning.ts';

/** Options of servers that expand pages: those of `expand`, without the mode for trusted templates. */
export interface ExpandPageOptions extends Omit<ExpandOptions, 'templates' | 'opaque'> {
  /** Bytes of HTML kept in memory at most; a longer page passes unexpanded. Default 8 MiB. */
  readonly limit?: number | undefined;
}

/** Default of `limit`. */
export const defaultLimit: number = 8 * 1024 * 1024;

/** Tells that a page was too long to be expanded. */
export function warnTooLarge({ limit = defaultLimit, onWarning = warnOnce }: ExpandPageOptions): void {
  onWarning(
    'expand-too-large',
    0,
    `A page is longer than ${limit} bytes and passed unexpanded. Raise the limit or make the page shorter.`,
  );
}

/**
 * Expands the bytes of a page. Undefined when nothing is to be changed, or the bytes are not UTF-8.
 *
 * @param hasCharset whether the Content-Type names UTF-8, so that the page cannot name another
 */
export function expandPage(bytes: Uint8Array, hasCharset: boolean, options: ExpandPageOptions): Buffer | undefined {
  const html = hasCharset || !declaresOtherCharset(bytes) ? decodeUtf8(bytes) : undefined;
  if (html === undefined) {
    (options.onWarning ?? warnOnce)('expand-not-utf8', 0, 'A page is not UTF-8 and passed unexpanded.');
    return undefined;
  }
  // A page as a browser receives it: text of people in it must not pass for a server block.
  const expanded = expand(html, { ...options, opaque: false, templates: false });
  return expanded === html ? undefined : Buffer.from(expanded, 'utf8');
}

/** The text of UTF-8 bytes, a byte order mark included; undefined when they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first 1024 bytes may name another encoding, as browsers look for it (HTML Standard, 13.2.3.3). */
function declaresOtherCharset(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}

/** A weak entity tag of an expanded page. */
export function entityTag(body: Uint8Array): string {
  return `W/"tiwizi-${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether the client has this page already (`If-None-Match`, RFC 9110 13.1.2). */
export function isFresh(
  method: string | undefined,
  status: number,
  ifNoneMatch: string | undefined,
  tag: string,
): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || status !== 200 || !ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag.slice(2));
}
