// What a page says of its language: name, direction, address. Apart from locale.ts, which every page with words loads.
import { locales, ownLocale, resolveLocale, type Locale, type LocaleTag, type OwnLocale } from './locale.ts';
import { primarySubtag } from './primary-subtag.ts';

/** Writing direction, as in the `dir` attribute. */
export type Direction = 'rtl' | 'ltr';

/** Each of the four languages by its own name. */
export const localeNames: Readonly<Record<OwnLocale, string>> = {
  'ar-MA': 'العربية',
  zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
  'fr-MA': 'Français',
  en: 'English',
};

/** The writing direction of a language; that of the default when the tag is absent. */
export function directionOf(tag: LocaleTag): Direction {
  return /^(ar[by]?|he|fa|ur|ps|sd|ug|ckb|dv|yi|)$/.test(primarySubtag(tag)) ? 'rtl' : 'ltr';
}

/** A language by its own name; of an added one the name that the engine has (CLDR), else its tag. */
export function localeName(locale: Locale): string {
  const own = ownLocale(locale);
  if (own) return localeNames[own];
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The segment of a URL that names a language: `ar-MA` → `ar`, as in `/ar/…`; `zgh`, `fr`, `en`, or the subtag of an added one. */
export function urlSegment(locale: LocaleTag): string {
  return primarySubtag(resolveLocale(locale));
}

/**
 * The language that a URL segment names exactly, or undefined (answer 404, do not guess).
 *
 * @param languages those of the site, where they are not the four
 */
export function localeOfSegment(
  segment: string | null | undefined,
  languages: readonly Locale[] = locales,
): Locale | undefined {
  return languages.find((locale) => urlSegment(locale) === segment);
}

/**
 * The `lang` and `dir` of words in `language` on a page in `locale`: none where they are the same (WCAG 3.1.2). Spread them, or write them
 * with `?? nothing`.
 */
export function languageMark(language: Locale, locale: Locale): { lang?: Locale; dir?: Direction } {
  return language === locale ? {} : { lang: language, dir: directionOf(language) };
}

/**
 * The language that what somebody wrote is read in, by its letters: Arabic or Amazigh. Latin letters do not tell French from English, a
 * number is of no language: undefined, the language of the page then. Where letters are mixed, the most count.
 */
export function languageOfText(text: string): Locale | undefined {
  const [arabic, tifinagh, latin] = [
    /(?=\p{L})\p{Script=Arabic}/gu,
    /(?=\p{L})\p{Script=Tifinagh}/gu,
    /(?=\p{L})\p{Script=Latin}/gu,
  ].map((letters) => text.match(letters)?.length ?? 0) as [number, number, number];
  const most = Math.max(arabic, tifinagh, latin);
  if (most === 0 || most === latin) return undefined;
  return most === arabic ? 'ar-MA' : 'zgh';
}
