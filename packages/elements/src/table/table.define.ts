import { define } from '@tiwizi/core';
import { TiwiziTable } from './table.ts';

define('tiwizi-table', TiwiziTable);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziTable } from './table.ts';
export type * from './table-sort-event.ts';
