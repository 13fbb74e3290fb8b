import type { PropertyDeclarations } from '@lit/reactive-element';
import { readHeadingLevel, type HeadingLevel } from '../template/heading-level.ts';
import { readList } from '../template/read-list.ts';

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
  readonly headingLevel?: HeadingLevel | undefined;
}

const readErrors = (json: string | null | undefined): readonly SummaryError[] | undefined =>
  readList<SummaryError>(json, ['href', 'message']);

export const errorSummaryProperties: PropertyDeclarations = {
  errors: { converter: readErrors },
  heading: {},
  headingLevel: { attribute: 'heading-level', converter: readHeadingLevel },
};
