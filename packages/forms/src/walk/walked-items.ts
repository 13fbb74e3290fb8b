import { valuesOf } from '../flow/answers.ts';
import type { FlowStep, FormFlow } from '../flow/flow.ts';
import { findPage, listedGroup, stepIdOf } from '../flow/item-pages.ts';
import { ITEM, type PlannedWalk } from './plan-walks.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** The step that is in view, or the page of an item as one: whatever items there are, the service says. */
export function pageAt(flow: FormFlow, id: string = ''): FlowStep | undefined {
  const step = flow.steps.find((each) => each.id === stepIdOf(id));
  const group = step && listedGroup(step);
  return findPage(flow, id, group ? { [group.name]: [id.slice(stepIdOf(id).length + 1)] } : {});
}

/** How many items of a group are planned; of any other question none. */
export const wantedItems = (name: string, plan: PlannedWalk): number =>
  valuesOf(plan.answers.get(name)?.[0]?.answer).filter((id) => id.startsWith(ITEM)).length;

/** The controls of a question, called after the item that it is asked of. */
export const renamed = (values: TypedAnswer['values'], from: string, to: string): Pick<TypedAnswer, 'values'> => ({
  values: Object.fromEntries(Object.entries(values).map(([name, texts]) => [to + name.slice(from.length), texts])),
});
