/** How long a link waits for what was typed to be kept, in milliseconds; then it is followed all the same. */
const PATIENCE = 3000;

const language = /^\/[^/]+/;

/** A link to this page, as it was `made`, in another language leads to the step that is in view. */
function followStep(link: HTMLAnchorElement, made: string): void {
  const isTwin =
    link.hreflang && location.pathname !== made && link.pathname.replace(language, '') === made.replace(language, '');
  if (isTwin) link.pathname = `${language.exec(link.pathname)![0]}${location.pathname.replace(language, '')}`;
}

/**
 * Has a link wait until what was typed is kept, so that the page it leads to shows it: the same step in another language, for one.
 * Links that open elsewhere, download, or stay on the page are left alone.
 *
 * @param save - saves what is not kept yet; undefined when there is nothing
 * @param made - the path that the page came with: steps change the address without a new page, and the links to other languages do
 *   not follow
 */
export function keepBeforeLeaving(save: () => Promise<void> | undefined, made: string, signal: AbortSignal): void {
  // On the way up at the window, after whoever else wanted the click.
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || !leaves(link, event)) return;
      followStep(link, made);
      const kept = save();
      if (!kept) return;
      event.preventDefault();
      void Promise.race([kept, new Promise((done) => setTimeout(done, PATIENCE))]).then(() =>
        location.assign(link.href),
      );
    },
    { signal },
  );
}

/** Whether a click on a link takes this very page to another one of this site. */
function leaves({ href, target, origin, pathname, search, download }: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isHere = pathname === location.pathname && search === location.search && href.includes('#');
  return (
    isPlain && Boolean(href) && (!target || target === '_self') && !download && origin === location.origin && !isHere
  );
}
