import { onDismiss } from '@tiwizi/core';

/** Pixels between what is open and the edge of the screen. */
const MARGIN = 8;

/**
 * Makes a `<details>` of an element stand out over the page while it is open: Escape closes it and takes the focus back to its summary, a press or
 * focus elsewhere closes it, and what it shows stays on the screen, whichever edge it is at. Without it the details are details.
 *
 * @param popped finds what is shown over the page
 * @param opened called each time it has opened
 */
export function popOut(
  host: HTMLElement,
  popped: (details: HTMLDetailsElement) => HTMLElement | null,
  signal: AbortSignal,
  opened?: (popped: HTMLElement) => void,
): void {
  let open: AbortController | undefined;
  const close = (): void => open?.abort();
  const toggled = ({ target }: { readonly target: EventTarget | null }): void => {
    const details = target as HTMLDetailsElement;
    close();
    const shown = details.open && popped(details);
    if (details.parentElement !== host || !shown) return;
    open = new AbortController();
    onDismiss(
      [details],
      (reason) => {
        details.open = false;
        if (reason === 'escape') details.querySelector('summary')?.focus();
      },
      open.signal,
    );
    keepOnScreen(shown);
    addEventListener('resize', () => keepOnScreen(shown), { signal: open.signal });
    opened?.(shown);
  };
  // The event does not bubble.
  host.addEventListener('toggle', toggled, { signal, capture: true });
  signal.addEventListener('abort', close);
  const standing = host.querySelector<HTMLDetailsElement>(':scope > details[open]');
  if (standing) toggled({ target: standing });
}

const SHIFT = '--tiwizi-pop-out-shift';

/** Moves what stands out over the page to within the screen: sideways by as much as it takes, above its button where there is more room. */
function keepOnScreen(shown: HTMLElement): void {
  shown.classList.remove('tiwizi-pop-out--above');
  shown.style.removeProperty(SHIFT);
  if (!shown.getAttribute('style')) shown.removeAttribute('style');
  const { left, right, bottom, height } = shown.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const shift = Math.max(Math.min(0, clientWidth - MARGIN - right), MARGIN - left);
  if (left < MARGIN || right > clientWidth - MARGIN) shown.style.setProperty(SHIFT, `${shift}px`);
  const above = shown.closest('details')?.getBoundingClientRect().top ?? 0;
  if (bottom > clientHeight && above > height) shown.classList.add('tiwizi-pop-out--above');
}
