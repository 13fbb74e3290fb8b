import { define } from '@tiwizi/core';
import { TiwiziCharacterCount } from './character-count.ts';

define('tiwizi-character-count', TiwiziCharacterCount);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziCharacterCount } from './character-count.ts';
