import { define } from '@tiwizi/core';
import { TiwiziStepProgress } from './step-progress.ts';

define('tiwizi-step-progress', TiwiziStepProgress);
