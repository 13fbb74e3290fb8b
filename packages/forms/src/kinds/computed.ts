import { wordsIn, type LocalizedText } from '@tiwizi/i18n';
import { amountOf, amountReads, renameAmount, type Amount } from '../flow/amount.ts';
import { amountRule } from '../flow/amount-rule.ts';
import { textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { decimalText } from '../flow/decimal.ts';
import { needed, oneOf, words } from '../flow/rule.ts';
import { computedText } from './computed-text.ts';
import type { FieldKind } from './field-kind.ts';

/**
 * What the form computes of answers given before: a total, a fee. Nobody types it; the server computes it at every look, so that it is never older
 * than the answers and no post can set it. The answer is a decimal text like that of money (`1250.00`) or of a number (`12.5`).
 */
export interface ComputedField extends CommonField {
  readonly type: 'computed';
  readonly compute: Amount;
  /** An amount of dirhams, rounded to centimes, half away from zero; or a number, rounded to two decimals. */
  readonly as: 'money' | 'number';
  /** Of a number: what is counted. */
  readonly unit?: LocalizedText;
}

/** A computed amount: `type: 'computed'`. */
export const computed: FieldKind<ComputedField, string> = {
  type: 'computed',
  keys: { compute: needed(amountRule), as: needed(oneOf(['money', 'number'])), unit: words },
  reads: ({ compute }) => amountReads(compute),
  renamed: (field, rename) => ({ ...field, compute: renameAmount(field.compute, rename) }),
  compute({ compute, as }, look) {
    const amount = amountOf(compute, look);
    if (!amount) return undefined;
    const text = decimalText(amount, 2);
    return as === 'money' ? text : text.replace(/\.?0+$/, '');
  },
  isPresent: () => false,
  read: () => undefined,
  check: () => undefined,
  lines: (field, answer, locale) => [{ text: computedText(field, textOf(answer), locale) }],
  print: (field, answer, locale) => ({
    value: textOf(answer) && computedText(field, textOf(answer), locale),
    computed: { compute: field.compute, as: field.as, unit: wordsIn(field.unit, locale) },
  }),
};
