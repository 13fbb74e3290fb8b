import type { Locale } from '@tiwizi/i18n';

/** The same words in each of the four languages. */
export type LocalizedText = Readonly<Record<Locale, string>>;
