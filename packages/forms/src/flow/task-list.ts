import type { Answers } from './answers.ts';
import type { FlowSection, FlowStep, FormFlow } from './flow.ts';
import { reachableSteps } from './reachable.ts';
import { stepIdOf } from './item-pages.ts';
import { firstIncompleteStep, stepsBeside } from './steps.ts';
import type { ValidationContext } from './validate-step.ts';

/** How far somebody has come with a form. A draft is such a thing. */
export interface FormProgress {
  readonly answers: Answers;
  /** Ids of the steps that were continued from without errors. */
  readonly done: readonly string[];
  /** By the ids of the steps that the person has changed something in; what was filled in for them is no change. */
  readonly changed?: Readonly<Record<string, unknown>>;
}

/** Where a task stands. `blocked`: it cannot be started yet. */
export type TaskState = 'not-started' | 'under-way' | 'done' | 'blocked';

/** A section, and where it stands. */
export interface Task {
  readonly section: FlowSection;
  readonly state: TaskState;
  /** Its steps that these answers ask, one at least. */
  readonly steps: readonly FlowStep[];
  /** Where it goes on: the first step that is not finished; of a task that is done the first of all. */
  readonly step: FlowStep;
  /** The sections that have to be done before, in the order of the form. */
  readonly waitsFor: readonly FlowSection[];
}

/**
 * The tasks of a form, in its order; none of a form without sections. A section that these answers ask nothing of is no task. What is done
 * stays done, and may be changed, when a section that it waited for is opened again.
 */
export function taskList(flow: FormFlow, progress: FormProgress, context: ValidationContext): readonly Task[] {
  const { answers, done, changed = {} } = progress;
  const { sections = [] } = flow;
  const reached = reachableSteps(flow, answers);
  const stepsOf = (section: FlowSection): readonly FlowStep[] => reached.filter(({ id }) => section.steps.includes(id));
  const left = new Map(
    sections.map((section) => [section.id, firstIncompleteStep(flow, answers, done, context, stepsOf(section))]),
  );
  /** A section that is not needed hands on what it waits for itself. */
  const waitsFor = ({ after = [] }: FlowSection): readonly string[] =>
    after.flatMap((id) => {
      const section = sections.find((each) => each.id === id);
      return !section ? [] : left.get(id) ? [id] : stepsOf(section).length ? [] : waitsFor(section);
    });
  return sections.flatMap((section): readonly Task[] => {
    const steps = stepsOf(section);
    const [first] = steps;
    if (!first) return [];
    const open = left.get(section.id);
    if (!open) return [{ section, state: 'done', steps, step: first, waitsFor: [] }];
    const waits = new Set(waitsFor(section));
    const isBegun = [...done, ...Object.keys(changed)].some((id) => steps.some((step) => step.id === stepIdOf(id)));
    const state = waits.size ? 'blocked' : isBegun ? 'under-way' : 'not-started';
    return [{ section, state, steps, step: open, waitsFor: sections.filter(({ id }) => waits.has(id)) }];
  });
}

/**
 * Whether a step, or the page of one of its items, may be opened: these answers ask it, all before it is finished – of its section, where the
 * form has sections – and its section waits for no other.
 */
export function mayOpen(
  flow: FormFlow,
  progress: FormProgress,
  { id: pageId }: Pick<FlowStep, 'id'>,
  context: ValidationContext,
): boolean {
  const { answers, done } = progress;
  const steps = stepsBeside(flow, answers, pageId);
  const left = firstIncompleteStep(flow, answers, done, context, steps);
  const at = steps.findIndex(({ id }) => id === stepIdOf(pageId));
  const step = steps[at];
  if (!step || (left && at > steps.indexOf(left))) return false;
  return !taskList(flow, progress, context).some((task) => task.state === 'blocked' && task.steps.includes(step));
}
