/** What led to it. */
export type DismissalReason = 'escape' | 'outside';

/**
 * Dismisses what is open (a menu, a list, a note) by Escape from within, or by a press or focus that goes elsewhere (WCAG 2.2, 1.4.13).
 * Listens until the signal is aborted: begin when it opens, abort when it has closed. Escape that was used is not handed on, so that a
 * dialog around it stays open.
 *
 * @param inside what counts as within: the open part, and the control that opened it
 */
export function onDismiss(
  inside: readonly Element[],
  dismiss: (reason: DismissalReason) => void,
  signal: AbortSignal,
): void {
  const isInside = (event: Event): boolean => inside.some((element) => element.contains(event.target as Node));
  const outside = (event: Event): void => {
    if (!isInside(event)) dismiss('outside');
  };
  // At the window, not the document: what listens there is read out as "clickable" by some screen readers.
  addEventListener('pointerdown', outside, { signal, capture: true });
  addEventListener('focusin', outside, { signal, capture: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside(event)) return;
      event.preventDefault();
      event.stopPropagation();
      dismiss('escape');
    },
    { signal, capture: true },
  );
}
