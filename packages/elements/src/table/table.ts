import type { PropertyValues } from '@lit/reactive-element';
import { report, withProperties, type EnhancerClass } from '@tiwizi/core';
import { tableProperties, type TableData } from './table-data.ts';
import type { TableEnhancement } from './table-enhancement.ts';

const Base: EnhancerClass<TableData> = withProperties(tableProperties);

/**
 * `<tiwizi-table>`: around an author's own `<table class="tiwizi-table">`, which is whole without script. Script adds what HTML cannot:
 *
 * - Columns whose `<th scope="col" data-tiwizi-sort="text">` (`number`, `money`, `date`) says so are sorted by a button that it puts around
 *   the words of the head: text in the order of the language, figures, amounts and dates by their worth. What a cell is worth is
 *   its `data-tiwizi-value`, else its `<data value>` or `<time datetime>`, else its text; cells worth nothing come last. A head with a link of
 *   its own (`<a class="tiwizi-table__sort" href="?sort=name">`) is sorted by the server, with script too. Rows that change while they
 *   are sorted are sorted again. A body with `rowspan` keeps its order.
 * - Where it is wider than the screen it scrolls sideways, and is then a stop of the Tab key with the caption as its name. Without script the
 *   browser scrolls it.
 * - `stacked`: on a small screen each row is a block and each cell has the name of its column above it (`data-tiwizi-label`: printed by the
 *   author, or written here from the heads). The roles of the table are written too, since browsers lose them with its layout.
 *
 * A framework that draws the rows itself sorts its data in answer to `tiwizi-table-sort`, which it refuses.
 *
 * @fires {TableSortEvent} tiwizi-table-sort - another order is asked for; cancelable
 * Standards: HTML tables; ARIA APG sortable table; WCAG 2.2 1.3.1, 1.4.10, 2.1.1, 4.1.3.
 */
export class TiwiziTable extends Base {
  #enhancement: TableEnhancement | undefined;

  /** The author's table. */
  get table(): HTMLTableElement | null {
    return this.querySelector('table');
  }

  protected override listen(): void {
    const signal = this.connection;
    this.drawing = import('./table-enhancement.ts').then(
      ({ TableEnhancement: Enhancement }) => {
        if (!signal.aborted) this.#enhancement = new Enhancement(this, signal);
      },
      (cause: unknown) => report('tiwizi-table-plain', 'What makes it sortable did not come.', this, cause),
    );
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    this.#enhancement?.arrange();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-table': TiwiziTable;
  }
}
