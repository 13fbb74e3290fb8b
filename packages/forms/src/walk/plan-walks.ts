import type { Answer, Answers } from '../flow/answers.ts';
import { conditionReads } from '../flow/condition-fields.ts';
import type { FlowField, FormFlow } from '../flow/flow.ts';
import { itemName, itemNameParts } from '../flow/item-name.ts';
import { isGroup } from '../flow/items.ts';
import { findPath } from '../flow/reachable.ts';
import { leastOf } from '../kinds/group.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { typedAnswers, type TypedAnswer } from './typed-answer.ts';

/** One way through a form: what is answered to each question, ways to answer that are tried in turn. Absent: left empty. */
export interface PlannedWalk {
  readonly answers: ReadonlyMap<string, readonly TypedAnswer[]>;
  /** What it reaches: `step:<id>`, `field:<name>`, `choice:<name>=<value>`, `empty:<name>`. */
  readonly reaches: ReadonlySet<string>;
}

/** Ways that together reach all that can be reached, and what none of them does. */
export interface WalkPlan {
  readonly walks: readonly PlannedWalk[];
  readonly unreached: readonly string[];
  /** Questions of which no answer is known that their own kind takes. */
  readonly unanswered: readonly string[];
}

/** How many ways are drawn at random before each choice of one. */
const TRIES = 100;

/** What a question may be answered with: lists of ways to say it, one for each answer that matters to somebody. */
type Choices = ReadonlyMap<string, readonly (readonly TypedAnswer[] | undefined)[]>;

/**
 * Plans ways through a form: every step, every question, every choice, and every question that may be left empty, left empty once. The same
 * for the same form: what is tried is drawn by a fixed rule.
 */
export function planWalks(flow: FormFlow, now: Date): WalkPlan {
  const fields = plannedFields(flow);
  const choices = choicesOf(flow, fields, now);
  const unanswered = fields.flatMap(({ name }) => (choices.get(name)?.some(Boolean) ? [] : [name]));
  const open = new Set(targetsOf(flow, choices));
  const draw = drawer();
  const walks: PlannedWalk[] = [];
  while (open.size) {
    let best: PlannedWalk | undefined;
    let most = 0;
    for (const answers of tried(choices, walks, draw)) {
      const reaches = reachedBy(flow, answers);
      const gain = [...reaches].filter((target) => open.has(target)).length;
      if (gain > most) [best, most] = [{ answers, reaches }, gain];
    }
    if (!best) break;
    walks.push(best);
    for (const target of best.reaches) open.delete(target);
  }
  return { walks, unreached: [...open], unanswered };
}

/** What the question of an item is called here: the item that a walk makes has an id of its own. */
export const planName = (name: string): string => {
  const parts = itemNameParts(name);
  return parts ? `${parts.group}.${parts.field}` : name;
};

/** All questions, those of groups under the names that they are planned by. What the form computes is asked of nobody. */
export const plannedFields = (flow: Pick<FormFlow, 'steps'>): readonly FlowField[] =>
  flow.steps
    .flatMap(({ fields }) =>
      fields.flatMap((field): readonly FlowField[] =>
        isGroup(field)
          ? [field, ...field.fields.map((each) => ({ ...each, name: `${field.name}.${each.name}` }))]
          : [field],
      ),
    )
    .filter((field) => !kindOf(field).compute);

/** What the ids of planned items begin with. */
export const ITEM = 'walk';
/** How many items a walk makes of a group, and none where there may be none. */
const itemsOf = (field: FlowField): readonly (readonly TypedAnswer[] | undefined)[] => {
  const count = isGroup(field) ? Math.max(1, leastOf(field)) : 0;
  const ids = Array.from({ length: count }, (_, index) => `${ITEM}${index}`);
  const some = [{ values: {}, answer: ids }];
  return isGroup(field) && leastOf(field) === 0 ? [some, undefined] : [some];
};

