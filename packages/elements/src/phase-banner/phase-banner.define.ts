import { define } from '@tiwizi/core';
import { TiwiziPhaseBanner } from './phase-banner.ts';

define('tiwizi-phase-banner', TiwiziPhaseBanner);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPhaseBanner } from './phase-banner.ts';
