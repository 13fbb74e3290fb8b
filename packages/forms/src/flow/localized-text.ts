import type { Locale, LocalizedText as TextByLanguage } from '@tiwizi/i18n';

/** The same words in each of the four languages. */
export type LocalizedText = TextByLanguage<Locale>;
