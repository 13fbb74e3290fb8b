/**
 * What still moves although the person asked for less (`prefers-reduced-motion: reduce`): animations without end, and changes of place or size that
 * take time. A change of colour or of how clear something is may take its time. Runs in the page; stands on its own.
 *
 * Standards: Media Queries Level 5; WCAG 2.2 2.2.2, 2.3.3.
 */
export function moving(selector: string): string[] {
  const problems: string[] = [];
  const STILL = /color|opacity|background|fill|stroke|visibility|shadow|^none$/;
  const seconds = (list: string): number[] =>
    list.split(',').map((each) => parseFloat(each) * (/ms\s*$/.test(each) ? 0.001 : 1));
  for (const element of document.querySelectorAll(`${selector}, ${selector} *`)) {
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part || null);
      const name = `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}>${part}`;
      const animates = style.animationName !== 'none' && seconds(style.animationDuration).some((each) => each > 0.01);
      if (animates) problems.push(`${name} goes on moving: ${style.animationName}`);
      const times = seconds(style.transitionDuration);
      style.transitionProperty.split(',').forEach((property, index) => {
        if (!STILL.test(property.trim()) && (times[index % times.length] ?? 0) > 0.01)
          problems.push(`${name} takes ${times[index % times.length]} s to change ${property.trim()}`);
      });
      if (style.scrollBehavior === 'smooth') problems.push(`${name} scrolls smoothly`);
    }
  }
  return problems.slice(0, 8);
}
