import { randomInt } from 'node:crypto';
import {
  flattenAnswers,
  isGroup,
  itemIds,
  itemName,
  leastOf,
  listedGroup,
  mostOf,
  type Answer,
  type Answers,
  type FlowStep,
  type FormFlow,
  type GroupField,
  type ItemField,
  type NestedAnswers,
} from '../flow/index.ts';

/** What a button of a group asks for. */
export type ItemAction =
  | { readonly type: 'add'; readonly group: GroupField<ItemField> }
  | { readonly type: 'remove'; readonly group: GroupField<ItemField>; readonly id: string }
  /** Its page is opened, where items have pages of their own. */
  | { readonly type: 'change'; readonly group: GroupField<ItemField>; readonly id: string };

/** The answers after such a change, and what is worth knowing of it. */
export interface ItemChange {
  readonly answers: Answers;
  /** The item that is looked at next; undefined: none is left. */
  readonly shown: string | undefined;
  /** Answers that went with a removed item. */
  readonly removed: readonly Answer[];
}

/**
 * Reads a button named `action`: `add:<group>`, `remove:<group>.<item>`, or `change:<group>.<item>` where items have pages of their own; undefined
 * for any other, and for a group that the step does not have.
 */
export function itemAction(step: FlowStep, action: string | undefined): ItemAction | undefined {
  const [, type, name, id] = /^(add|remove|change):(\w+)(?:\.([a-z\d]+))?$/.exec(action ?? '') ?? [];
  const group = step.fields.filter(isGroup).find((field) => field.name === name);
  if (!group) return undefined;
  if (type === 'add') return id === undefined ? { type, group } : undefined;
  if (id === undefined || (type === 'change' && group !== listedGroup(step))) return undefined;
  return type === 'change' ? { type, group, id } : { type: 'remove', group, id };
}

/** Adds an item, unless there are as many as may be; or removes one with its answers, unless it is gone already. */
export function changeItems(answers: Answers, action: ItemAction): ItemChange {
  const { group } = action;
  const ids = itemIds(group, answers);
  if (action.type === 'add') {
    if (ids.length >= mostOf(group)) return { answers, shown: ids.at(-1), removed: [] };
    const id = newItemId();
    return { answers: { ...answers, [group.name]: [...ids, id] }, shown: id, removed: [] };
  }
  const index = ids.indexOf(action.id);
  if (action.type === 'change') return { answers, shown: index < 0 ? undefined : action.id, removed: [] };
  if (index < 0) return { answers, shown: ids.at(-1), removed: [] };
  const left = ids.filter((id) => id !== action.id);
  const own = itemName(group.name, action.id, '');
  const entries = Object.entries(answers);
  return {
    answers: { ...Object.fromEntries(entries.filter(([name]) => !name.startsWith(own))), [group.name]: left },
    shown: left[index] ?? left.at(-1),
    removed: entries.filter(([name]) => name.startsWith(own)).map(([, answer]) => answer),
  };
}

/**
 * What a draft begins with: the answers known beforehand, and of each group the items that it has to have, so that their questions stand on the
 * page at once.
 */
export function firstAnswers(flow: FormFlow, known: NestedAnswers): Answers {
  const answers: Record<string, Answer> = { ...flattenAnswers(flow, known, newItemId) };
  for (const group of flow.steps.flatMap(({ fields }) => fields).filter(isGroup)) {
    const ids = itemIds(group, answers);
    const missing = Array.from({ length: Math.max(0, leastOf(group) - ids.length) }, newItemId);
    if (missing.length) answers[group.name] = [...ids, ...missing];
  }
  return answers;
}

/** Short, since it stands in every name of its fields; so many that none comes twice in a draft. */
const newItemId = (): string =>
  randomInt(36 ** 8)
    .toString(36)
    .padStart(6, '0');
