/** The heads of columns: the cells of the last row of the table's own head. */
export function headsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
}

/** Index of the column in which a cell of a row begins, from 0: cells over several columns count for each. */
export function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let each = cell.previousElementSibling; each; each = each.previousElementSibling)
    column += (each as HTMLTableCellElement).colSpan || 1;
  return column;
}

/** The cell of a row that stands in a column; undefined where the row has none. */
export function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined {
  let end = 0;
  for (const cell of row.cells) {
    end += cell.colSpan || 1;
    if (column < end) return cell;
  }
  return undefined;
}
