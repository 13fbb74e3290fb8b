import type { GroupField } from '../flow/index.ts';

/** The id of what takes the focus of an item: its legend, or, where it has a page of its own, the button that opens it. */
export const itemId = ({ name }: Pick<GroupField, 'name'>, id: string): string => `item-${name}-${id}`;

/** The id of the button that adds an item. */
export const addId = ({ name }: Pick<GroupField, 'name'>): string => `add-${name}`;
