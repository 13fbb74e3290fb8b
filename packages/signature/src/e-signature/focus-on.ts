/** Puts focus on something that is only read, so that it is said. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return;
  // A heading takes focus from a script alone, and from nothing that the server prints.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
