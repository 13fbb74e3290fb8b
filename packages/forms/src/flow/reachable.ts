import { kindOf } from '../kinds/kind-of.ts';
import { isEmptyAnswer, type Answer, type Answers } from './answers.ts';
import { conditionFields } from './condition-fields.ts';
import { holds, type Condition } from './condition.ts';
import type { FlowField, FlowStep, FormFlow } from './flow.ts';
import { itemNameParts, scopeOf } from './item-name.ts';
import { pageIdOf, stepIdOf } from './item-pages.ts';
import { expandFields } from './items.ts';

/** A reachable step with those of its fields that are asked; those of a group's items follow the group. */
export interface PathStep {
  readonly step: FlowStep;
  readonly fields: readonly FlowField[];
}

/** The way through the form that these answers lead. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** The answers given on this way only. */
  readonly answers: Answers;
  /** Whether no answer still to come can add or remove a step, so that their number may be told. */
  readonly settled: boolean;
  /** The steps that such an answer can add or remove. */
  readonly unsettled: readonly FlowStep[];
}

/**
 * Walks the flow from its first step. A condition sees only answers of fields that were themselves asked on the way, so that an
 * answer left behind in an abandoned branch decides nothing.
 */
export function findPath(flow: FormFlow, answers: Answers): Path {
  const seen: Record<string, Answer> = {};
  // Fields whose answer may still come or change: those asked and empty, and those that may yet be asked.
  const open = new Set<string>();
  const steps: PathStep[] = [];
  const isOpen = (when: Condition | undefined): boolean => conditionFields(when).some((name) => open.has(name));
  const unsettled: FlowStep[] = [];
  for (const step of flow.steps) {
    const stepOpen = isOpen(step.when);
    if (stepOpen) unsettled.push(step);
    const reached = !step.when || holds(step.when, seen);
    const askedGroups = new Set<string>();
    const fields = expandFields(step.fields, answers).filter((field) => {
      const group = itemNameParts(field.name)?.group;
      const isIn = reached && (group === undefined || askedGroups.has(group));
      const asked = isIn && (!field.when || holds(field.when, seen));
      if (asked) askedGroups.add(field.name);
      const answer = asked ? answerOf(field, answers, seen) : undefined;
      if (stepOpen || isOpen(field.when) || (asked && isEmptyAnswer(answer))) open.add(field.name);
      if (answer !== undefined) seen[field.name] = answer;
      return asked;
    });
    if (reached) steps.push({ step, fields });
  }
  return { steps, answers: seen, settled: !unsettled.length, unsettled };
}

/** What was answered, or is computed of what was answered before; within an item of a group its own answers come first. */
function answerOf(field: FlowField, answers: Answers, before: Answers): Answer | undefined {
  const kind = kindOf(field);
  const own = (name: string): Answer | undefined => (Object.hasOwn(before, name) ? before[name] : undefined);
  const scope = scopeOf(field.name);
  if (kind.compute) return kind.compute(field, (name) => own(scope + name) ?? own(name));
  return Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
}

/** The steps that these answers lead through, in order. */
export function reachableSteps(flow: FormFlow, answers: Answers): readonly FlowStep[] {
  return findPath(flow, answers).steps.map(({ step }) => step);
}

/**
 * The fields that a way asks in a step, those of all its items among them, or on the page of one item; none when the step is not on it.
 *
 * @param pageId id of a step, or of the page of an item
 */
export function fieldsAt(path: Path, pageId: string): readonly FlowField[] {
  const { step, fields } = path.steps.find((each) => each.step.id === stepIdOf(pageId)) ?? {};
  if (!step || !fields) return [];
  return step.id === pageId ? fields : fields.filter(({ name }) => pageIdOf(step, name) === pageId);
}

/** The fields of a step, or of the page of an item, that these answers ask, in order; none when the step is not reachable. */
export const reachableFields = (flow: FormFlow, answers: Answers, pageId: string): readonly FlowField[] =>
  fieldsAt(findPath(flow, answers), pageId);

/** What may be submitted, and the names of the answers that are left out because nothing asks for them any more. */
export interface Pruned {
  readonly answers: Answers;
  readonly removed: readonly string[];
}

/** Keeps the answers of the reachable way and names the others that hold something. */
export function prune(flow: FormFlow, answers: Answers): Pruned {
  const kept = findPath(flow, answers).answers;
  return {
    answers: kept,
    removed: Object.keys(answers).filter((name) => !Object.hasOwn(kept, name) && !isEmptyAnswer(answers[name])),
  };
}
