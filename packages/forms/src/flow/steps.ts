import type { Answers } from './answers.ts';
import type { FlowStep, FormFlow } from './flow.ts';
import { itemPageIds, pageIdOf, stepIdOf } from './item-pages.ts';
import { reachableSteps } from './reachable.ts';
import { validateStep, type ValidationContext } from './validate-step.ts';

/** Of these steps those that a page is done together with: of its section, or all where the form has no sections. */
export function besides(flow: FormFlow, steps: readonly FlowStep[], pageId: string): readonly FlowStep[] {
  const section = flow.sections?.find((each) => each.steps.includes(stepIdOf(pageId)));
  return section ? steps.filter(({ id }) => section.steps.includes(id)) : steps;
}

/** The reachable steps that a page is done together with. */
export const stepsBeside = (flow: FormFlow, answers: Answers, pageId: string): readonly FlowStep[] =>
  besides(flow, reachableSteps(flow, answers), pageId);

/**
 * The reachable step after this page; undefined after the last, of its section where the form has sections. From the page of an item both ways
 * lead to the list of its items.
 */
export const nextStep = (flow: FormFlow, answers: Answers, pageId: string): FlowStep | undefined =>
  neighbour(flow, answers, pageId, 1);

/** The reachable step before this page; undefined before the first, of its section where the form has sections. */
export const previousStep = (flow: FormFlow, answers: Answers, pageId: string): FlowStep | undefined =>
  neighbour(flow, answers, pageId, -1);

function neighbour(flow: FormFlow, answers: Answers, pageId: string, way: 1 | -1): FlowStep | undefined {
  const steps = stepsBeside(flow, answers, pageId);
  const index = steps.findIndex((step) => step.id === stepIdOf(pageId));
  const isItem = steps[index]?.id !== pageId;
  return index < 0 ? undefined : steps[isItem ? index : index + way];
}

/** The pages of a step's items that are not finished: not continued from yet, or with errors. None where items have no pages of their own. */
export function openItemPages(
  flow: FormFlow,
  step: FlowStep,
  answers: Answers,
  done: readonly string[],
  context: ValidationContext,
): readonly string[] {
  const pages = itemPageIds(step, answers);
  if (!pages.length) return pages;
  const wrong = new Set(validateStep(flow, step.id, answers, 'en', context).map(({ name }) => pageIdOf(step, name)));
  return pages.filter((id) => !done.includes(id) || wrong.has(id));
}

/**
 * The first reachable step that is not finished: one with errors, or one that was never continued from (a step of optional
 * questions only is unfinished until then), or one of whose items that is so. Undefined when the form can be submitted.
 *
 * @param done ids of the pages that were continued from without errors
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
    (step) =>
      [step.id, ...itemPageIds(step, answers)].some((id) => !done.includes(id)) ||
      validateStep(flow, step.id, answers, 'en', context).length > 0,
  );
}
