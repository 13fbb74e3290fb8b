import { define } from '@tiwizi/core';
import { TiwiziTimeline } from './timeline.ts';

define('tiwizi-timeline', TiwiziTimeline);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziTimeline } from './timeline.ts';
