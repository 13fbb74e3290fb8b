/**
 * Words that are cut off, that stand on other words, or that reach out of the box that is drawn around them. Runs in a page whose text was made
 * larger, or set wider; stands on its own.
 *
 * Standards: WCAG 2.2 1.4.4 (200 %), 1.4.12 (text spacing).
 */
export function cutText(selector: string): string[] {
  const problems: string[] = [];
  const root = document.querySelector(selector);
  if (!root) return [`nothing is ${selector}`];
  const name = (element: Element): string =>
    `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}>`;
  const words = (element: Element): string =>
    `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
  const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  /** For those who listen: seen by nobody. */
  const isUnseen = (element: Element): boolean => {
    for (let each: Element | null = element; each && each !== root.parentElement; each = each.parentElement) {
      const { width, height } = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      if (style.display !== 'contents' && style.display !== 'inline' && (width <= 1 || height <= 1)) return true;
      if (/^inset\(50%/.test(style.clipPath) || parseFloat(style.opacity) === 0) return true;
    }
    return false;
  };
  /** Where the words of an element itself stand. */
  const textBoxes = (element: Element): DOMRect[] =>
    [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
  const isDrawn = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) ||
      ['block-start', 'inline-start'].some(
        (side) =>
          !['none', 'hidden'].includes(style.getPropertyValue(`border-${side}-style`)) &&
          parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
      )
    );
  };
  const texts = [root, ...root.querySelectorAll('*')]
    .filter((element) => !(element instanceof SVGElement) && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('option, datalist') && !isUnseen(element))
    .map((element) => ({ element, boxes: textBoxes(element) }))
    .filter(({ boxes }) => boxes.length);
  for (const { element, boxes } of texts) {
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const left = Math.min(...boxes.map((box) => box.left));
    const line = Math.min(...boxes.map(({ height }) => height));
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.display === 'inline' || style.display === 'contents') continue;
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) break;
      const box = each.getBoundingClientRect();
      const isOut =
        // A line may reach a little out of its box by the height of its letters; half a line is seen.
        bottom > box.bottom + line / 3 || top < box.top - line / 3 || right > box.right + 2 || left < box.left - 2;
      if (isOut && (clips(style.overflowX) || clips(style.overflowY)))
        problems.push(`${name(each)} cuts off ${words(element)}`);
      else if (isOut && isDrawn(each)) problems.push(`${words(element)} reaches out of ${name(each)}`);
      if (isOut) break;
    }
  }
  const overlaps = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    // Lines of two fonts stand a little into each other.
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  texts.forEach(({ element, boxes }, index) => {
    for (const other of texts.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      if (boxes.some((box) => other.boxes.some((each) => overlaps(box, each))))
        problems.push(`${words(element)} and ${words(other.element)} stand on each other`);
    }
  });
  return problems.slice(0, 8);
}
