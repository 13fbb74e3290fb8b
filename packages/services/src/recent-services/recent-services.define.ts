import { define } from '@tiwizi/core';
import { TiwiziRecentServices } from './recent-services.ts';

define('tiwizi-recent-services', TiwiziRecentServices);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziRecentServices } from './recent-services.ts';
