/** A problem found in an answer, before it is put into words. */
export interface FieldIssue {
  readonly code: string;
  readonly message: string;
  /** Part of a date to correct. */
  readonly part?: 'month' | 'year';
  readonly warning?: true;
}
