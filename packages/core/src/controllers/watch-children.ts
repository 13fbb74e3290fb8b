/** Calls back when other children are put into an element, as frameworks do, until the signal is aborted. */
export function watchChildren(element: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
