import { isolate, locales, messageLanguage, text, type LocalizedText } from '@tiwizi/i18n';
import { demonstrationMessages } from './demonstration.messages.ts';

/** Where the sandbox takes cash. */
export const counterPath = '/pay/counter';

/** What people are told of it. @param url of the sandbox */
export const counterOf = (url: string): LocalizedText =>
  Object.fromEntries(
    locales
      .filter((locale) => messageLanguage(demonstrationMessages, 'counter', locale) === locale)
      .map((locale) => [
        locale,
        text(demonstrationMessages, 'counter', locale, { url: isolate(url + counterPath, 'ltr') }),
      ]),
  );
