import { define } from '@tiwizi/core';
import { TiwiziToggletip } from './toggletip.ts';

define('tiwizi-toggletip', TiwiziToggletip);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziToggletip } from './toggletip.ts';
