import { text, type Locale } from '@tiwizi/i18n';
import { errorTitleMessages } from './error-title.messages.ts';

/** The title of a page that has errors: “Error:” before what it was, as the summary puts it there by script (WCAG 2.2, 2.4.2). */
export const errorTitle = (title: string, locale: Locale): string =>
  `${text(errorTitleMessages, 'titlePrefix', locale)}${title}`;
