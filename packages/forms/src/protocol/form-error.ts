/** What is wrong with one answer, for the field, the error summary and `application/problem+json` alike. */
export interface FormError<Name extends string = string> {
  /** The field's name. */
  readonly name: Name;
  /** Stable, e.g. `required`, `date_impossible`, `identifier_characters`, `file_too_large`. */
  readonly code: string;
  /** What happened and what to do, in the person's language. */
  readonly message: string;
  /** Fragment of the control to correct, e.g. `#field-birth-month`. */
  readonly href: string;
  /** Of a field with several controls: the parts that are wrong, e.g. `day`, `year`. Absent: the whole. */
  readonly parts?: readonly string[];
  /** The person may keep the answer by continuing once more. */
  readonly warning?: true;
}
