import { isFromOurPages, readPost, sameSecret, valueOf } from '@tiwizi/http';

/**
 * Whether a small post is of our pages and has the session's token: asked before anything is done, and left unread for who comes after.
 *
 * @throws {PostError} for a larger one: no page of ours sends it
 */
export async function isOwnPost(request: Request, origin: string, csrf: string): Promise<boolean> {
  if (!isFromOurPages(request, origin)) return false;
  const post = await readPost(request.clone(), { types: ['form', 'multipart', 'json'], totalBytes: 65_536 });
  return sameSecret(valueOf(post, 'csrf'), csrf);
}
