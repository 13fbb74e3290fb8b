import { primarySubtag } from './primary-subtag.ts';

/** The four languages that Tiwizi's own words are in, as the BCP 47 tags they are formatted with. */
export type OwnLocale = 'ar-MA' | 'zgh' | 'fr-MA' | 'en';

/** The language of a page: one of the four, or one that an agency added by `setMessages` (its primary subtag, such as `es`). */
export type Locale = OwnLocale | (string & {});

/** A tag of ours, or any BCP 47 tag; absent means the default. */
export type LocaleTag = Locale | null | undefined;

/** The language of a page that names none. */
export const defaultLocale: OwnLocale = 'ar-MA';

/** The four locales in the order of every language switch. */
export const locales: readonly OwnLocale[] = ['ar-MA', 'zgh', 'fr-MA', 'en'];

/** Moroccan varieties of one family are served in the written language they share. */
const families: readonly RegExp[] = [/^ar[by]?$/, /^(zgh|tzm|shi|rif|ber)$/, /^fr$/, /^en$/];

const added = new Set<string>();

/** Makes a language known beside the four. @param language its primary subtag, such as `es` */
export const addLanguage = (language: string): unknown => added.add(language);

/**
 * The locale that serves a BCP 47 tag: one of the four (`ary` → `ar-MA`, `tzm` → `zgh`), or a language added by `setMessages`
 * (`es-MX` → `es`); undefined when none does, which says whether a tag is known. A page translator writes a `lang` of its own at run
 * time; an undefined here means "change nothing".
 */
export function knownLocale(tag: LocaleTag): Locale | undefined {
  const language = primarySubtag(tag);
  return ownLocale(tag) ?? (added.has(language) ? language : undefined);
}

/** The one of the four that serves a BCP 47 tag, or undefined. */
export function ownLocale(tag: LocaleTag): OwnLocale | undefined {
  const language = primarySubtag(tag);
  return locales[families.findIndex((family) => family.test(language))];
}

/** The locale that serves a BCP 47 tag; `ar-MA` when none does (`knownLocale` tells the two apart). Never throws. */
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
