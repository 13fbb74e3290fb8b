import { define } from '@tiwizi/core';
import { TiwiziField } from './field.ts';

define('tiwizi-field', TiwiziField);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziField } from './field.ts';
