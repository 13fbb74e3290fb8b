import { define } from '@tiwizi/core';
import { TiwiziExitPage } from './exit-page.ts';

define('tiwizi-exit-page', TiwiziExitPage);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziExitPage } from './exit-page.ts';
