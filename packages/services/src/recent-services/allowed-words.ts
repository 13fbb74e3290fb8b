import { languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { recentServicesMessages } from './recent-services.messages.ts';

/** What is said when services are kept again, and in which language where it is not that of the page. */
export const allowedWords = (locale: Locale): { readonly words: string; readonly lang: string | undefined } => ({
  words: text(recentServicesMessages, 'allowed', locale),
  lang: languageMark(messageLanguage(recentServicesMessages, 'allowed', locale), locale).lang,
});
