import { knownLocale, resolveLocale, type Locale } from '@tiwizi/i18n';

/**
 * The language of a page: the first of `wanted` that we have (each a list as in `ui_locales` or `Accept-Language`), else Arabic.
 */
export function chooseLocale(...wanted: readonly (string | null | undefined)[]): Locale {
  for (const list of wanted) {
    for (const entry of (list ?? '').split(/[\s,]+/)) {
      const locale = entry && knownLocale(entry.split(';')[0]);
      if (locale) return locale;
    }
  }
  return resolveLocale(undefined);
}
