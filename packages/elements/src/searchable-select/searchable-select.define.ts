import { define } from '@tiwizi/core';
import { TiwiziSearchableSelect } from './searchable-select.ts';

define('tiwizi-searchable-select', TiwiziSearchableSelect);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSearchableSelect } from './searchable-select.ts';
