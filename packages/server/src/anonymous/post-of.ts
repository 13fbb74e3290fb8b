import { empty, isFromOurPages, PostError, readPost, sameSecret, valueOf, type Post } from '@tiwizi/http';

/** No page without login posts more, but for the form itself. */
const longestPost = 4096;

/**
 * A small post of one of our pages with the token of its browser; undefined when it is not, and the answer when it cannot be read.
 *
 * @param csrf the token; undefined: the browser is not known
 */
export async function postOf(
  request: Request,
  origin: string,
  csrf: string | undefined,
): Promise<Post | undefined | Response> {
  if (csrf === undefined || !isFromOurPages(request, origin)) return undefined;
  try {
    const post = await readPost(request, { totalBytes: longestPost });
    return sameSecret(valueOf(post, 'csrf'), csrf) ? post : undefined;
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}
