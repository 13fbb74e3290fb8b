// Stands in the place of the worker where an agency turned the page without network off: browsers that have the worker fetch this one, which
// removes what was kept and itself.
import { anyForm } from './kept-page.ts';
import { worker } from './worker-scope.ts';

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(anyForm)) await caches.delete(name);
  await worker.registration.unregister();
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
