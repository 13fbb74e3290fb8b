/** A list written as JSON whose items all have the named texts; items that lack one are left out, anything else is no list. */
export function readList<Item extends object>(
  json: string | null | undefined,
  needed: readonly (keyof Item & string)[],
): readonly Item[] | undefined {
  if (!json) return undefined;
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list)
      ? list.filter((each) => needed.every((key) => typeof each?.[key] === 'string'))
      : undefined;
  } catch {
    return undefined;
  }
}
