// Puts a list in order with as few changes as there can be: what stays is neither taken out nor laid out anew.

/** Gives a list these items, in this order. */
export function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  const places = new Map(items.map((item, place) => [item, place]));
  const standing: HTMLElement[] = [];
  for (const child of [...list.children] as HTMLElement[])
    if (places.has(child)) standing.push(child);
    else child.remove();
  const kept = new Set(risingRun(standing.map((item) => places.get(item) ?? 0)));
  let next: HTMLElement | null = null;
  for (let place = items.length - 1; place >= 0; place -= 1) {
    const item = items[place] as HTMLElement;
    if (!kept.has(place)) list.insertBefore(item, next);
    next = item;
  }
}

/** The most numbers of a list that rise as they stand. */
function risingRun(numbers: readonly number[]): number[] {
  /** Of each length, where the run of it ends that ends lowest. */
  const ends: number[] = [];
  const before = numbers.map((number, at) => {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    ends[from] = at;
    return ends[from - 1];
  });
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.unshift(numbers[at] ?? 0);
  return run;
}
