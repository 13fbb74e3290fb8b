import { define } from '@tiwizi/core';
import { TiwiziNearMe } from './near-me.ts';

define('tiwizi-near-me', TiwiziNearMe);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziNearMe } from './near-me.ts';
