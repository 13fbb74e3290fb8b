import { boolean, count, oneOf, string, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import type { IdentifierKind } from '@tiwizi/i18n';

/** Looks that a set of choices may have beside its own. */
export const fieldLooks = ['segmented', 'switch', 'range'] as const;
export type FieldLook = (typeof fieldLooks)[number];

/** What a field is printed with besides its own data. Only the template reads these attributes, so that a field that stands carries nothing of them. */
export interface FieldPrinted {
  /** Most characters the server takes: how many are left is said below the control; what is typed is never cut. */
  readonly characterCount?: number | undefined;
  /** A Moroccan identifier is typed: label, hint, keyboard, width and the check when it is left come from its kind. */
  readonly identifier?: IdentifierKind | undefined;
  /** A unit or a sign before a control of one line, such as `https://`; heard with it, posted never. */
  readonly controlPrefix?: string | undefined;
  /** A unit or a sign after a control of one line, such as `%` or `كيلومتر`. */
  readonly controlSuffix?: string | undefined;
  /** Language of what is typed, where it is not that of the page: a name in Arabic letters on a French page. */
  readonly controlLang?: string | undefined;
  /**
   * Radio buttons as one bar of two to five short words (`segmented`); one checkbox as a switch that says yes or no (`switch`); one line as a
   * number between two ends (`range`).
   */
  readonly look?: FieldLook | undefined;
  /** What is asked about the answer as it was given: no error, the person may go on. Empty or absent: nothing is asked. */
  readonly question?: string | undefined;
  /** Of a select with many choices: `<tiwizi-searchable-select>` stands around it. */
  readonly searchable?: boolean | undefined;
  /** Of a date: a button beside it opens a calendar (`<tiwizi-date-picker>`). */
  readonly picker?: boolean | undefined;
  /** The first day that the calendar of a date offers, `YYYY-MM-DD`; the least number of a range. */
  readonly min?: string | undefined;
  /** The last day that the calendar of a date offers, `YYYY-MM-DD`; the greatest number of a range. */
  readonly max?: string | undefined;
  /** The step of a range. */
  readonly step?: string | undefined;
}

/** By this table the template reads them, on the server and in the browser. */
export const fieldPrinted: PropertiesOf<FieldPrinted> = {
  characterCount: count(1),
  identifier: string() as Property<IdentifierKind>,
  question: string(),
  controlPrefix: string(),
  controlSuffix: string(),
  controlLang: string(),
  look: oneOf(fieldLooks),
  searchable: boolean(),
  picker: boolean(),
  min: string(),
  max: string(),
  step: string(),
};
