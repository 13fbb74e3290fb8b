import { kindOf } from '../kinds/kind-of.ts';
import type { Answer, Answers, GivenFile } from './answers.ts';
import type { FlowStep } from './flow.ts';
import type { Posted } from './posted.ts';

/**
 * The answers of a step from a post, each in the plain form of its kind: cleaned, without spaces around, identifiers and dates in
 * their plain form once they are right. A field whose control was not on the page is left out, so that its kept answer stays.
 *
 * @param kept the answers that the draft has: what was said to the same words before, was said then
 */
export function readAnswers(
  step: Pick<FlowStep, 'fields'>,
  posted: Posted,
  kept: Answers = {},
  now: Date = new Date(),
): Readonly<Record<string, Answer | GivenFile | readonly GivenFile[]>> {
  const answers: Record<string, Answer | GivenFile | readonly GivenFile[]> = {};
  for (const field of step.fields) {
    const kind = kindOf(field);
    const answer = kind.isPresent(field, posted)
      ? kind.read(field, posted, { now, answer: kept[field.name] })
      : undefined;
    if (answer !== undefined) answers[field.name] = answer;
  }
  return answers;
}
