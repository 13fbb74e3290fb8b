import type { GroupField } from '../flow/index.ts';

/** The id of an item's legend, which takes the focus when the item is new. */
export const itemId = ({ name }: Pick<GroupField, 'name'>, id: string): string => `item-${name}-${id}`;

/** The id of the button that adds an item. */
export const addId = ({ name }: Pick<GroupField, 'name'>): string => `add-${name}`;
