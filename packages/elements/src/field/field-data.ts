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

/** Names of the data in attributes that only carry text. */
const textAttributes = {
  name: 'name', label: 'label', hint: 'hint', error: 'error', value: 'value', 'control-id': 'controlId', autocomplete: 'autocomplete',
  inputmode: 'inputmode', maxlength: 'maxlength', rows: 'rows', accept: 'accept', 'control-dir': 'controlDir', width: 'width',
} as const;

const flagAttributes = ['required', 'disabled', 'multiple'] as const;

/** Turns the attributes of a short form into field data; a bad value is ignored. */
export function readFieldData(attributes: ReadonlyMap<string, string>): FieldData {
  const data: Record<string, unknown> = { type: oneOf(fieldTypes, attributes.get('type')), inputType: oneOf(inputTypes, attributes.get('input-type')) };
  for (const [attribute, name] of Object.entries(textAttributes)) if (attributes.has(attribute)) data[name] = attributes.get(attribute);
  for (const name of flagAttributes) data[name] = attributes.has(name);
  data['options'] = readOptions(attributes.get('options'));
  return data;
}

/** The value if it is one of those allowed. */
export function oneOf<Value extends string>(allowed: readonly Value[], value: string | null | undefined): Value | undefined {
  return allowed.find((each) => each === value);
}

/** Options written as JSON, `[{"value":"1","label":"…"}]`; anything else counts as none. */
export function readOptions(json: string | null | undefined): readonly FieldOption[] | undefined {
  if (!json) return undefined;
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.filter((each) => typeof each?.value === 'string' && typeof each?.label === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** What a kind of field needs of its control where the author says nothing: an identifier or code is typed left to right. */
export function controlDefaults(data: FieldData): { dir: string | undefined; inputmode: string | undefined; autocomplete: string | undefined } {
  const leftToRight = data.type === 'one-time-code' || ['email', 'tel', 'url', 'password'].includes(data.inputType ?? '');
  return {
    dir: data.controlDir ?? (leftToRight ? 'ltr' : data.type === 'file' ? undefined : 'auto'),
    inputmode: data.inputmode ?? (data.type === 'one-time-code' ? 'numeric' : undefined),
    autocomplete: data.autocomplete ?? (data.type === 'one-time-code' ? 'one-time-code' : undefined),
  };
}
