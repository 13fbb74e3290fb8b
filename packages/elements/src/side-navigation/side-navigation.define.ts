import { define } from '@tiwizi/core';
import { TiwiziSideNavigation } from './side-navigation.ts';

define('tiwizi-side-navigation', TiwiziSideNavigation);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSideNavigation } from './side-navigation.ts';
