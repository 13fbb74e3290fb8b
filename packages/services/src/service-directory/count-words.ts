import { text, type LocaleTag } from '@tiwizi/i18n';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** How many services were found, in words. */
export function countWords(count: number, locale: LocaleTag): string {
  return count
    ? text(serviceDirectoryMessages, 'count', locale, { count })
    : text(serviceDirectoryMessages, 'none', locale);
}
