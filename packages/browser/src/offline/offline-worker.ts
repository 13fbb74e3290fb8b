// The service worker of a site: when a page of the site cannot be reached, it shows the one that says so. Every request goes to the
// network; what is kept is that page, its style sheets, letters and ornaments. It never sees an answer of a person's page but to hand it on.
import { cacheOf, filesOf, languageOf, ofEarlierForms, replacedBy, shownAt, type KeptPage } from './kept-page.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** Windows in which the page is shown: their style sheets are the kept ones. */
const shownIn = new Set<string>();

const deleteCaches = (names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => caches.delete(name)));

async function pageOrOffline(event: FetchEvent): Promise<Response> {
  try {
    // No navigation preload: a browser asks twice for what the worker leaves alone, and an answer of the login is good for once.
    return await fetch(event.request);
  } catch (error) {
    const page = await keptPage(new URL(event.request.url).pathname);
    // Without one the browser says it in its own way.
    if (!page) throw error;
    shownIn.add(event.resultingClientId);
    // It is no success for whoever counts answers.
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

async function keptPage(pathname: string): Promise<Response | undefined> {
  for (const name of shownAt(pathname, await caches.keys())) {
    const page = await (await caches.open(name)).match('/');
    if (page) return page;
  }
  return undefined;
}

const keptOrAsked = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

async function keep({ url, look, files }: KeptPage): Promise<void> {
  const name = cacheOf({ url, look });
  if (!name) return;
  const cache = await caches.open(name);
  const isNew = !(await cache.match('/'));
  const answer = isNew ? await fetch(url, { redirect: 'error' }) : undefined;
  const html = (await answer?.clone().text()) ?? '';
  // While the site is closed, or this page was turned off, there is nothing to keep.
  if (answer && !answer.ok) {
    await caches.delete(name);
    return;
  }
  for (const path of filesOf(html, files)) if (!(await cache.match(path))) await cache.add(path);
  if (!answer) return;
  // The page at last: it is shown with all that it needs, or not at all.
  await cache.put('/', answer);
  await deleteCaches(replacedBy(name, await caches.keys()));
}

/** The network was lost meanwhile: the next page tells it again. */
const keepLater = (): void => undefined;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(caches.keys().then(ofEarlierForms).then(deleteCaches)));
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data as KeptPage).catch(keepLater)));
worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (languageOf(new URL(request.url).pathname) !== undefined) event.respondWith(pageOrOffline(event));
  } else if (shownIn.has(clientId)) event.respondWith(keptOrAsked(request));
});
