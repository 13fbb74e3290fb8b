import { findPart, patchText } from './parts.ts';

/** Milliseconds after which a screen reader has noticed a region, or that it was emptied. */
const NOTICED = 100;

/**
 * Says words to people who listen to the page, politely (WCAG 2.2, 4.1.3): in the element's own status region, `data-tiwizi-part="status"` with
 * `role="status"`, which its full form prints; without one, in a region of the page that is made once. What was said last is said again when it is
 * announced again. Empty words fall silent.
 */
export function announce(owner: Element, words: string): void {
  const known =
    findPart(owner, 'status') ?? owner.ownerDocument.querySelector<HTMLElement>('body > [data-tiwizi-announcer]');
  if (!words || (known && known.textContent?.trim() !== words)) return patchText(known ?? undefined, words);
  // A region is spoken when it changes: one that is new, or says the same already, has to be noticed empty first.
  const region = known ?? madeRegion(owner.ownerDocument);
  region.textContent = '';
  setTimeout(() => patchText(region, words), NOTICED);
}

function madeRegion(page: Document): HTMLElement {
  const region = page.createElement('p');
  region.className = 'tiwizi-visually-hidden';
  region.setAttribute('role', 'status');
  region.setAttribute('data-tiwizi-announcer', '');
  page.body.append(region);
  return region;
}
