import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** One thing that is wrong, and the control where it is put right. */
export interface SummaryError {
  /** `#id` of the control (or of its group). */
  readonly href: string;
  /** The words that stand at the field, exactly. */
  readonly message: string;
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

export const errorSummaryProperties: PropertiesOf<ErrorSummaryData> = {
  errors: list<SummaryError>(['href', 'message']),
  heading: string(),
  headingLevel: oneOf(headingLevels),
};
