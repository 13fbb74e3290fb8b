import { report } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import { compareKeys, sortKey, type SortKey, type SortKind } from './sort-key.ts';
import { cellAt } from './table-columns.ts';
import type { SortDirection } from './table-sort-event.ts';

/** The order that rows are brought into. */
export interface RowOrder {
  readonly column: number;
  readonly kind: SortKind;
  readonly direction: SortDirection;
}

function keyOf(row: HTMLTableRowElement, { column, kind }: RowOrder): SortKey {
  const cell = cellAt(row, column);
  if (!cell) return undefined;
  const value =
    cell.getAttribute('data-tiwizi-value') ??
    cell.querySelector('data')?.value ??
    cell.querySelector('time')?.getAttribute('datetime');
  return sortKey(kind, cell.textContent, value ?? undefined);
}

/** A row that says that there are none stays where it is. */
const isRow = (row: HTMLTableRowElement): boolean => !row.classList.contains('tiwizi-table__empty');

/** Brings the rows of each body of a table into an order: they move, and are never made anew; only those move that stand wrong. */
export function sortRows(table: HTMLTableElement, order: RowOrder, locale: Locale): void {
  const focused = table.ownerDocument.activeElement as HTMLElement | null;
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter(isRow);
    if (rows.some((row) => [...row.cells].some(({ rowSpan }) => rowSpan !== 1))) {
      report('tiwizi-table-rowspan', 'Rows that share a cell keep their order.', table);
      continue;
    }
    const keys = new Map(rows.map((row) => [row, keyOf(row, order)]));
    const wanted = [...rows].sort((a, b) =>
      compareKeys(keys.get(a), keys.get(b), locale, order.direction === 'descending'),
    );
    // From the last one up: each before the one that follows it.
    let next: Element | null = rows.at(-1)?.nextElementSibling ?? null;
    for (const row of wanted.reverse()) {
      if (row.nextElementSibling !== next) body.insertBefore(row, next);
      next = row;
    }
  }
  // What is moved loses the focus.
  if (focused && table.contains(focused) && focused !== table.ownerDocument.activeElement)
    focused.focus({ preventScroll: true });
}
