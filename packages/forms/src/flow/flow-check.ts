import type { LocalizedText } from '@tiwizi/i18n';
import { amountOf, amountReads, renameAmount, type Amount } from './amount.ts';
import { amountRule } from './amount-rule.ts';
import { textOf, type Answers } from './answers.ts';
import { compareDecimals } from './decimal.ts';
import type { FieldRead } from './field-read.ts';
import { also, list, needed, rule, shape, text, words, type Rule } from './rule.ts';

/** What has to be so; a closed set, nothing is evaluated as code. It holds while an amount is missing. Dates have `notBefore` and `notAfter`. */
export type CheckRule =
  | { readonly atMost: readonly [Amount, Amount] }
  | { readonly atLeast: readonly [Amount, Amount] }
  | { readonly equal: readonly [Amount, Amount] }
  /** Two answers of text are the same: an address typed twice. */
  | { readonly same: readonly [string, string] };

/** Something that has to be so between answers. */
export interface FlowCheck {
  /** The questions of the step that it speaks of; what is wrong is said at the last one. Checked once all are asked and right by themselves. */
  readonly fields: readonly string[];
  readonly rule: CheckRule;
  /** What is wrong and what to do. */
  readonly message: LocalizedText;
}

const pairOf = (of: Rule): Rule =>
  also(list(of), (value, place, { tell }) => {
    if ((value as readonly unknown[]).length !== 2) tell('bad_value', place, '; give two');
  });
const kinds: Readonly<Record<string, Rule>> = {
  atMost: pairOf(amountRule),
  atLeast: pairOf(amountRule),
  equal: pairOf(amountRule),
  same: pairOf(text),
};
const ruleShape: Rule = also(shape(kinds), (value, place, { tell }) => {
  if (Object.keys(value as object).length !== 1)
    tell('bad_value', place, `; give one of ${Object.keys(kinds).join(', ')}`);
});
const name = rule((value) => typeof value === 'string', 'bad_value', 'give the name of a question', { type: 'string' });

/** What a check may be. */
export const checkShape: Rule = shape({ fields: needed(list(name)), rule: needed(ruleShape), message: needed(words) });

/** What a check reads. */
export function checkReadsOf(rule: CheckRule): readonly FieldRead[] {
  if ('same' in rule) return rule.same.map((field) => ({ field, types: ['text', 'textarea', 'identifier', 'date'] }));
  return amountsOf(rule).flatMap(amountReads);
}

const amountsOf = (rule: Exclude<CheckRule, { same: unknown }>): readonly [Amount, Amount] =>
  'atMost' in rule ? rule.atMost : 'atLeast' in rule ? rule.atLeast : rule.equal;

/** The same check of questions of other names. */
export function renameCheck({ fields, rule, message }: FlowCheck, rename: (name: string) => string): FlowCheck {
  return { fields: fields.map(rename), rule: renameRule(rule, rename), message };
}

function renameRule(rule: CheckRule, rename: (name: string) => string): CheckRule {
  if ('same' in rule) return { same: [rename(rule.same[0]), rename(rule.same[1])] };
  const [one, other] = amountsOf(rule);
  const pair = [renameAmount(one, rename), renameAmount(other, rename)] as const;
  if ('equal' in rule) return { equal: pair };
  return 'atMost' in rule ? { atMost: pair } : { atLeast: pair };
}

/** Whether a check holds for these answers. */
export function isCheckRight(rule: CheckRule, answers: Answers): boolean {
  const look = (name: string): Answers[string] | undefined =>
    Object.hasOwn(answers, name) ? answers[name] : undefined;
  if ('same' in rule) return textOf(look(rule.same[0])) === textOf(look(rule.same[1]));
  const [one, other] = amountsOf(rule).map((amount) => amountOf(amount, look));
  if (!one || !other) return true;
  const order = compareDecimals(one, other);
  if ('equal' in rule) return order === 0;
  return 'atMost' in rule ? order <= 0 : order >= 0;
}
