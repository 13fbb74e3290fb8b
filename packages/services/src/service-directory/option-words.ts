import { isolate, text, type LocaleTag } from '@tiwizi/i18n';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** What an option of the search says: its label, and how many services it would leave where that was counted. */
export const optionWords = (label: string, count: number | undefined, locale: LocaleTag): string =>
  count === undefined ? label : text(serviceDirectoryMessages, 'option', locale, { label: isolate(label), count });
