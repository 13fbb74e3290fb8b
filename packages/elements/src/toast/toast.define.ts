import { define } from '@tiwizi/core';
import { TiwiziToast } from './toast.ts';

define('tiwizi-toast', TiwiziToast);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziToast } from './toast.ts';
export type * from './toast-dismiss-event.ts';
