import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { bodyChunks } from './body-chunks.ts';
import { fileName } from './file-name.ts';
import { PostError } from './post-error.ts';
import { PostContent } from './post-content.ts';
import type { Post, PostType, ReadPostOptions } from './post.ts';

const MEGABYTE = 1024 * 1024;
/** The longest post that is read in one piece. */
const wholeBytes = 64 * 1024;

const types: ReadonlyMap<string, PostType> = new Map([
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/form-data', 'multipart'],
  ['application/json', 'json'],
]);

/**
 * Reads a post as it streams in, holding no more of it than is allowed. Of a JSON object the texts are taken; an empty body has no values.
 * Ends as soon as the client is gone.
 *
 * @throws {PostError} `body_too_large`, `body_type`, `body_malformed` (broken or cut short), `body_slow`, `server_busy`
 */
export async function readPost(request: Request, options: ReadPostOptions = {}): Promise<Post> {
  const { totalBytes = 64 * MEGABYTE, textBytes = MEGABYTE, fileBytes = 0, valueBytes = 64 * 1024 } = options;
  const { fields = 500, files = 10, hold = () => true, types: taken = ['form', 'json'] } = options;
  const contentType = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? NaN);
  if (length > totalBytes) throw new PostError('body_too_large');
  // A script that posts nothing says no type.
  const type = types.get(contentType.replace(/;.*$/s, '').trim().toLowerCase() || 'application/json');
  if (!type || !taken.includes(type)) throw new PostError('body_type');
  const content = new PostContent({ textBytes, fileBytes, hold });
  const counted = (): AsyncGenerator<Uint8Array> => bodyChunks(request, { ...options, totalBytes });
  try {
    if (type === 'multipart') {
      const limits = { fileSize: fileBytes + 1, fieldSize: valueBytes, fields, files, parts: fields + files };
      await pipeline(counted(), formReader(contentType, limits, content));
    } else {
      // A letter takes nine characters in a form, at most.
      const most = type === 'form' ? 9 * textBytes : textBytes;
      // Of a length that is known and small enough, in one piece: twice as fast. Room is held for it before it is there.
      const isWhole = length <= Math.min(most, wholeBytes) && content.holds(length);
      const whole = isWhole ? await request.text() : await wholeText(counted(), content, most);
      const pairs = type === 'form' ? new URLSearchParams(whole) : textsOf(whole);
      let count = 0;
      for (const [name, value] of pairs) {
        if (++count > fields || Buffer.byteLength(value) > valueBytes) content.refuse('body_too_large');
        else if (content.takesText(name.length + value.length)) content.add(name, value);
      }
    }
  } catch (error) {
    throw error instanceof PostError ? error : new PostError('body_malformed', { cause: error });
  }
  if (content.refused) throw new PostError(content.refused);
  return { type, values: content.values, files: content.files, fileNames: content.fileNames };
}

/** All of a post that is text; nothing once it is refused. */
async function wholeText(chunks: AsyncIterable<Uint8Array>, content: PostContent, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) content.refuse('body_too_large');
    if (content.holds(chunk.length)) parts.push(chunk);
    else parts.length = 0;
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The texts of a JSON object. */
function textsOf(whole: string): [name: string, text: string][] {
  const parsed: unknown = whole === '' ? {} : JSON.parse(whole);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new PostError('body_malformed');
  return Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** Reads forms with files. */
function formReader(
  contentType: string,
  limits: Readonly<Record<'fileSize' | 'fieldSize' | 'fields' | 'files' | 'parts', number>>,
  content: PostContent,
): ReturnType<typeof busboy> {
  let reader: ReturnType<typeof busboy>;
  try {
    reader = busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits });
  } catch (cause) {
    throw new PostError('body_type', { cause });
  }
  const refuse = (): void => content.refuse('body_too_large');
  reader.on('partsLimit', refuse).on('filesLimit', refuse).on('fieldsLimit', refuse);
  reader.on('field', (name, value, { valueTruncated, nameTruncated }) => {
    if (valueTruncated || nameTruncated) refuse();
    else if (content.takesText(name.length + value.length)) content.add(name, value);
  });
  reader.on('file', (name, stream, { filename }) => {
    const file = content.file(name);
    stream.on('data', file.push);
    stream.on('error', () => undefined);
    stream.on('end', () => file.end(filename ? fileName(filename) : undefined));
  });
  return reader;
}
