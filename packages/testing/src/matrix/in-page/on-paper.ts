/**
 * What paper loses or wastes: words too light for it (backgrounds are not printed), buttons nobody can press, boxes that stay in their place and cover
 * each page. Runs in a page as it is printed; stands on its own.
 *
 * Standards: CSS Paged Media; contrast as in WCAG 2.2 1.4.3.
 */
export function lostOnPaper(selector: string): string[] {
  const problems: string[] = [];
  const name = (element: Element): string =>
    `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}>`;
  const words = (element: Element): string =>
    `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return ['colours cannot be read'];
  /** Relative luminance of a colour on white. */
  const luminance = (colour: string): number => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number, other: number): number =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  /** The ground that is printed: white, but where an element says that its colours are kept. */
  const groundOf = (element: Element | null): number => {
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      const isKept = style.getPropertyValue('print-color-adjust') === 'exact';
      if (isKept && !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor))
        return luminance(style.backgroundColor);
    }
    return 1;
  };
  for (const element of document.querySelectorAll(`${selector} *`)) {
    if (element instanceof SVGElement || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (hasText && !element.closest('option')) {
      const ratio = contrast(luminance(style.color), groundOf(element));
      if (ratio < 4.5) problems.push(`${words(element)} is too light for paper: ${ratio.toFixed(1)}, 4.5 are needed`);
    }
    if (['fixed', 'sticky'].includes(style.position)) problems.push(`${name(element)} stays in its place on each page`);
    if (element.matches('button, input[type=submit], input[type=button]'))
      problems.push(`${name(element)} ${words(element)} is printed`);
  }
  return problems.slice(0, 8);
}
