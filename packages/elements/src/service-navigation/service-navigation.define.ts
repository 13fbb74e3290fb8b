import { define } from '@tiwizi/core';
import { TiwiziServiceNavigation } from './service-navigation.ts';

define('tiwizi-service-navigation', TiwiziServiceNavigation);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziServiceNavigation } from './service-navigation.ts';
