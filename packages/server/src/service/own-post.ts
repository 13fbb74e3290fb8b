import { empty, isFromOurPages, PostError, readPost, sameSecret, valueOf, type Post } from '@tiwizi/http';

/** No page posts more, but for the steps of a form. */
const longestPost = 4096;

/**
 * A small post of one of our pages with the token of its reader; undefined when it is not, and the answer when it cannot be read.
 *
 * @param request read to its end: whoever has to read it after gives a clone
 * @param csrf the token; undefined: nobody is known
 */
export async function readOwnPost(
  request: Request,
  origin: string,
  csrf: string | undefined,
): Promise<Post | undefined | Response> {
  if (csrf === undefined || !isFromOurPages(request, origin)) return undefined;
  try {
    const post = await readPost(request, { types: ['form', 'multipart', 'json'], totalBytes: longestPost });
    return sameSecret(valueOf(post, 'csrf'), csrf) ? post : undefined;
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}
