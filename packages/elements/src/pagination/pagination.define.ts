import { define } from '@tiwizi/core';
import { TiwiziPagination } from './pagination.ts';

define('tiwizi-pagination', TiwiziPagination);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPagination } from './pagination.ts';
