import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** Where the links of a language switch lead. */
export interface LanguageSwitchData {
  /** Path (or whole address) of this page, its first segment naming the language: `/fr/services?q=x`. */
  readonly currentUrl?: string | undefined;
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
  hrefAr: string(),
  hrefZgh: string(),
  hrefFr: string(),
  hrefEn: string(),
};
