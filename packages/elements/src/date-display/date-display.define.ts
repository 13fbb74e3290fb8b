import { define } from '@tiwizi/core';
import { TiwiziDateDisplay } from './date-display.ts';

define('tiwizi-date-display', TiwiziDateDisplay);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziDateDisplay } from './date-display.ts';
