import { define } from '@tiwizi/core';
import { TiwiziReadAloud } from './read-aloud.ts';

define('tiwizi-read-aloud', TiwiziReadAloud);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziReadAloud } from './read-aloud.ts';
export type * from './read-aloud-change-event.ts';
