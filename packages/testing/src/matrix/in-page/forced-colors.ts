/**
 * What is lost when the system takes the colours over (`forced-colors: active`): words and drawings in the colour of their ground, controls without
 * a boundary, states that only a background told. Runs in a page whose colours are forced; stands on its own.
 *
 * Standards: CSS Color Adjustment Module Level 1; WCAG 2.2 1.4.1, 1.4.11.
 */
export function lostInForcedColors(selector: string): string[] {
  const problems: string[] = [];
  const name = (element: Element): string =>
    `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}>`;
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const isClear = (colour: string): boolean => /^(?:transparent|rgba\(.*, 0\))$/.test(colour);
  const groundOf = (element: Element | null): string => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return canvas;
  };
  const sides = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;
  /** Whether a line is drawn around it, or along one side, in a colour that is seen. */
  const isBounded = (element: Element, ground: string): boolean => {
    const style = getComputedStyle(element);
    const value = (property: string): string => style.getPropertyValue(property);
    return (
      sides.some(
        (side) =>
          !['none', 'hidden'].includes(value(`border-${side}-style`)) &&
          parseFloat(value(`border-${side}-width`)) > 0 &&
          value(`border-${side}-color`) !== ground &&
          !isClear(value(`border-${side}-color`)),
      ) ||
      (!['none', 'hidden'].includes(style.outlineStyle) && parseFloat(style.outlineWidth) > 0) ||
      style.textDecorationLine !== 'none'
    );
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  /** All that tells an element and what stands in it from their like, besides where they stand. */
  const look = (element: Element): string => [element, ...element.querySelectorAll('*')].map(ownLook).join('\n');
  const ownLook = (element: Element): string =>
    ['', '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(element, part || null);
        const told = [
          ...sides.flatMap((side) => ['style', 'width', 'color'].map((each) => `border-${side}-${each}`)),
          ...['background-color', 'color', 'outline-style', 'outline-color', 'text-decoration-line', 'font-weight'],
          ...(part ? ['content', 'display'] : []),
        ];
        const outside = groundOf(part ? element : element.parentElement);
        // A ground in the colour of what it lies on is none.
        return told
          .map((property) => style.getPropertyValue(property))
          .map((value, at) => (told[at] === 'background-color' && (isClear(value) || value === outside) ? '' : value))
          .join(' ');
      })
      .join('|');

  const STATE = '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]';
  for (const element of document.querySelectorAll(`${selector} *`)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    if (element instanceof SVGSVGElement) {
      const paints = [...element.querySelectorAll('path, circle, ellipse, line, rect, polygon, polyline')]
        .flatMap((shape) => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill])
        .filter((paint) => paint !== 'none' && !isClear(paint));
      if (paints.length && paints.every((paint) => paint === ground))
        problems.push(`${name(element)} is drawn in the colour of its ground, ${ground}`);
    } else if (hasText(element) && style.color === ground)
      problems.push(`${name(element)} is written in the colour of its ground, ${ground}`);
    const isNative = style.appearance !== 'none' && element.matches('[type=checkbox], [type=radio], [type=range]');
    if (element.matches('input:not([type=hidden]), select, textarea, button') && !isNative) {
      const outside = groundOf(element.parentElement);
      // What lies unseen over a box that is drawn has its boundary there.
      if (parseFloat(style.opacity) > 0 && !isBounded(element, outside) && style.backgroundColor === outside)
        problems.push(`${name(element)} has no boundary`);
      else if (parseFloat(style.opacity) > 0 && !isBounded(element, outside) && isClear(style.backgroundColor))
        problems.push(`${name(element)} has no boundary`);
    }
    if (element.matches(STATE)) {
      const like = [...document.querySelectorAll(`${selector} ${element.localName}`)].find(
        (each) =>
          each !== element &&
          !each.matches(STATE) &&
          each.classList[0] === element.classList[0] &&
          each.checkVisibility({ visibilityProperty: true }),
      );
      if (like && look(like) === look(element)) problems.push(`${name(element)} looks as one that has not its state`);
    }
  }
  return problems.slice(0, 8);
}
