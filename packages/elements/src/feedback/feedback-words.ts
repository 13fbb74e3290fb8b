import { text, type Locale } from '@tiwizi/i18n';
import { feedbackMessages } from './feedback.messages.ts';

/** What is being done. */
export const sendingWords = (locale: Locale): string => text(feedbackMessages, 'sending', locale);
