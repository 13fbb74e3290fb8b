import { resolveLocale, type Locale } from '@tiwizi/i18n';

/** What a live change of language calls. */
export interface Localized {
  localeChanged(): void;
}

const localized = new Set<Localized>();
let observer: MutationObserver | undefined;

/** The language spoken where the element stands: the nearest `lang`, resolved to one of ours. */
export function localeOf(element: Element): Locale {
  return resolveLocale(element.closest('[lang]')?.getAttribute('lang'));
}

/** Calls `localeChanged` whenever a `lang` attribute changes in the page, until the returned function is called. */
export function watchLocale(subject: Localized): () => void {
  localized.add(subject);
  if (!observer) {
    observer = new MutationObserver(() => localized.forEach((each) => each.localeChanged()));
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    localized.delete(subject);
    if (localized.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
