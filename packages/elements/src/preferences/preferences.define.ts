import { define } from '@tiwizi/core';
import { TiwiziPreferences } from './preferences.ts';

define('tiwizi-preferences', TiwiziPreferences);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPreferences } from './preferences.ts';
