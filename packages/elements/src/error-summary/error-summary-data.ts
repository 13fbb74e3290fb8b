import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** One thing that is wrong, and the control where it is put right. */
export interface SummaryError {
  /** `#id` of the control (or of its group). */
  readonly href: string;
  /** The words that stand at the field, exactly. */
  readonly message: string;
  /** It is a question: the answer may stay as it is. A summary of nothing else is no list of errors, and says so. */
  readonly warning?: true;
}

/** What an error summary lists. */
export interface ErrorSummaryData {
  /** In the order of the fields; none: the summary is hidden. */
  readonly errors?: readonly SummaryError[] | undefined;
  /** Words other than “There are 2 errors to correct”. */
  readonly heading?: string | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Whether a summary only asks to look again. */
export const isQuestion = (errors: readonly SummaryError[]): boolean =>
  errors.length > 0 && errors.every(({ warning }) => warning);

export const errorSummaryProperties: PropertiesOf<ErrorSummaryData> = {
  errors: list<SummaryError>(['href', 'message']),
  heading: string(),
  headingLevel: oneOf(headingLevels),
};
