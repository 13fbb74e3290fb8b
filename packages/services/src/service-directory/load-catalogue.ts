import type * as TellResults from './tell-results.ts';
import type { ServiceIndex } from '../search/service-index.ts';

/** All that the directory needs to filter by itself. */
export interface Catalogue {
  readonly index: ServiceIndex;
  /** The list items of all services by id, in the order of the directory. */
  readonly items: ReadonlyMap<string, HTMLElement>;
  /** What tells of the results. */
  readonly tell: typeof TellResults;
}

/** The list items of a directory by the id of their sheet. */
export function itemsIn(root: ParentNode): Map<string, HTMLElement> {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('[data-tiwizi-service]')].map((item) => [
      item.dataset['tiwiziService']!,
      item,
    ]),
  );
}

/** Loads the search and its index, and the cards of all services when there is an address for them. Rejects when one of them is not to be had. */
export async function loadCatalogue(
  indexUrl: string,
  cardsUrl: string | undefined,
  standing: ReadonlyMap<string, HTMLElement>,
): Promise<Catalogue> {
  const [{ loadServiceIndex }, tell, json, page] = await Promise.all([
    import('../search/service-index.ts'),
    import('./tell-results.ts'),
    readText(indexUrl),
    cardsUrl ? readPage(cardsUrl) : undefined,
  ]);
  const items = page ? itemsIn(page) : new Map(standing);
  // What stands on the page stays the same node.
  for (const [id, item] of standing) items.set(id, item);
  return { index: loadServiceIndex(json), items, tell };
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

/** A page of this site as a document. Asked for as such: no HTML is made from strings here, which a strict policy would refuse. */
function readPage(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () =>
      request.status < 300 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${url} answered ${request.status}`));
    request.onerror = () => reject(new Error(`${url} did not answer`));
    request.send();
  });
}

/** The person, or the page for them, asked for little data: an index is more than one page of results. */
export function isDataSaved(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || document.documentElement.dataset['tiwiziData'] === 'low';
}
