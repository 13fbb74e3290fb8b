import type { Site } from './site.ts';

/** An address of this site alone: a link from outside may lead to a page, and must not lead on from it. */
export function ownPath(given: string | undefined, { origin }: Pick<Site, 'origin'>): string | undefined {
  if (!given || !URL.canParse(given, origin)) return undefined;
  const url = new URL(given, origin);
  return url.origin === origin && given.startsWith('/') ? url.pathname + url.search : undefined;
}
