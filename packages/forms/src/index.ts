export * from './flow/index.ts';
export { TiwiziFormStepper } from './stepper/stepper.ts';
export { StepChangeEvent } from './stepper/step-change-event.ts';
export { FormCompleteEvent } from './stepper/form-complete-event.ts';
export { FormErrorEvent } from './stepper/form-error-event.ts';
