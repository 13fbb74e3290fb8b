import { define } from '@tiwizi/core';
import { TiwiziSkipLink } from './skip-link.ts';

define('tiwizi-skip-link', TiwiziSkipLink);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSkipLink } from './skip-link.ts';
