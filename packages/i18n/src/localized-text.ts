import { defaultLocale, knownLocale, ownLocale, type LocaleTag, type OwnLocale } from './locale.ts';
import { primarySubtag } from './primary-subtag.ts';
import { directionOf, urlSegment, type Direction } from './page-language.ts';

/**
 * A text by language: BCP 47 tags (`ar`, `zgh`, `fr`, `en`, or another) and the words in each. A language without words is left out;
 * `LocalizedText<OwnLocale>` has all four, by the tags of ours.
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
const INSTEAD: Readonly<Record<OwnLocale, readonly string[]>> = {
  'ar-MA': ['ar', 'fr', 'en', 'zgh'],
  zgh: ['zgh', 'ar', 'fr', 'en'],
  'fr-MA': ['fr', 'ar', 'en', 'zgh'],
  en: ['en', 'fr', 'ar', 'zgh'],
};

/**
 * The text in a language, or in the next best one, with the language it really is in. `undefined` only when there is no text at all.
 * Keys are found by their language: `fr` and `fr-MA` both say French. A language that an agency added is found under its own tag.
 */
export function localizedText(texts: LocalizedText | undefined, locale: LocaleTag): ShownText | undefined {
  if (texts === undefined) return undefined;
  const keys = Object.keys(texts).filter((key) => texts[key]?.trim());
  const asked = knownLocale(locale) === undefined && locale ? locale : urlSegment(locale);
  const language = primarySubtag(asked);
  const order = [asked, language, ...INSTEAD[ownLocale(locale) ?? defaultLocale]];
  const found =
    order
      .map((wanted) => keys.find((key) => key === wanted) ?? keys.find((key) => primarySubtag(key) === wanted))
      .find((key) => key !== undefined) ?? keys[0];
  if (found === undefined) return undefined;
  const lang = knownLocale(found) ?? found;
  return { text: texts[found] ?? '', lang, dir: directionOf(lang), fallback: primarySubtag(found) !== language };
}

/** The words of a text in a language that it has, as `defineFlow` and the like have checked; those of the next best one where not. */
export function wordsIn(texts: LocalizedText, locale: LocaleTag): string;
export function wordsIn(texts: LocalizedText | undefined, locale: LocaleTag): string | undefined;
export function wordsIn(texts: LocalizedText | undefined, locale: LocaleTag): string | undefined {
  return texts && (localizedText(texts, locale)?.text ?? '');
}
