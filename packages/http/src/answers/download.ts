import { FastResponse } from 'srvx/node';
import type { AnswerOptions } from './answers.ts';

/** What a file is called, and how it is shown. */
export interface DownloadOptions extends AnswerOptions {
  /** Name with its ending; it may hold any letter. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** `inline`: shown by the browser. Default `attachment`. */
  readonly disposition?: 'inline' | 'attachment';
  /** Bytes of a stream, where they are known. */
  readonly size?: number;
}

/** A person's file, kept by nobody on its way; shown as what it says it is, in no frame. The name follows RFC 6266 and RFC 8187. */
export function download(
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { name, type, disposition = 'attachment', size, status = 200, headers }: DownloadOptions,
): Response {
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = `document${/\.\w{1,8}$/.exec(name)?.[0] ?? ''}`;
  const length = body instanceof Uint8Array ? body.length : size;
  return new FastResponse(body, {
    status,
    headers: {
      'cache-control': 'private, no-store',
      'content-type': type,
      ...(length !== undefined && { 'content-length': String(length) }),
      'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...headers,
    },
  });
}
