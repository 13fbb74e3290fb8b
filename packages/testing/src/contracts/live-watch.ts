const REGION = '[role=status], [role=alert], [role=log], output, [aria-live=polite], [aria-live=assertive]';

/** What live regions say, while it is watched. */
export interface LiveWatch {
  /** Each saying, in order; said twice it stands there twice. */
  readonly said: readonly string[];
  stop(): void;
}

/** The words of a region as a screen reader is given them. */
const wordsOf = (region: Element): string =>
  region.checkVisibility({ visibilityProperty: true }) ? region.textContent!.replace(/\s+/g, ' ').trim() : '';

/**
 * Watches every live region of a page, as a screen reader does: a region that changes is said as a whole, one that is emptied is not, and a polite one
 * that comes with its words already in it is silent, since nobody knew of it (an alert is said).
 *
 * Standard: WAI-ARIA 1.2, live regions; WCAG 2.2 4.1.3.
 */
export function watchLiveRegions(root: Element = document.documentElement): LiveWatch {
  const said: string[] = [];
  const known = new Map([...root.querySelectorAll(REGION)].map((region) => [region, wordsOf(region)]));

  function hear(records: readonly MutationRecord[]): void {
    const isTouched = (region: Element): boolean =>
      records.some(({ target, type }) => (type === 'attributes' ? target.contains(region) : region.contains(target)));
    for (const region of root.querySelectorAll(REGION)) {
      const words = wordsOf(region);
      const before = known.get(region);
      known.set(region, words);
      const isNew = before === undefined;
      // What only stands there while something else is shown or hidden around it is no news.
      const isNews = isNew ? region.matches('[role=alert], [aria-live=assertive]') : isTouched(region);
      const isAttribute = records.every(({ type }) => type === 'attributes');
      if (words && isNews && !(isAttribute && words === before)) said.push(words);
    }
  }

  const observer = new MutationObserver(hear);
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style', 'open'],
  });
  return {
    said,
    stop() {
      hear(observer.takeRecords());
      observer.disconnect();
    },
  };
}
