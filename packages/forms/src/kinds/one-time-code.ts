import { cleanText } from '@tiwizi/i18n';
import { isEmptyAnswer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { whole } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { hasValue, lastValue, tooLong } from './typed.ts';

/** A code that was sent to the person: a secret, which `checkStep` of the server compares. */
export interface OneTimeCodeField extends CommonField {
  readonly type: 'one-time-code';
  /** How many figures the control takes. */
  readonly maxlength?: number;
}

/** A code that was sent to the person: `type: 'one-time-code'`. */
export const oneTimeCode: FieldKind<OneTimeCodeField, string> = {
  type: 'one-time-code',
  keys: { maxlength: whole(1) },
  isPresent: hasValue,
  read: (field, posted) => cleanText(lastValue(field, posted), 'number'),
  check: (field, answer, context) =>
    isEmptyAnswer(answer)
      ? missing(field, context)
      : tooLong(field, String(answer), field.maxlength ?? 200, context.locale),
  lines: () => [],
  print: ({ maxlength }) => ({ maxlength: maxlength?.toString() }),
  isSecret: () => true,
};
