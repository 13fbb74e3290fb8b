/** A problem found in an answer. */
export interface FieldIssue {
  /** Stable, e.g. `required`, `date_impossible`. */
  readonly code: string;
  /** What happened and what to do, in the person's language. */
  readonly message: string;
  /** Of a field with several controls: the parts that are wrong, in their order, e.g. `day`, `year`. Absent: the whole. */
  readonly parts?: readonly string[];
  /** The person may keep the answer by continuing once more. */
  readonly warning?: true;
}
