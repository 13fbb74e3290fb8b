import { define } from '@tiwizi/core';
import { TiwiziBackToTop } from './back-to-top.ts';

define('tiwizi-back-to-top', TiwiziBackToTop);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziBackToTop } from './back-to-top.ts';
