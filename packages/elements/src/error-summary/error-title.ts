import { text, type Locale } from '@tiwizi/i18n';
import { errorSummaryMessages } from './error-summary.messages.ts';

/** The title of a page that has errors: “Error:” before what it was, as the summary puts it there by script (WCAG 2.2, 2.4.2). */
export const errorTitle = (title: string, locale: Locale): string =>
  `${text(errorSummaryMessages, 'titlePrefix', locale)}${title}`;
