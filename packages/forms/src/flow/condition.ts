import { isEmptyAnswer, valuesOf, type Answers } from './answers.ts';

/**
 * When a step or field is asked, as plain JSON. `equals` and `in` hold when one of the field's values matches; `answered` when
 * there is any answer (`false`: none). No expression language, nothing is evaluated as code.
 */
export type Condition =
  | { readonly field: string; readonly equals: string }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a condition holds for these answers. What is not a condition does not hold. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answers));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answers[condition.field];
  if ('answered' in condition) return isEmptyAnswer(answer) !== condition.answered;
  const wanted = 'in' in condition ? condition.in : [condition.equals];
  return valuesOf(answer).some((value) => wanted.includes(value));
}
