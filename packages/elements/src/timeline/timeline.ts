import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { timelineProperties, type TimelineData } from './timeline-data.ts';

const Base: EnhancerClass<TimelineData> = templateElement(timelineProperties, () =>
  import('./timeline.template.ts').then((module) => module.timelineTemplate),
);

/**
 * `<tiwizi-timeline>`: what happened and what is to come, in order: an `ol` with dates, and how each step stands, in words too. For how one
 * request stands at an agency there is `<tiwizi-case-status>` of `@tiwizi/services`.
 *
 * Standards: HTML `ol`, `time`; WAI-ARIA `aria-current="step"`.
 */
export class TiwiziTimeline extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-timeline': TiwiziTimeline;
  }
}
