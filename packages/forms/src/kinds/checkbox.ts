import { text } from '@tiwizi/i18n';
import { isEmptyAnswer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { checkChoice, choiceLines, options, printChoice, type ChoiceRules } from './choice.ts';
import type { FieldKind } from './field-kind.ts';
import { hasValue } from './typed.ts';

/** Any of several choices; or, without `options`, one box that stands alone: its label is the field's, its answer `['yes']` or none. */
export interface CheckboxField extends CommonField, Partial<ChoiceRules> {
  readonly type: 'checkbox';
}

/** What a box that stands alone posts, as in `<tiwizi-field type="checkbox">`. */
export const YES = 'yes';

/** The field with the options it has in effect. */
const withOptions = <Field extends CheckboxField>(field: Field): Field & ChoiceRules => ({
  ...field,
  options: field.options ?? [{ value: YES, label: field.label }],
});

/** Any of several choices, or one box that stands alone: `type: 'checkbox'`. */
export const checkbox: FieldKind<CheckboxField, readonly string[]> = {
  type: 'checkbox',
  keys: { options },
  isPresent: hasValue,
  read: ({ name }, { values }) => (values.get(name) ?? []).filter(Boolean),
  check: (field, answer, context) => checkChoice(withOptions(field), answer, context),
  lines: (field, answer, locale) =>
    field.options ? choiceLines(withOptions(field), answer, locale) : [{ text: text(formsMessages, 'ticked', locale) }],
  print: (field, answer, locale) => ({
    ...(field.options ? printChoice(withOptions(field), answer, locale) : { checked: !isEmptyAnswer(answer) }),
    emptyValue: true,
  }),
};
