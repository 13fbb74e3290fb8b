import { fragmentTarget } from './fragment-target.ts';

/**
 * Calls back with what in `host` someone is led to, so that it can be shown if it is folded away: the target of the page's address, of a
 * link, a wrong answer that came with the page, or one that the browser found.
 *
 * @param host what folds parts of it away
 * @param show shows what is around a target; called before the browser or an error summary moves to it
 * @param signal ends it
 */
export function onLedInto(host: HTMLElement, show: (target: Element) => void, signal: AbortSignal): void {
  const { ownerDocument } = host;
  const lead = (hash: string): void => {
    const target = fragmentTarget(ownerDocument, hash);
    if (target && target !== host && host.contains(target)) show(target);
  };
  const follow = ({ target }: Event): void => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.href.split('#')[0] === location.href.split('#')[0]) lead(link.hash);
  };
  host.addEventListener('invalid', (event) => show(event.target as Element), { capture: true, signal });
  // Before anything else hears of the click: an error summary can only focus what is shown.
  ownerDocument.addEventListener('click', follow, { capture: true, signal });
  window.addEventListener('hashchange', () => lead(location.hash), { signal });
  const wrong = host.querySelector('[aria-invalid="true"]');
  if (wrong) show(wrong);
  else lead(location.hash);
}
