import type { Locale } from '@tiwizi/i18n';
import { text, wordsIn } from '@tiwizi/i18n';
import type { GroupField } from '../kinds/group.ts';
import { groupMessages } from '../kinds/group.messages.ts';
import type { ItemField } from '../kinds/kind-of.ts';
import { valuesOf, type Answers } from './answers.ts';
import { renameCondition } from './condition.ts';
import type { FlowField, FlowStep } from './flow.ts';
import { isItemId, itemName, itemNameParts } from './item-name.ts';

/** Whether a field is a repeating group. */
export const isGroup = (field: FlowField): field is GroupField<ItemField> => field.type === 'group';

/** The ids of a group's items, in order. */
export const itemIds = ({ name }: Pick<GroupField, 'name'>, answers: Answers): readonly string[] =>
  Object.hasOwn(answers, name) ? [...new Set(valuesOf(answers[name]))].filter(isItemId) : [];

/** The fields of one item: those of the group, with names of their own, and conditions that read the item's. */
export function itemFields(group: GroupField<ItemField>, id: string): readonly ItemField[] {
  const own = new Set(group.fields.map(({ name }) => name));
  const rename = (name: string): string => (own.has(name) ? itemName(group.name, id, name) : name);
  return group.fields.map((field) => ({
    ...field,
    name: rename(field.name),
    ...(field.when && { when: renameCondition(field.when, rename) }),
  }));
}

/** The fields that these answers make of a step's: after each group those of its items. */
export const expandFields = (fields: readonly FlowField[], answers: Answers): readonly FlowField[] =>
  fields.flatMap((field) =>
    isGroup(field) ? [field, ...itemIds(field, answers).flatMap((id) => itemFields(field, id))] : [field],
  );

/** All questions of a step as the flow has them, those of groups among them. */
export const questionsOf = ({ fields }: Pick<FlowStep, 'fields'>): readonly FlowField[] =>
  fields.flatMap((field) => (isGroup(field) ? [field, ...field.fields] : [field]));

/** The parts of a name by which a service's own check speaks of an answer of an item: `equipment[0].kind`. */
export function placedName(
  fields: readonly FlowField[],
  name: string,
): { readonly group: GroupField<ItemField>; readonly index: number; readonly field: ItemField } | undefined {
  const [, groupName, index, own] = /^(\w+)\[(\d{1,4})\]\.(\w+)$/.exec(name) ?? [];
  const group = fields.filter(isGroup).find((each) => each.name === groupName);
  const field = group?.fields.find((each) => each.name === own);
  return group && field && { group, index: Number(index), field };
}

/** An item of a group, and its place there, from 1. */
export interface ItemPlace {
  readonly group: GroupField<ItemField>;
  readonly id: string;
  readonly number: number;
}

/** The item that a field belongs to; undefined outside groups. */
export function itemOf(fields: readonly FlowField[], answers: Answers, name: string): ItemPlace | undefined {
  const parts = itemNameParts(name);
  const group = parts && fields.find((field) => field.name === parts.group);
  if (!group || !isGroup(group)) return undefined;
  return { group, id: parts.id, number: itemIds(group, answers).indexOf(parts.id) + 1 };
}

/** What an item is called: “Equipment item 2”. */
export const itemTitle = ({ group, number }: Pick<ItemPlace, 'group' | 'number'>, locale: Locale): string =>
  text(groupMessages, 'itemTitle', locale, { item: wordsIn(group.item, locale), number });

/** What is wrong with an answer, said of the item that it is in; a page of its own is called after the item already. */
export const messageIn = (item: ItemPlace | undefined, message: string, locale: Locale): string =>
  item && item.group.group?.layout !== 'page'
    ? text(groupMessages, 'inItem', locale, { title: itemTitle(item, locale), message })
    : message;
