import { wordsIn } from '@tiwizi/i18n';
import type { Answers } from '../flow/answers.ts';
import type { FlowStep, FormFlow } from '../flow/flow.ts';
import { validateStep } from '../flow/validate-step.ts';
import type { PlannedWalk } from './plan-walks.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** How many ways to answer each question are tried together with those of others. */
const WAYS = 12;

/**
 * For each of a step's checks answers that it refuses though each is right by itself, by the names of its questions; none for a check that
 * nothing that is tried breaks.
 */
export function brokenChecks(
  flow: FormFlow,
  step: FlowStep,
  answers: PlannedWalk['answers'],
  now: Date,
): readonly ReadonlyMap<string, TypedAnswer>[] {
  const kept: Answers = Object.fromEntries(
    [...answers].flatMap(([name, [first]]) => (first ? [[name, first.answer]] : [])),
  );
  return (step.checks ?? []).flatMap(({ fields, message }) => {
    const locale = (flow.languages ?? ['en'])[0] ?? 'en';
    const isBroken = (tried: ReadonlyMap<string, TypedAnswer>): boolean => {
      const changed = Object.fromEntries([...tried].map(([name, { answer }]) => [name, answer]));
      return validateStep(flow, step.id, { ...kept, ...changed }, locale, { now }).some(
        (error) => error.message === wordsIn(message, locale),
      );
    };
    const found = combinations(fields, answers).find(isBroken);
    return found ? [found] : [];
  });
}

/** All ways to answer several questions at once. */
function combinations(
  names: readonly string[],
  answers: PlannedWalk['answers'],
): readonly ReadonlyMap<string, TypedAnswer>[] {
  return names.reduce<readonly ReadonlyMap<string, TypedAnswer>[]>(
    (all, name) =>
      all.flatMap((each) => (answers.get(name) ?? []).slice(0, WAYS).map((way) => new Map([...each, [name, way]]))),
    [new Map()],
  );
}
