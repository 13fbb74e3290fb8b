import { announce, idOf, patchAttribute } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { sortKinds, type SortKind } from './sort-key.ts';
import { sortRows, type RowOrder } from './sort-rows.ts';
import { cellAt, columnOf, headsOf } from './table-columns.ts';
import { TableSortEvent } from './table-sort-event.ts';
import { tableMessages } from './table.messages.ts';

/** The element around the table. */
interface Owner extends HTMLElement {
  readonly table: HTMLTableElement | null;
  readonly stacked?: boolean | undefined;
  readonly locale: Locale;
}

const SORT = 'tiwizi-table__sort';
const kindOf = (head: Element): SortKind | undefined =>
  sortKinds.find((kind) => kind === head.getAttribute('data-tiwizi-sort'));
const wordsOf = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();

/** What script adds to a table: sorting, a name where it scrolls, the names of columns where rows are blocks. Loaded where there is a table. */
export class TableEnhancement {
  readonly #owner: Owner;
  readonly #watch: MutationObserver = new MutationObserver(() => this.arrange());
  /** The order that people chose, and that we keep. */
  #order: RowOrder | undefined;

  constructor(owner: Owner, signal: AbortSignal) {
    this.#owner = owner;
    owner.addEventListener('click', this.#pressed, { signal });
    const size = new ResizeObserver(() => this.#nameRegion());
    size.observe(owner);
    signal.addEventListener('abort', () => {
      size.disconnect();
      this.#watch.disconnect();
    });
    this.arrange();
    this.#watch.observe(owner, { childList: true, subtree: true, characterData: true });
  }

  /** Brings what is added up to date with the table as it is. */
  arrange(): void {
    const { table, stacked, locale } = this.#owner;
    if (!table) return;
    const heads = headsOf(table);
    heads.filter(kindOf).forEach(addButton);
    if (this.#order) sortRows(table, this.#order, locale);
    if (stacked) nameCells(table, heads);
    table.classList.toggle('tiwizi-table--stacked', Boolean(stacked));
    this.#nameRegion();
    // What was done here is no news.
    this.#watch.takeRecords();
  }

  /** A box that scrolls is reached by the Tab key and has a name; one that does not is no stop. */
  #nameRegion(): void {
    const owner = this.#owner;
    const isWide = owner.scrollWidth > owner.clientWidth + 1;
    const caption = owner.table?.caption;
    patchAttribute(owner, 'tabindex', isWide && 0);
    patchAttribute(owner, 'role', isWide && caption && 'region');
    patchAttribute(owner, 'aria-labelledby', isWide && caption && idOf(caption, 'table-caption'));
  }

  #pressed = ({ target }: Event): void => {
    const owner = this.#owner;
    const button = (target as Element).closest(`button.${SORT}`);
    const head = button?.closest<HTMLTableCellElement>('th');
    const kind = head && kindOf(head);
    if (!head || !kind || !owner.table?.contains(head)) return;
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    const column = columnOf(head);
    const isOurs = owner.dispatchEvent(new TableSortEvent(column, direction));
    for (const each of headsOf(owner.table)) patchAttribute(each, 'aria-sort', each === head && direction);
    this.#order = isOurs ? { column, kind, direction } : undefined;
    this.arrange();
    announce(owner, text(tableMessages, direction, owner.locale, { column: wordsOf(head) }), owner.locale);
  };
}

/** Puts a button around the words of a head, unless it has one, or a link by which the server sorts. */
function addButton(head: HTMLTableCellElement): void {
  if (head.querySelector('button, a')) return;
  const button = head.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = SORT;
  button.append(...head.childNodes);
  head.append(button);
}

/** Writes the name of its column to each cell, and the roles that are lost where rows are laid out as blocks. */
function nameCells(table: HTMLTableElement, heads: readonly HTMLTableCellElement[]): void {
  patchAttribute(table, 'role', 'table');
  for (const section of [table.tHead, ...table.tBodies, table.tFoot])
    if (section) patchAttribute(section, 'role', 'rowgroup');
  for (const head of heads) patchAttribute(head, 'role', 'columnheader');
  for (const row of table.rows) {
    patchAttribute(row, 'role', 'row');
    if (row.parentElement === table.tHead) continue;
    for (const cell of row.cells) {
      const isHead = cell.localName === 'th';
      patchAttribute(cell, 'role', isHead ? 'rowheader' : 'cell');
      const column = columnOf(cell);
      const head = heads.find((each) => columnOf(each) === column);
      if (!isHead && head && cell.colSpan === 1 && cellAt(row, column) === cell)
        patchAttribute(cell, 'data-tiwizi-label', cell.getAttribute('data-tiwizi-label') ?? wordsOf(head));
    }
  }
}
