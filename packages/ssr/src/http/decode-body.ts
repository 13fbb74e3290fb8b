import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const decoders: Readonly<
  Record<string, (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Content encodings that `decodeBody` undoes. */
export const decodableEncodings: readonly string[] = Object.keys(decoders);

/** The bytes of a body without its content encoding; undefined when they are broken or would be longer than `limit`. */
export async function decodeBody(
  bytes: Buffer,
  encoding: string | undefined,
  limit: number,
): Promise<Buffer | undefined> {
  const decoder = decoders[(encoding ?? '').trim().toLowerCase()];
  if (!decoder) return bytes;
  return decoder(bytes, { maxOutputLength: limit }).catch(() => undefined);
}
