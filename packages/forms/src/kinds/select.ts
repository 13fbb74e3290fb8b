import type { CommonField } from '../flow/common-field.ts';
import { needed, text } from '../flow/rule.ts';
import { checkChoice, choiceLines, options, printChoice, type ChoiceRules } from './choice.ts';
import type { FieldKind } from './field-kind.ts';
import { hasValue, lastValue } from './typed.ts';

/** One of many choices, in a list that opens. */
export interface SelectField extends CommonField, ChoiceRules {
  readonly type: 'select';
  /** A token of `autocomplete` (HTML, 4.10.18.7). */
  readonly autocomplete?: string;
}

/** One of many choices: `type: 'select'`. */
export const select: FieldKind<SelectField, string> = {
  type: 'select',
  keys: { options: needed(options), autocomplete: text },
  isPresent: hasValue,
  read: lastValue,
  check: (field, answer, context) => checkChoice(field, answer, context, 1),
  lines: choiceLines,
  print: (field, answer, locale) => ({ ...printChoice(field, answer, locale), autocomplete: field.autocomplete }),
};
