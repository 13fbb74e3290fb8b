// In which language a text of a document is, and so from which side it is read.
import { languageOfText, type Locale, ownLocale, type OwnLocale } from '@tiwizi/i18n';

const scripts: Readonly<Record<OwnLocale, RegExp>> = {
  'ar-MA': /\p{Script=Arabic}/u,
  zgh: /\p{Script=Tifinagh}/u,
  'fr-MA': /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
};

/**
 * The language of words that were written for a document: its own, unless they have no letter of its script. So Arabic that
 * stands in for Amazigh is known (decision 0009).
 */
export function languageOfWords(words: string, locale: Locale): Locale {
  const own = ownLocale(locale);
  // Of a language that was added any letter may be its own.
  return !own || scripts[own].test(words) ? locale : (languageOfText(words) ?? locale);
}

/** `Lang` of an element; none where it is that of the document. */
export const langUnless = <L extends string>(language: L | undefined, locale: Locale): L | undefined =>
  language === locale ? undefined : language;
