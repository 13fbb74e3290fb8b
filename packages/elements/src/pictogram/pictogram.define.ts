import { define } from '@tiwizi/core';
import { TiwiziPictogram } from './pictogram.ts';

define('tiwizi-pictogram', TiwiziPictogram);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPictogram } from './pictogram.ts';
