import type { LocalizedText } from '@tiwizi/i18n';
import type { GroupField } from '../kinds/group.ts';
import type { ItemField } from '../kinds/kind-of.ts';
import type { Answers } from './answers.ts';
import type { FlowStep, FormFlow } from './flow.ts';
import { itemNameParts } from './item-name.ts';
import { isGroup, itemFields, itemIds, itemTitle } from './items.ts';

/** The group of a step whose items have pages of their own; the step's own page is the list of them. */
export const listedGroup = ({ fields }: Pick<FlowStep, 'fields'>): GroupField<ItemField> | undefined =>
  fields.filter(isGroup).find(({ group }) => group?.layout === 'page');

/** The id of an item's page, as its address names it: `equipment.k3f9x2`. A step's own id has no dot. */
export const itemPageId = ({ id }: Pick<FlowStep, 'id'>, item: string): string => `${id}.${item}`;

/** The id of the step that a page is of: of a step's own page the same. */
export const stepIdOf = (pageId: string): string => pageId.split('.', 1)[0] ?? '';

/** The id of the page that asks a question: an item's, where items have pages of their own, or the step's. */
export function pageIdOf(step: FlowStep, name: string): string {
  const parts = itemNameParts(name);
  return parts && listedGroup(step)?.name === parts.group ? itemPageId(step, parts.id) : step.id;
}

/** The ids of the pages of a step's items, in order; none where items stand on the step's own page. */
export function itemPageIds(step: FlowStep, answers: Answers): readonly string[] {
  const group = listedGroup(step);
  return group ? itemIds(group, answers).map((id) => itemPageId(step, id)) : [];
}

/**
 * A page of questions of a form: one of its steps, or the page of an item, as a step that is called after the item and asks what it is asked.
 * Undefined where there is no such step, or no such item (any more).
 */
export function findPage(flow: FormFlow, pageId: string, answers: Answers): FlowStep | undefined {
  const step = flow.steps.find(({ id }) => id === stepIdOf(pageId));
  if (!step || step.id === pageId) return step;
  const group = listedGroup(step);
  const number = itemPageIds(step, answers).indexOf(pageId) + 1;
  if (!group || !number) return undefined;
  const title: LocalizedText = Object.fromEntries(
    Object.keys(group.item).map((locale) => [locale, itemTitle({ group, number }, locale)]),
  );
  const { when } = step;
  return { id: pageId, title, fields: itemFields(group, pageId.slice(step.id.length + 1)), ...(when && { when }) };
}
