import type { Answer, Answers } from './answers.ts';
import type { FormFlow } from './flow.ts';
import { itemName } from './item-name.ts';
import { isGroup, itemIds } from './items.ts';

/** Answers as they leave the form: a group's are a list of its items' answers. Plain JSON. */
export type NestedAnswers = Readonly<Record<string, Answer | readonly Answers[]>>;

const ownOf = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** The answers with each group as the list of its items. What no question of the flow asks is left out. */
export function nestAnswers(flow: FormFlow, answers: Answers): NestedAnswers {
  const nested: Record<string, Answer | readonly Answers[]> = {};
  for (const field of flow.steps.flatMap((step) => step.fields)) {
    const answer = ownOf(answers, field.name);
    if (answer === undefined) continue;
    nested[field.name] = isGroup(field)
      ? itemIds(field, answers).map((id) => {
          const own = field.fields.map(({ name }) => [name, ownOf(answers, itemName(field.name, id, name))] as const);
          return Object.fromEntries(own.filter((each): each is [string, Answer] => each[1] !== undefined));
        })
      : answer;
  }
  return nested;
}

/**
 * The same answers as a draft keeps them: by one name each.
 *
 * @param idOf gives the id of an item, from its place in its group, from 0. Default: its number
 */
export function flattenAnswers(
  flow: FormFlow,
  nested: NestedAnswers,
  idOf: (index: number) => string = (index) => String(index + 1),
): Answers {
  const answers: Record<string, Answer> = {};
  for (const field of flow.steps.flatMap((step) => step.fields)) {
    const answer = ownOf(nested, field.name);
    if (answer === undefined) continue;
    if (!isGroup(field)) {
      answers[field.name] = answer as Answer;
      continue;
    }
    const items = (Array.isArray(answer) ? answer : []) as readonly Answers[];
    const ids = items.map((_, index) => idOf(index));
    answers[field.name] = ids;
    items.forEach((item, index) => {
      for (const { name } of field.fields) {
        const own = ownOf(item, name);
        if (own !== undefined) answers[itemName(field.name, ids[index] ?? '', name)] = own;
      }
    });
  }
  return answers;
}
