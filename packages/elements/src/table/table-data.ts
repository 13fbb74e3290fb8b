import { boolean, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-table>` is told about the author's table. */
export interface TableData {
  /**
   * On a small screen each row is a block, each cell under the name of its column: for rows that are read one by one (requests, offices).
   * Otherwise the table scrolls sideways by itself: for columns that are compared (fees, figures).
   */
  readonly stacked?: boolean | undefined;
}

export const tableProperties: PropertiesOf<TableData> = { stacked: boolean() };
