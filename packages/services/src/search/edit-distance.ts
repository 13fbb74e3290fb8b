/** How many letters of a word count when it is looked for with letters left out: longer beginnings would make many more entries. */
const HEAD = 7;

/** Levenshtein distance of two words, or `most + 1` as soon as it is more. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + Number(one[at - 1] !== other[to - 1]);
      const value = Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

/**
 * The beginning of a word, and what is left of it without one letter, or two: two words of three letters or more that differ in so many have one
 * of these in common, so that a database finds likely ones by equality.
 */
export function deletionsOf(word: string, edits: number): string[] {
  const found = new Set([word.slice(0, HEAD)]);
  let last = [...found];
  for (let edit = 0; edit < edits; edit += 1) {
    last = last.flatMap((each) =>
      Array.from({ length: each.length }, (_, at) => each.slice(0, at) + each.slice(at + 1)),
    );
    for (const each of last) if (each) found.add(each);
  }
  return [...found];
}
