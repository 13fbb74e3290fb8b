import { define } from '@tiwizi/core';
import { TiwiziTabs } from './tabs.ts';

define('tiwizi-tabs', TiwiziTabs);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziTabs } from './tabs.ts';
export type * from './tabs-change-event.ts';
