/** How a column is sorted, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending';

/**
 * `tiwizi-table-sort`: a person asks for another order of the rows. Bubbles, composed, cancelable: who refuses it sorts the rows by
 * itself, as a framework does that draws them, or a server that has more of them than the page. The header says the order in either case.
 */
export class TableSortEvent extends Event {
  /** Index of the column, from 0. */
  readonly column: number;
  readonly direction: SortDirection;

  constructor(column: number, direction: SortDirection) {
    super('tiwizi-table-sort', { bubbles: true, composed: true, cancelable: true });
    this.column = column;
    this.direction = direction;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-table-sort': TableSortEvent;
  }
}
