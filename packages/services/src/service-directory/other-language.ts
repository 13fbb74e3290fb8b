import { text, type LocaleTag } from '@tiwizi/i18n';
import { languageWords } from '../sheet/sheet-words.ts';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** That `count` cards are in another language than the page, in words. */
export function inOtherLanguage(count: number, language: string, locale: LocaleTag): string {
  return text(serviceDirectoryMessages, 'inOtherLanguage', locale, {
    count,
    language: languageWords(language, locale),
  });
}
