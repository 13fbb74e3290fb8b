import type { Answers } from './answers.ts';
import type { FlowStep, FormFlow } from './flow.ts';
import { reachableSteps } from './reachable.ts';
import { validateStep, type ValidationContext } from './validate-step.ts';

/** Of these steps those that a step is done together with: of its section, or all where the form has no sections. */
export function besides(flow: FormFlow, steps: readonly FlowStep[], stepId: string): readonly FlowStep[] {
  const section = flow.sections?.find((each) => each.steps.includes(stepId));
  return section ? steps.filter(({ id }) => section.steps.includes(id)) : steps;
}

/** The reachable steps that a step is done together with. */
export const stepsBeside = (flow: FormFlow, answers: Answers, stepId: string): readonly FlowStep[] =>
  besides(flow, reachableSteps(flow, answers), stepId);

/** The reachable step after this one; undefined after the last, of its section where the form has sections. */
export function nextStep(flow: FormFlow, answers: Answers, stepId: string): FlowStep | undefined {
  const steps = stepsBeside(flow, answers, stepId);
  const index = steps.findIndex((step) => step.id === stepId);
  return index < 0 ? undefined : steps[index + 1];
}

/** The reachable step before this one; undefined before the first, of its section where the form has sections. */
export function previousStep(flow: FormFlow, answers: Answers, stepId: string): FlowStep | undefined {
  const steps = stepsBeside(flow, answers, stepId);
  return steps[steps.findIndex((step) => step.id === stepId) - 1];
}

/**
 * The first reachable step that is not finished: one with errors, or one that was never continued from (a step of optional
 * questions only is unfinished until then). Undefined when the form can be submitted.
 *
 * @param done ids of the steps that were continued from without errors
 * @param among reachable steps that are looked at; default: all
 */
export function firstIncompleteStep(
  flow: FormFlow,
  answers: Answers,
  done: readonly string[],
  context: ValidationContext,
  among: readonly FlowStep[] = reachableSteps(flow, answers),
): FlowStep | undefined {
  return among.find(
    (step) => !done.includes(step.id) || validateStep(flow, step.id, answers, 'en', context).length > 0,
  );
}
