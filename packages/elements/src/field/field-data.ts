import { boolean, list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** Kinds of field. `text` stands for every one-line input; `input-type` says which. */
export const fieldTypes = ['text', 'textarea', 'select', 'checkbox', 'radio', 'date', 'file', 'one-time-code'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** Input types a one-line field may have. `number` is left out: it drops what it cannot parse, and steps on a turn of the wheel. */
export const inputTypes = ['text', 'email', 'tel', 'url', 'search', 'password'] as const;
export type InputType = (typeof inputTypes)[number];

/** One choice of a select, a set of radio buttons or a set of checkboxes. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** All a field's full form is printed from. */
export interface FieldData {
  /** Kind of field; `text` by default. */
  readonly type?: FieldType | undefined;
  /** Which one-line input a field of type `text` has; `text` by default. */
  readonly inputType?: InputType | undefined;
  /** Name in the posted form; a date posts `name-day`, `name-month`, `name-year`. */
  readonly name?: string | undefined;
  /** What is asked; says “optional” unless the field is required. */
  readonly label?: string | undefined;
  /** Help that stands before the control and describes it. */
  readonly hint?: string | undefined;
  /** Ids of what else stands in the page and is heard with the hint, separated by spaces. */
  readonly describedBy?: string | undefined;
  /** What is wrong and what to do, in the person's language. Empty or absent: nothing is wrong. */
  readonly error?: string | undefined;
  /** The parts of a date that the error is about, separated by spaces: `day`, `month`, `year`; all of them by default. */
  readonly invalidParts?: string | undefined;
  /** Value at first print; several are separated by spaces for checkboxes and for a select of several, `YYYY-MM-DD` (parts may be missing) for a date. */
  readonly value?: string | undefined;
  /** An answer is needed. */
  readonly required?: boolean | undefined;
  /** At first print, of one checkbox that stands alone: it is ticked. */
  readonly checked?: boolean | undefined;
  /** The control is out of use, and posts nothing. */
  readonly disabled?: boolean | undefined;
  /** The choices of a select, of radio buttons or of checkboxes. */
  readonly options?: readonly FieldOption[] | undefined;
  /** Id of the control, or of the first of a set. */
  readonly controlId?: string | undefined;
  /** What browsers may fill in (HTML autofill); `bday` for a date. */
  readonly autocomplete?: string | undefined;
  /** Keyboard of a phone. */
  readonly inputmode?: string | undefined;
  /** Most characters that can be typed; pasted text is cut without a word, so use it for codes only. */
  readonly maxlength?: string | undefined;
  /** Lines of a text area; 5 by default. */
  readonly rows?: string | undefined;
  /** Id of the form that the control belongs to, when it stands outside of it (HTML `form`). */
  readonly form?: string | undefined;
  /** Kinds of file, as HTML's own. */
  readonly accept?: string | undefined;
  /** Several files, or several choices of a select, may be chosen. */
  readonly multiple?: boolean | undefined;
  /** Direction of what is typed: `ltr` for identifiers, `auto` for free text. */
  readonly controlDir?: string | undefined;
  /** Width in characters, for fields whose length people know. */
  readonly width?: string | undefined;
}

/** By this table server and browser read the attributes of a short form alike. */
export const fieldProperties: PropertiesOf<FieldData> = {
  type: oneOf(fieldTypes),
  inputType: oneOf(inputTypes),
  name: string(),
  label: string(),
  hint: string(),
  describedBy: string(),
  error: string(),
  invalidParts: string(),
  value: string(),
  required: boolean(),
  checked: boolean(),
  disabled: boolean(),
  multiple: boolean(),
  options: list<FieldOption>(['value', 'label']),
  controlId: string(),
  autocomplete: string(),
  inputmode: string(),
  maxlength: string(),
  rows: string(),
  form: string(),
  accept: string(),
  controlDir: string(),
  width: string(),
};
