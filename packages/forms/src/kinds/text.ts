import type { InputType } from '@tiwizi/elements';
import { cleanText, isolate, text as say, wordsIn } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { oneOf } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { checkText, hasValue, inputTypes, lastValue, printText, typedKeys, type TypedRules } from './typed.ts';

/** One line of text. */
export interface TextField extends CommonField, TypedRules {
  readonly type?: 'text';
  readonly inputType?: InputType;
}

const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** One line of text: the kind of a field without a `type`. */
export const text: FieldKind<TextField, string> = {
  type: 'text',
  keys: { ...typedKeys, inputType: oneOf(inputTypes, 'field_type') },
  isPresent: hasValue,
  read: (field, posted) => {
    const value = lastValue(field, posted);
    // A secret is taken to the letter.
    return field.inputType === 'password' ? value : cleanText(value, field.inputType === 'email' ? 'email' : 'line');
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    const issue = checkText(field, answer, 200, context);
    if (issue || field.inputType !== 'email' || email.test(textOf(answer))) return issue;
    const { locale } = context;
    const values = { label: wordsIn(field.label, locale), example: isolate('nom@exemple.ma', 'ltr') };
    return { code: 'email', message: say(formsMessages, 'email', locale, values) };
  },
  lines: (field, answer) => {
    const isLtr = field.controlDir === 'ltr' || ['email', 'tel', 'url'].includes(field.inputType ?? '');
    return [isLtr ? { text: textOf(answer), ltr: true } : { text: textOf(answer), own: true }];
  },
  print: (field, answer) => ({ ...printText(field, answer), inputType: field.inputType }),
  isSecret: ({ inputType }) => inputType === 'password',
};
