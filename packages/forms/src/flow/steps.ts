import type { Answers } from './answers.ts';
import type { FlowStep, FormFlow } from './flow.ts';
import { reachableSteps } from './reachable.ts';
import { validateStep, type ValidationContext } from './validate-step.ts';

/** The reachable step after this one; undefined after the last. */
export function nextStep(flow: FormFlow, answers: Answers, stepId: string): FlowStep | undefined {
  const steps = reachableSteps(flow, answers);
  const index = steps.findIndex((step) => step.id === stepId);
  return index < 0 ? undefined : steps[index + 1];
}

/** The reachable step before this one; undefined before the first. */
export function previousStep(flow: FormFlow, answers: Answers, stepId: string): FlowStep | undefined {
  const steps = reachableSteps(flow, answers);
  return steps[steps.findIndex((step) => step.id === stepId) - 1];
}

/**
 * The first reachable step that is not finished: one with errors, or one that was never continued from (a step of optional
 * questions only is unfinished until then). Undefined when the form can be submitted.
 *
 * @param done ids of the steps that were continued from without errors
 */
export function firstIncompleteStep(
  flow: FormFlow,
  answers: Answers,
  done: readonly string[],
  context: ValidationContext,
): FlowStep | undefined {
  return reachableSteps(flow, answers).find(
    (step) => !done.includes(step.id) || validateStep(flow, step.id, answers, 'en', context).length > 0,
  );
}
