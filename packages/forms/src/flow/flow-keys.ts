import type { FieldType, InputType } from '@tiwizi/elements';
import type { FlowField, FlowStep, FormFlow } from './flow.ts';

/** All kinds of field and of one-line input, as a flow may name them. */
export const fieldTypes: Readonly<Record<FieldType, true>> = {
  text: true,
  textarea: true,
  select: true,
  checkbox: true,
  radio: true,
  date: true,
  file: true,
  'one-time-code': true,
};
export const inputTypes: Readonly<Record<InputType, true>> = {
  text: true,
  email: true,
  tel: true,
  url: true,
  search: true,
  password: true,
};

/** All that may be said of a field, a step and a form. */
export const fieldKeys: Readonly<Record<keyof FlowField, true>> = {
  name: true,
  type: true,
  inputType: true,
  label: true,
  hint: true,
  options: true,
  required: true,
  requiredMessage: true,
  when: true,
  identifier: true,
  date: true,
  file: true,
  pattern: true,
  patternMessage: true,
  maxlength: true,
  draft: true,
  autocomplete: true,
  inputmode: true,
  controlDir: true,
  width: true,
  rows: true,
};
export const stepKeys: Readonly<Record<keyof FlowStep, true>> = {
  id: true,
  title: true,
  text: true,
  when: true,
  fields: true,
};
export const flowKeys: Readonly<Record<keyof FormFlow, true>> = { id: true, version: true, title: true, steps: true };
