/**
 * What reaches past the page sideways, so that people would have to scroll in two directions (WCAG 1.4.10), and text that is cut off.
 * Runs in the page; stands on its own.
 */
export function horizontalOverflow(selector: string): string[] {
  const problems: string[] = [];
  const page = document.documentElement;
  const name = (element: Element): string =>
    `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}>`;
  const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const clips = (element: Element): boolean => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  if (page.scrollWidth > page.clientWidth)
    problems.push(`the page is ${page.scrollWidth} px wide in a window of ${page.clientWidth} px`);
  for (const element of document.querySelectorAll(`${selector} *`)) {
    if (!element.checkVisibility() || element.closest('svg') !== null) continue;
    const box = element.getBoundingClientRect();
    // What is read but not seen is one pixel large.
    if (box.width <= 1 || box.height <= 1) continue;
    let keeper = element.parentElement;
    while (keeper && !scrolls(keeper) && !clips(keeper)) keeper = keeper.parentElement;
    const isKept = keeper !== null && keeper !== document.body && keeper !== page;
    if (!isKept && (box.right > page.clientWidth + 1 || box.left < -1))
      problems.push(
        `${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px in a window of ${page.clientWidth} px`,
      );
    if (clips(element) && element.scrollWidth > element.clientWidth + 1 && !element.matches('input, select, textarea'))
      problems.push(`${name(element)} cuts off ${element.scrollWidth - element.clientWidth} px`);
  }
  return problems.slice(0, 8);
}
