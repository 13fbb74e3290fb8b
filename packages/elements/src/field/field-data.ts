import type { PropertyDeclarations } from '@lit/reactive-element';
import { readList } from '../template/read-list.ts';

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
  readonly type?: FieldType | undefined;
  readonly inputType?: InputType | undefined;
  /** Name in the posted form; a date posts `name-day`, `name-month`, `name-year`. */
  readonly name?: string | undefined;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and what to do, in the person's language. Empty or absent: nothing is wrong. */
  readonly error?: string | undefined;
  /** Value at first print; several are separated by spaces for checkboxes, `YYYY-MM-DD` (parts may be missing) for a date. */
  readonly value?: string | undefined;
  readonly required?: boolean | undefined;
  /** At first print, of one checkbox that stands alone: it is ticked. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly options?: readonly FieldOption[] | undefined;
  readonly controlId?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly maxlength?: string | undefined;
  readonly rows?: string | undefined;
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** Direction of what is typed: `ltr` for identifiers, `auto` for free text. */
  readonly controlDir?: string | undefined;
  /** Width in characters, for fields whose length people know. */
  readonly width?: string | undefined;
}

const oneOf = <Value extends string>(allowed: readonly Value[]) => ({
  converter: (value: string | null | undefined) => allowed.find((each) => each === value),
});

/** The data of a field as reactive properties, by which server and browser read the attributes of a short form alike; a bad value is ignored. */
export const fieldProperties: PropertyDeclarations = {
  type: oneOf(fieldTypes),
  inputType: { attribute: 'input-type', ...oneOf(inputTypes) },
  name: {},
  label: {},
  hint: {},
  error: {},
  value: {},
  required: { type: Boolean },
  checked: { type: Boolean },
  disabled: { type: Boolean },
  multiple: { type: Boolean },
  options: { converter: (json) => readList<FieldOption>(json, ['value', 'label']) },
  controlId: { attribute: 'control-id' },
  autocomplete: {},
  inputmode: {},
  maxlength: {},
  rows: {},
  accept: {},
  controlDir: { attribute: 'control-dir' },
  width: {},
};
