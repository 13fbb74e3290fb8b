// Has the worker keep the page that is shown without network, in the language and the look of this page. Where a browser has no workers
// (private windows, pages without https) nothing is kept, and its own page says that there is no network.
import { workerScriptUrl } from '@tiwizi/core';
import type { KeptPage } from './kept-page.ts';

/** What this page's style sheets asked for: letters and ornaments, which the other page shows too. They are in the browser's cache. */
const usedBySheets = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'css')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);

async function keepOfflinePage(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  const url = document.body.dataset['tiwiziOffline'];
  if (!serviceWorker || !url) return;
  await serviceWorker.register(workerScriptUrl('/offline-worker.js') as string, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  const look = new URLSearchParams({ ...document.documentElement.dataset } as Record<string, string>).toString();
  active?.postMessage({ url, look, files: usedBySheets() } satisfies KeptPage);
}

/** Browsers refuse where a person forbade sites to keep anything. */
const keepNothing = (): void => undefined;

await keepOfflinePage().catch(keepNothing);
