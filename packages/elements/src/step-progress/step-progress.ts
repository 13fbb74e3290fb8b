import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { stepProgressProperties, type StepProgressData } from './step-progress-data.ts';

const Base: EnhancerClass<StepProgressData> = templateElement(stepProgressProperties, () =>
  import('./step-progress.template.ts').then((module) => module.stepProgressTemplate),
);

/**
 * `<tiwizi-step-progress>`: “Step 2 of 5: Your address”, in words first, then as a list of steps. It is a heading and a list,
 * not a progress bar: nothing in it moves by itself. Done steps with an address are links.
 *
 */
export class TiwiziStepProgress extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-step-progress': TiwiziStepProgress;
  }
}
