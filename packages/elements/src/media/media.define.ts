import { define } from '@tiwizi/core';
import { TiwiziMedia } from './media.ts';

define('tiwizi-media', TiwiziMedia);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziMedia } from './media.ts';
