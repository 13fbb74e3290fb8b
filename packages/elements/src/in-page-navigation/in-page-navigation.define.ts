import { define } from '@tiwizi/core';
import { TiwiziInPageNavigation } from './in-page-navigation.ts';

define('tiwizi-in-page-navigation', TiwiziInPageNavigation);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziInPageNavigation } from './in-page-navigation.ts';
