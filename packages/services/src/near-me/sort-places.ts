// What a list of places is put in order with, and what is said of it: loaded by the element when it stands on a page.
import { formatNumber, text, type Locale } from '@tiwizi/i18n';
import { distanceBetween, saidDistance, type Position } from './distance.ts';
import { nearMeMessages } from './near-me.messages.ts';

/** What came of asking for the position. */
export const words = (key: 'sorted' | 'refused' | 'unknown', locale: Locale): string =>
  text(nearMeMessages, key, locale);

/** Puts the children of a list in order, nearest first, and writes into each how far it is; those without a position stand last. */
export function sortPlaces(list: Element, here: Position, locale: Locale): void {
  const items = [...list.children].map((item) => ({ item, away: distanceOf(item, here) }));
  items.sort((one, other) => one.away - other.away);
  for (const { item, away } of items) if (Number.isFinite(away)) say(item, away, locale);
  list.append(...items.map(({ item }) => item));
}

function say(item: Element, away: number, locale: Locale): void {
  let line = item.querySelector('[data-tiwizi-distance]');
  if (!line) {
    line = Object.assign(item.ownerDocument.createElement('p'), { className: 'tiwizi-text' });
    line.setAttribute('data-tiwizi-distance', '');
    const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading) heading.after(line);
    else item.prepend(line);
  }
  line.textContent = text(nearMeMessages, 'away', locale, { distance: formatNumber(saidDistance(away), locale) });
}

function distanceOf(item: Element, here: Position): number {
  const { tiwiziLatitude = '', tiwiziLongitude = '' } = (item as HTMLElement).dataset;
  if (!tiwiziLatitude || !tiwiziLongitude) return Infinity;
  const away = distanceBetween(here, { latitude: Number(tiwiziLatitude), longitude: Number(tiwiziLongitude) });
  return Number.isFinite(away) ? away : Infinity;
}
