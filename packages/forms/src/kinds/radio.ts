import type { CommonField } from '../flow/common-field.ts';
import { needed } from '../flow/rule.ts';
import { checkChoice, choiceLines, options, printChoice, type ChoiceRules } from './choice.ts';
import type { FieldKind } from './field-kind.ts';
import { hasValue } from './typed.ts';

/** One of several choices, all in view. */
export interface RadioField extends CommonField, ChoiceRules {
  readonly type: 'radio';
}

/** One of several choices, all in view: `type: 'radio'`. */
export const radio: FieldKind<RadioField, string> = {
  type: 'radio',
  keys: { options: needed(options) },
  isPresent: hasValue,
  read: ({ name }, { values }) => values.get(name)?.findLast(Boolean) ?? '',
  check: (field, answer, context) => checkChoice(field, answer, context, 1),
  lines: choiceLines,
  print: (field, answer, locale) => ({ ...printChoice(field, answer, locale), emptyValue: true }),
};
