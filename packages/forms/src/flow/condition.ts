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

/** The same condition on questions of other names. */
export function renameCondition(condition: Condition, rename: (name: string) => string): Condition {
  const all = (list: readonly Condition[]): readonly Condition[] => list.map((each) => renameCondition(each, rename));
  if ('all' in condition) return { all: all(condition.all) };
  if ('any' in condition) return { any: all(condition.any) };
  if ('not' in condition) return { not: renameCondition(condition.not, rename) };
  return { ...condition, field: rename(condition.field) };
}

/** Whether a value read from JSON is a condition. */
export function isCondition(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false;
  const { field, equals, in: list, answered, all, any, not, ...rest } = value as Record<string, unknown>;
  const count = [equals, list, answered, all, any, not].filter((each) => each !== undefined).length;
  if (count !== 1 || Object.keys(rest).length) return false;
  const several = all ?? any;
  if (several !== undefined) return Array.isArray(several) && several.every(isCondition);
  if (not !== undefined) return isCondition(not);
  if (typeof field !== 'string') return false;
  if (list !== undefined) return Array.isArray(list) && list.every((each) => typeof each === 'string');
  return typeof equals === 'string' || typeof answered === 'boolean';
}
