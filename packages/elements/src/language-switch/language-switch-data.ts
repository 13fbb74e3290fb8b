import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** Where the links of a language switch lead. */
export interface LanguageSwitchData {
  /** Path (or whole address) of this page, its first segment naming the language: `/fr/services?q=x`. */
  readonly currentUrl?: string | undefined;
  /** Tags of the languages of the site in their order, between spaces, where they are not the four: `fr ar es`. */
  readonly languages?: string | undefined;
  /** Address of this page in one language; when any is given, only languages with an address are offered. */
  readonly hrefAr?: string | undefined;
  /** The same in Amazigh. */
  readonly hrefZgh?: string | undefined;
  /** The same in French. */
  readonly hrefFr?: string | undefined;
  /** The same in English. */
  readonly hrefEn?: string | undefined;
}

export const languageSwitchProperties: PropertiesOf<LanguageSwitchData> = {
  currentUrl: string(),
  languages: string(),
  hrefAr: string(),
  hrefZgh: string(),
  hrefFr: string(),
  hrefEn: string(),
};
