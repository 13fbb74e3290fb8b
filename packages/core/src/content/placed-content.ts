import { isOwn } from '../regions/parts.ts';

/** Content whose place is not printed at present: it is not on the page, and comes back with its place. */
const kept = new WeakMap<Element, Set<Element>>();

const ownContent = (owner: Element, root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((content) => isOwn(owner, content));

/** The content of an element for a place: before it was put there, in it, or while there is none. */
export function contentOf(owner: Element, slot: string): Element[] {
  const found = ownContent(owner, owner, `[slot="${CSS.escape(slot)}"]`);
  return found.length ? found : [...(kept.get(owner) ?? [])].filter((content) => content.slot === slot);
}

/** The content of an element for a place that is printed now: it is kept no longer, and is the page's own to take away. */
export function takeContent(owner: Element, slot: string): Element[] {
  const contents = contentOf(owner, slot);
  for (const content of contents) kept.get(owner)?.delete(content);
  return contents;
}

/** Keeps the content that stands in a part of the form which is about to be taken away: what the author gave is never lost. */
export function keepContent(owner: Element, part: Element): void {
  const contents = ownContent(owner, part, '[slot]');
  if (!contents.length) return;
  const others = [...(kept.get(owner) ?? [])].filter(({ slot }) => !contents.some((content) => content.slot === slot));
  kept.set(owner, new Set([...others, ...contents]));
}
