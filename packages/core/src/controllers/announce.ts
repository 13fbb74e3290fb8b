import { findPart } from '../regions/parts.ts';

/** Milliseconds after which a screen reader has noticed a region, or that it was emptied. */
const NOTICED = 100;

/**
 * Says words to people who listen to the page, politely (WCAG 2.2, 4.1.3): in the element's own status region, `data-tiwizi-part="status"` with
 * `role="status"`, which its full form prints; without one, in a region of the page that is made once. What was said last is said again when it is
 * announced again. Empty words fall silent.
 *
 * The words stand in a paragraph of the region, which holds nothing while nothing is said: an empty paragraph would be a stop for those who
 * read line by line, and Orca passes over words that are the region's own.
 *
 * @param lang the language of the words, where it may not be that of the page
 */
export function announce(owner: Element, words: string, lang?: string): void {
  const page = owner.ownerDocument;
  const known = findPart(owner, 'status') ?? page.querySelector<HTMLElement>('body > [data-tiwizi-announcer]');
  if (!words) return known?.replaceChildren();
  if (known && known.textContent?.trim() !== words) return say(known, words, lang);
  // A region is spoken when it changes: one that is new, or says the same already, has to be noticed empty first.
  const region = known ?? madeRegion(page);
  region.replaceChildren();
  setTimeout(() => say(region, words, lang), NOTICED);
}

function say(region: HTMLElement, words: string, lang = ''): void {
  const paragraph = region.ownerDocument.createElement('p');
  paragraph.textContent = words;
  if (lang) paragraph.lang = lang;
  region.replaceChildren(paragraph);
}

function madeRegion(page: Document): HTMLElement {
  const region = page.createElement('div');
  region.className = 'tiwizi-visually-hidden';
  region.setAttribute('role', 'status');
  region.setAttribute('data-tiwizi-announcer', '');
  page.body.append(region);
  return region;
}
