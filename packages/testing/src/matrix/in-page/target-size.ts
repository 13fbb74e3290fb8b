/**
 * Controls that fingers miss: 44 px for the primary ones; for the others 24 px at least, or a circle of 24 px around their middle that touches
 * no other control (WCAG 2.5.8; links within sentences aside).
 * A check box or radio button counts together with its label and what is drawn around it, by asking the page what a finger would hit.
 * Runs in the page; stands on its own.
 */
export function smallTargets(selector: string): string[] {
  const problems: string[] = [];
  const root = document.querySelector(selector);
  const name = (element: Element): string =>
    `<${element.localName}${element.classList.length ? ` class="${element.classList.value}"` : ''}> "${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}"`;
  const controls =
    root?.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [tabindex="0"]',
    ) ?? [];
  const hits = (control: HTMLElement, x: number, y: number): boolean => {
    const found = document.elementFromPoint(x, y);
    return (
      found !== null &&
      (control.contains(found) ||
        found.closest('label')?.control === control ||
        (control instanceof HTMLInputElement && [...(control.labels ?? [])].some((label) => label.contains(found))))
    );
  };
  /** The height a finger finds, measured from the middle of the control. */
  const reach = (control: HTMLElement): number => {
    control.scrollIntoView({ block: 'center' });
    const box = control.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let up = 0;
    let down = 0;
    while (up < 30 && hits(control, x, y - up - 1)) up += 1;
    while (down < 30 && hits(control, x, y + down)) down += 1;
    return up + down;
  };
  const shown = [...controls].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(':disabled') &&
      control.getBoundingClientRect().width > 1,
  );
  /** Whether nothing else is found within 12 px of the middle of a small control, nor within 24 px the middle of another small one. */
  const standsApart = (control: HTMLElement): boolean => {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return shown.every((other) => {
      if (other === control || other.contains(control) || control.contains(other)) return true;
      const around = other.getBoundingClientRect();
      const distance = Math.hypot(
        Math.max(around.left - x, 0, x - around.right),
        Math.max(around.top - y, 0, y - around.bottom),
      );
      const isSmall = around.width < 24 || around.height < 24;
      const apart = Math.hypot(around.left + around.width / 2 - x, around.top + around.height / 2 - y);
      return distance >= 12 && (!isSmall || apart >= 24);
    });
  };
  for (const control of shown) {
    const box = control.getBoundingClientRect();
    const isChoice = control.matches('[type=checkbox], [type=radio]');
    const isPrimary = isChoice || control.matches('.tiwizi-button:not(.tiwizi-button--link), .tiwizi-input');
    const isInSentence =
      getComputedStyle(control).display === 'inline' &&
      [...(control.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    if (isInSentence) continue;
    const isCard = getComputedStyle(control, '::after').position === 'absolute';
    const height = isChoice || isCard ? reach(control) : box.height;
    const needed = isPrimary ? 44 : 24;
    const isLargeEnough = height >= needed - 0.5 && (isChoice || isCard || box.width >= needed - 0.5);
    if (!isLargeEnough && (isPrimary || !standsApart(control)))
      problems.push(`${name(control)} is ${Math.round(box.width)} × ${Math.round(height)} px, ${needed} px are needed`);
  }
  window.scrollTo(0, 0);
  return problems.slice(0, 8);
}
