/** Milliseconds after which a screen reader has noticed where the focus went, on a busy machine too. */
const NOTICED = 500;

/**
 * Takes what had the focus out of sight at once, and lets it go a moment later, or at the next key: a screen reader whose focus was in what is gone
 * says nothing of where the focus went (measured with Orca in Chromium). Until then it is in reach of it, only unseen.
 * By itself in `@tiwizi/core/leave`, so that pages with nothing but fields do not load it.
 *
 * @param gone called once, to hide or remove the element
 * @returns lets it go now
 */
export function leave(element: Element, gone: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  element.classList.add('tiwizi-visually-hidden');
  const go = (): void => {
    if (signal.aborted) return;
    over.abort();
    clearTimeout(timer);
    element.classList.remove('tiwizi-visually-hidden');
    gone();
  };
  const timer = setTimeout(go, NOTICED);
  // Tab must not lead back into it.
  addEventListener('keydown', go, { signal, capture: true });
  return go;
}
