import { define } from '@tiwizi/core';
import { TiwiziDialog } from './dialog.ts';

define('tiwizi-dialog', TiwiziDialog);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziDialog } from './dialog.ts';
export type * from './dialog-close-event.ts';
