import { cleanText } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { rule, type Rule } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { attribute, checkText, hasValue, lastValue, printText, typedKeys, type TypedRules } from './typed.ts';

/** Several lines of text. */
export interface TextareaField extends CommonField, TypedRules {
  readonly type: 'textarea';
  /** How many lines are in view: 5 unless said otherwise, 2 to 30. A number, or the same as a text. */
  readonly rows?: number | string;
}

const rows: Rule = rule(
  (value) => /^([2-9]|[12]\d|30)$/.test(String(value)) && ['number', 'string'].includes(typeof value),
  'bad_value',
  'give a number of lines from 2 to 30',
  {
    anyOf: [
      { type: 'integer', minimum: 2, maximum: 30 },
      { type: 'string', pattern: '^([2-9]|[12]\\d|30)$' },
    ],
  },
);

/** Several lines of text: `type: 'textarea'`. */
export const textarea: FieldKind<TextareaField, string> = {
  type: 'textarea',
  keys: { ...typedKeys, rows },
  isPresent: hasValue,
  read: (field, posted) => cleanText(lastValue(field, posted), 'lines'),
  check: (field, answer, context) =>
    isEmptyAnswer(answer) ? missing(field, context) : checkText(field, answer, 5000, context),
  lines: ({ controlDir }, answer) =>
    textOf(answer)
      .split('\n')
      .map((line) => (controlDir === 'ltr' ? { text: line, ltr: true } : { text: line, own: true })),
  print: (field, answer) => ({
    ...printText(field, answer),
    rows: attribute(field.rows),
    characterCount: field.maxlength,
  }),
};
