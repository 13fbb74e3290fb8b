import { define } from '@tiwizi/core';
import { TiwiziKeyFigures } from './key-figures.ts';

define('tiwizi-key-figures', TiwiziKeyFigures);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziKeyFigures } from './key-figures.ts';