function choicesOf(flow: FormFlow, fields: readonly FlowField[], now: Date): Choices {
  const conditions = [...flow.steps, ...fields].flatMap(({ when }) => conditionReads(when));
  return new Map(
    fields.map((field) => {
      if (isGroup(field)) return [field.name, itemsOf(field)] as const;
      const values =
        'options' in field && field.options
          ? field.options.map(({ value }) => value)
          : conditions.flatMap((read) => (read.field === field.name ? read.values : []));
      const each = [...new Set(values)].map((value) => typedAnswers(field, now, [value]));
      const usual = typedAnswers(field, now);
      const isNeeded = field.required ?? field.type === 'declaration';
      const ways = [...each, ...(each.length && 'options' in field ? [] : [usual])].filter((list) => list.length);
      return [field.name, isNeeded ? ways : [...ways, undefined]] as const;
    }),
  );
}

function* targetsOf(flow: FormFlow, choices: Choices): Iterable<string> {
  for (const step of flow.steps) {
    yield `step:${step.id}`;
    for (const field of plannedFields({ steps: [step] })) {
      yield `field:${field.name}`;
      yield* (choices.get(field.name) ?? []).map((ways) => targetOf(field, ways));
    }
  }
}

const targetOf = (field: FlowField, ways: readonly TypedAnswer[] | undefined): string =>
  ways?.[0] === undefined
    ? `empty:${field.name}`
    : 'options' in field
      ? `choice:${field.name}=${[ways[0].answer].flat().join(' ')}`
      : `field:${field.name}`;

/** Ways to look at: of somebody who takes the first of everything; each one that is planned with one answer changed; and any. */
function* tried(
  choices: Choices,
  walks: readonly PlannedWalk[],
  draw: (count: number) => number,
): Iterable<PlannedWalk['answers']> {
  if (!walks.length) yield answersOf(choices, () => 0);
  for (const { answers } of walks)
    for (const [name, all] of choices) for (const ways of all) yield withAnswer(answers, name, ways);
  for (let tries = 0; tries < TRIES; tries++) yield answersOf(choices, draw);
}

const answersOf = (choices: Choices, draw: (count: number) => number): PlannedWalk['answers'] =>
  new Map(
    [...choices].flatMap(([name, all]) => {
      const ways = all[draw(all.length)];
      return ways ? [[name, ways]] : [];
    }),
  );

function withAnswer(
  answers: PlannedWalk['answers'],
  name: string,
  ways: readonly TypedAnswer[] | undefined,
): PlannedWalk['answers'] {
  const changed = new Map(answers);
  if (ways) changed.set(name, ways);
  else changed.delete(name);
  return changed;
}

/** What a way of answers reaches. */
function reachedBy(flow: FormFlow, answers: PlannedWalk['answers']): ReadonlySet<string> {
  const reaches = new Set<string>();
  for (const { step, fields } of findPath(flow, keptBy(flow, answers)).steps) {
    reaches.add(`step:${step.id}`);
    for (const field of fields) {
      const named = { ...field, name: planName(field.name) };
      reaches.add(`field:${named.name}`);
      reaches.add(targetOf(named, answers.get(named.name)));
    }
  }
  return reaches;
}

/** The answers as a draft would keep them: the same ones for every item of a group. */
function keptBy(flow: FormFlow, answers: PlannedWalk['answers']): Answers {
  const kept: Record<string, Answer> = {};
  for (const [name, [first]] of answers) if (first) kept[name] = first.answer;
  for (const group of flow.steps.flatMap(({ fields }) => fields.filter(isGroup)))
    for (const id of [kept[group.name] ?? []].flat() as string[])
      for (const { name } of group.fields) {
        const answer = kept[`${group.name}.${name}`];
        if (answer !== undefined) kept[itemName(group.name, id, name)] = answer;
      }
  return kept;
}

/** Draws numbers below a count, the same ones every time (a linear congruential generator, Numerical Recipes). */
function drawer(): (count: number) => number {
  let state = 1;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
