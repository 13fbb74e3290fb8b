import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { stepProgressProperties, type StepProgressData } from './step-progress-data.ts';

const Base: TemplateElementClass<StepProgressData> = templateElement(stepProgressProperties, () =>
  import('./step-progress.template.ts').then((module) => module.stepProgressTemplate),
);

/**
 * `<tiwizi-step-progress>`: “Step 2 of 5: Your address”, in words first, then as a list of steps. It is a heading and a list,
 * not a progress bar: nothing in it moves by itself. Done steps with an address are links.
 *
 * @attr {number} current - step one is at, from 1
 * @attr {number} total - how many there are; leave it out when it depends on the answers
 * @attr {string} heading - name of this step; by default that in `steps`
 * @attr {'1'|'2'|'3'|'4'} heading-level - level of the heading; 2 by default
 * @attr {string} steps - JSON list of names, or of `{ "label": "…", "href": "…" }`
 */
export class TiwiziStepProgress extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-step-progress': TiwiziStepProgress;
  }
}
