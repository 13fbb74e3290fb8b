/** The smallest side of a box that is seen, in pixels: visually hidden ones are one. */
const SEEN = 2;

/** The words of an element that are seen: what is hidden, or for those who listen only, is left out. */
export function visibleText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && isSeen(text.parentElement!, element)) seen.push(text.data);
  }
  return seen.join(' ').replace(/\s+/g, ' ').trim();
}

function isSeen(holder: Element, root: Element): boolean {
  if (!holder.checkVisibility({ visibilityProperty: true })) return false;
  for (let each: Element | null = holder; each; each = each === root ? null : each.parentElement) {
    const { width, height } = each.getBoundingClientRect();
    if (getComputedStyle(each).display !== 'contents' && (width < SEEN || height < SEEN)) return false;
  }
  return true;
}
