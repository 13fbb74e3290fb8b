import { define } from '@tiwizi/core';
import { TiwiziFormStepper } from './stepper.ts';

define('tiwizi-form-stepper', TiwiziFormStepper);
