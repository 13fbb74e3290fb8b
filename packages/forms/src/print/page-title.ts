import { errorTitle } from '@tiwizi/elements/template';
import { wordsIn, type Locale } from '@tiwizi/i18n';
import { word } from './form.print.ts';
import type { CheckPage, StepPage, TasksPage } from './form-page.ts';

/** What a site adds to the pages of a form. */
export interface StepPageOptions {
  /** The whole title of a step's page, for `<title>` and for the script. Default: the step's title, then the form's. */
  readonly title?: (stepTitle: string, formTitle: string) => string;
}

/** The title of a step's page, which begins with “Error:” when there are errors; a question is none. The script keeps what a site puts around it. */
export function stepPageTitle({ step, locale, title, errors }: StepPage, options: StepPageOptions = {}): string {
  const plain = titleOf(wordsIn(step.step.title, locale), title, options);
  return errors.some(({ warning }) => !warning) ? errorTitle(plain, locale) : plain;
}

/** The title of the page of the answers to check. */
export function checkAnswersTitle({ locale, title }: CheckPage, options: StepPageOptions = {}): string {
  return titleOf(checkTitle(locale), title, options);
}

/** The title of the list of tasks. */
export function tasksTitle({ locale, title }: TasksPage, options: StepPageOptions = {}): string {
  return titleOf(word('tasksTitle', locale), title, options);
}

const checkTitle = (locale: Locale): string => word('checkTitle', locale);

/** A title of a step within that of the form. */
export const titleOf = (stepTitle: string, formTitle: string, { title }: StepPageOptions): string =>
  title?.(stepTitle, formTitle) ?? `${stepTitle} – ${formTitle}`;
