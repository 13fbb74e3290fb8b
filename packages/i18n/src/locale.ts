import { primarySubtag } from './primary-subtag.ts';

/** The four languages of every page, as the BCP 47 tags they are formatted with. */
export type Locale = 'ar-MA' | 'zgh' | 'fr-MA' | 'en';

/** A tag of ours, or any BCP 47 tag; absent means the default. */
export type LocaleTag = Locale | (string & {}) | null | undefined;

/** The language of a page that names none. */
export const defaultLocale: Locale = 'ar-MA';

/** The four locales in the order of every language switch. */
export const locales: readonly Locale[] = ['ar-MA', 'zgh', 'fr-MA', 'en'];

/** Moroccan varieties of one family are served in the written language they share. */
const families: readonly RegExp[] = [/^ar[by]?$/, /^(zgh|tzm|shi|rif|ber)$/, /^fr$/, /^en$/];

/**
 * The locale of ours that serves a BCP 47 tag (`ary` → `ar-MA`, `tzm` → `zgh`), or undefined when none does: what says
 * whether a tag is known. A page translator writes a `lang` of its own at run time; an undefined here means "change nothing".
 */
export function knownLocale(tag: LocaleTag): Locale | undefined {
  const language = primarySubtag(tag);
  return locales[families.findIndex((family) => family.test(language))];
}

/** The locale of ours that serves a BCP 47 tag; `ar-MA` when none does (`knownLocale` tells the two apart). Never throws. */
export function resolveLocale(tag: LocaleTag): Locale {
  return knownLocale(tag) ?? defaultLocale;
}

/**
 * The tag to format with: a locale of ours, or the canonical form of another well-formed language
 * (added by `setMessages`), or the default. Never throws.
 */
export function formattingTag(tag: LocaleTag): string {
  try {
    return knownLocale(tag) ?? Intl.getCanonicalLocales(tag!)[0] ?? defaultLocale;
  } catch {
    return defaultLocale;
  }
}
