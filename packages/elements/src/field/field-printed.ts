import { count, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { identifierKinds, type IdentifierKind } from '@tiwizi/i18n';

/** What a field is printed with besides its own data. Only the template reads these attributes, so that a field that stands carries nothing of them. */
export interface FieldPrinted {
  /** Most characters the server takes: how many are left is said below the control; what is typed is never cut. */
  readonly characterCount?: number | undefined;
  /** A Moroccan identifier is typed: label, hint, keyboard, width and the check when it is left come from its kind. */
  readonly identifier?: IdentifierKind | undefined;
  /** What is asked about the answer as it was given: no error, the person may go on. Empty or absent: nothing is asked. */
  readonly question?: string | undefined;
}

/** By this table the template reads them, on the server and in the browser. */
export const fieldPrinted: PropertiesOf<FieldPrinted> = {
  characterCount: count(1),
  identifier: oneOf(identifierKinds),
  question: string(),
};
