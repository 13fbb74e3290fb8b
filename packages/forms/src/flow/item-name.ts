/** Whether text has the form of an item's id. */
export const isItemId = (id: string): boolean => /^[a-z\d]{1,12}$/.test(id);

/** The name that a field has in an item. A field's own name has no dot. */
export const itemName = (group: string, id: string, field: string): string => `${group}.${id}.${field}`;

/** The parts of such a name; undefined for that of a field outside groups. */
export function itemNameParts(
  name: string,
): { readonly group: string; readonly id: string; readonly field: string } | undefined {
  const [group = '', id, field] = name.split('.');
  return id === undefined || field === undefined ? undefined : { group, id, field };
}

/** What stands before the own name of a question: of an item of a group, the group and the item; else nothing. */
export const scopeOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);
