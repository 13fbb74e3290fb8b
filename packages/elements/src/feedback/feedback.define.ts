import { define } from '@tiwizi/core';
import { TiwiziFeedback } from './feedback.ts';

define('tiwizi-feedback', TiwiziFeedback);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziFeedback } from './feedback.ts';
