import { define } from '@tiwizi/core';
import { TiwiziFormStepper } from './stepper.ts';

define('tiwizi-form-stepper', TiwiziFormStepper);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziFormStepper } from './stepper.ts';
export type * from './step-change-event.ts';
export type * from './form-complete-event.ts';
export type * from './form-error-event.ts';
