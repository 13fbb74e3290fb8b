/** One place in a list of pages: a number, or a gap where pages are left out. */
export interface PageSlot {
  /** The page; none for a gap. */
  readonly page?: number;
  /** Shown where there is room, or only where there is none; everywhere by default. */
  readonly room?: 'wide' | 'narrow';
}

/**
 * The pages that are shown by number: the first, the last, the current one and those beside it. At most seven places, however many pages
 * there are; a gap stands for two pages or more, since one page takes no more room than its gap. Where there is no room for all, those
 * beside the current one give way.
 */
export function pageSlots(current: number, total: number): PageSlot[] {
  const at = Math.min(Math.max(current, 1), total);
  const few = filled([1, at, total], total);
  const shown = filled([1, at - 1, at, at + 1, total], total);
  const slots: PageSlot[] = [];
  // Since the last of the few: a page, and whether a gap stands after it already.
  let [last, hasGap] = [1, true];
  let before = 0;
  for (const page of shown) {
    const isFew = few.includes(page);
    if (page - before > 1) slots.push({});
    hasGap ||= page - before > 1;
    if (isFew && !hasGap && page - last > 1) slots.push({ room: 'narrow' });
    slots.push(isFew ? { page } : { page, room: 'wide' });
    if (isFew) [last, hasGap] = [page, false];
    before = page;
  }
  return slots;
}

/** Pages in their order, and those that alone are left out between two. */
function filled(pages: readonly number[], total: number): number[] {
  const all = new Set(pages.filter((page) => page >= 1 && page <= total));
  for (const page of pages) if (all.has(page) && all.has(page + 2)) all.add(page + 1);
  return [...all].sort((one, other) => one - other);
}
