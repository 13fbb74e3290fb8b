import { define } from '@tiwizi/core';
import { TiwiziMenuButton } from './menu-button.ts';

define('tiwizi-menu-button', TiwiziMenuButton);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziMenuButton } from './menu-button.ts';
