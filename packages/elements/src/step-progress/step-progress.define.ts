import { define } from '@tiwizi/core';
import { TiwiziStepProgress } from './step-progress.ts';

define('tiwizi-step-progress', TiwiziStepProgress);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziStepProgress } from './step-progress.ts';
