/**
 * Ids that several elements have: labels, descriptions and links lead to the first of them. axe only puts them aside for review.
 * Runs in the page; stands on its own.
 *
 * @param selector the part of the page that is looked at
 */
export function repeatedIds(selector: string): string[] {
  const times = new Map<string, number>();
  for (const { id } of document.querySelectorAll(`${selector} [id]`)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].flatMap(([id, count]) => (count > 1 ? [`the id "${id}" stands ${count} times`] : []));
}
