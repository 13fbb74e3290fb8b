import { text, type Locale } from '@tiwizi/i18n';
import { exitPageMessages } from './exit-page.messages.ts';

/** How many presses are left. */
export const moreWords = (count: number, locale: Locale): string => text(exitPageMessages, 'more', locale, { count });
