import { define } from '@tiwizi/core';
import { TiwiziRange } from './range.ts';

define('tiwizi-range', TiwiziRange);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziRange } from './range.ts';
