import { page as sendPage } from '@tiwizi/http';
import { wishesOf } from '../frame/wishes-of.ts';
import type { Route, Site } from '../service/site.ts';
import { printOffline } from './kept-page.ts';

const workerPath = '/offline-worker.js';

/** `/{lang}/offline`: the same for everybody but for how they want pages. */
export function offlineRoutes(site: Site): Route {
  return ({ path, request, locale }) => {
    if (path.length !== 1 || path[0] !== 'offline') return undefined;
    return sendPage(printOffline(site, locale, wishesOf(request)), { headers: { 'content-language': locale } });
  };
}

/**
 * The service worker, at the root of the site, so that it sees every page. Where the agency turned it off, the one that removes what was kept,
 * and itself: browsers ask for it with every page, whatever they keep else.
 */
export async function offlineWorker(
  { assets, keepsOfflinePage }: Pick<Site, 'assets' | 'keepsOfflinePage'>,
  request: Request,
  pathname: string,
): Promise<Response | undefined> {
  if (pathname !== workerPath) return undefined;
  return assets.answer(keepsOfflinePage ? 'offline-worker.js' : 'offline-worker-off.js', request, 'no-cache');
}
