import { define } from '@tiwizi/core';
import { TiwiziNotice } from './notice.ts';

define('tiwizi-notice', TiwiziNotice);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziNotice } from './notice.ts';
