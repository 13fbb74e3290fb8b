/**
 * Whether a request that changes something comes from our own pages (Fetch Metadata, then `Origin`). A browser too old to send either
 * passes: the token of the session decides then, so that both are always asked.
 *
 * @param origin public origin of this site; that of `request.url` is only what the client says
 */
export function isFromOurPages({ headers }: Request, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  // A page with "no-referrer" posts with `Origin: null`, so the origin is asked only when the metadata is missing.
  if (site !== null) return site === 'same-origin';
  const sender = headers.get('origin');
  return sender === null || sender === origin;
}
