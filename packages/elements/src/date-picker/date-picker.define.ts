import { define } from '@tiwizi/core';
import { TiwiziDatePicker } from './date-picker.ts';

define('tiwizi-date-picker', TiwiziDatePicker);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziDatePicker } from './date-picker.ts';
