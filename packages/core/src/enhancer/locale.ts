import { defaultLocale, knownLocale, type Locale } from '@tiwizi/i18n';

/** What a live change of language calls. */
export interface Localized {
  localeChanged(): void;
}

const localized = new Set<Localized>();
let observer: MutationObserver | undefined;
/** The last language of the page that is one of ours. */
let ofPage: Locale | undefined;

/**
 * The language spoken where the element stands: the nearest `lang` that is one of ours. A program that translates pages writes its own
 * language on `<html>`, where none of ours may be left: then the one that the page had last.
 */
export function localeOf(element: Element): Locale {
  for (let node = element.closest('[lang]'); node; node = node.parentElement?.closest('[lang]') ?? null) {
    const locale = knownLocale(node.getAttribute('lang'));
    if (locale) return locale;
  }
  return ofPage ?? defaultLocale;
}

const notePage = (): void => {
  ofPage = knownLocale(document.documentElement.lang) ?? ofPage;
};

/** Calls `localeChanged` whenever a `lang` attribute changes in the page, until the returned function is called. */
export function watchLocale(subject: Localized): () => void {
  localized.add(subject);
  if (!observer) {
    notePage();
    observer = new MutationObserver(() => {
      notePage();
      localized.forEach((each) => each.localeChanged());
    });
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    localized.delete(subject);
    if (localized.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
