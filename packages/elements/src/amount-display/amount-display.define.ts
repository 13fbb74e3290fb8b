import { define } from '@tiwizi/core';
import { TiwiziAmountDisplay } from './amount-display.ts';

define('tiwizi-amount-display', TiwiziAmountDisplay);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziAmountDisplay } from './amount-display.ts';
