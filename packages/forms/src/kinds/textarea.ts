import { cleanText } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { text } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { checkText, hasValue, lastValue, printText, typedKeys, type TypedRules } from './typed.ts';

/** Several lines of text. */
export interface TextareaField extends CommonField, TypedRules {
  readonly type: 'textarea';
  /** How many lines are in view. */
  readonly rows?: string;
}

/** Several lines of text: `type: 'textarea'`. */
export const textarea: FieldKind<TextareaField, string> = {
  type: 'textarea',
  keys: { ...typedKeys, rows: text },
  isPresent: hasValue,
  read: (field, posted) => cleanText(lastValue(field, posted), 'lines'),
  check: (field, answer, context) =>
    isEmptyAnswer(answer) ? missing(field, context) : checkText(field, answer, 5000, context),
  lines: ({ controlDir }, answer) =>
    textOf(answer)
      .split('\n')
      .map((line) => (controlDir === 'ltr' ? { text: line, ltr: true } : { text: line, own: true })),
  print: (field, answer) => ({ ...printText(field, answer), rows: field.rows }),
};
