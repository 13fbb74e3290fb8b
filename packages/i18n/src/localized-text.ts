import { knownLocale, resolveLocale, type Locale, type LocaleTag } from './locale.ts';
import { directionOf, urlSegment, type Direction } from './page-language.ts';

/**
 * A text by language: BCP 47 tags (`ar`, `zgh`, `fr`, `en`, or another) and the words in each. A language without words is left out;
 * `LocalizedText<Locale>` has all four, by the tags of ours.
 */
export type LocalizedText<Language extends string = string> = Readonly<Record<Language, string>>;

/** A text ready to show, with what its element needs: `lang` and `dir` of the text, not of the page. */
export interface ShownText {
  readonly text: string;
  /** BCP 47, for the `lang` attribute. */
  readonly lang: string;
  readonly dir: Direction;
  /** The language asked for is missing, another one is given: show it with its `lang` and say so. */
  readonly fallback: boolean;
}

/** What is read instead of a missing language, in order: for Amazigh Arabic first, for English French. */
const INSTEAD: Readonly<Record<Locale, readonly string[]>> = {
  'ar-MA': ['ar', 'fr', 'en', 'zgh'],
  zgh: ['zgh', 'ar', 'fr', 'en'],
  'fr-MA': ['fr', 'ar', 'en', 'zgh'],
  en: ['en', 'fr', 'ar', 'zgh'],
};

/**
 * The text in a language, or in the next best one, with the language it really is in. `undefined` only when there is no text at all.
 * Languages outside the four (added by an agency) are found under their own tag.
 */
export function localizedText(texts: LocalizedText | undefined, locale: LocaleTag): ShownText | undefined {
  if (texts === undefined) return undefined;
  const asked = knownLocale(locale) === undefined && locale ? String(locale) : urlSegment(locale);
  const order = [asked, asked.split('-')[0] ?? asked, ...INSTEAD[resolveLocale(locale)], ...Object.keys(texts)];
  const found = order.find((key) => Object.hasOwn(texts, key) && texts[key]?.trim());
  if (found === undefined) return undefined;
  const lang = knownLocale(found) ?? found;
  return {
    text: texts[found] ?? '',
    lang,
    dir: directionOf(lang),
    fallback: found !== asked && found !== asked.split('-')[0],
  };
}
