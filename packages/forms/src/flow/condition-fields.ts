import type { Condition } from './condition.ts';

/** One look of a condition at an answer: whose, and for which values; none where any answer counts. */
export interface ConditionRead {
  readonly field: string;
  readonly values: readonly string[];
}

/** What a condition reads, at any depth. */
export function conditionReads(condition: Condition | undefined): readonly ConditionRead[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(conditionReads);
  if ('any' in condition) return condition.any.flatMap(conditionReads);
  if ('not' in condition) return conditionReads(condition.not);
  const { field } = condition;
  if ('in' in condition) return [{ field, values: condition.in }];
  return [{ field, values: 'equals' in condition ? [condition.equals] : [] }];
}

/** The names of the fields a condition reads. */
export const conditionFields = (condition: Condition | undefined): readonly string[] =>
  conditionReads(condition).map(({ field }) => field);
