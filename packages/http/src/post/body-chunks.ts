import { Pace, type PaceOptions } from './pace.ts';
import { PostError } from './post-error.ts';

/**
 * The chunks of a body as they come, for what is longer than memory. Fails like the connection does; what came before that was given.
 *
 * @throws {PostError} `body_too_large` at the first chunk beyond `totalBytes`, `body_slow`
 */
export async function* bodyChunks(
  request: Request,
  { totalBytes = Infinity, ...slow }: PaceOptions & { readonly totalBytes?: number },
): AsyncGenerator<Uint8Array> {
  // Not cancelled: that would leave what is still sent unread, and the client without our answer. See `toNode`.
  const body = request.body?.values({ preventCancel: true });
  if (!body) return;
  const pace = new Pace(slow);
  let total = 0;
  try {
    for await (const chunk of pace.of(body)) {
      total += chunk.length;
      if (total > totalBytes) throw new PostError('body_too_large');
      yield chunk;
    }
  } finally {
    pace.end();
  }
}
