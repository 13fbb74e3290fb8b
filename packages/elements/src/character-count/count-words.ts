import { text, type Locale, type MessageKey } from '@tiwizi/i18n';
import { characterCountMessages } from './character-count.messages.ts';

/** Words about a number of characters, in the plural form of the language. */
export const countWords = (
  key: MessageKey<(typeof characterCountMessages)['words']>,
  count: number,
  locale: Locale,
): string => text(characterCountMessages, key, locale, { count, shown: count });
