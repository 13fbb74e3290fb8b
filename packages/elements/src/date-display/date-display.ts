import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { dateDisplayProperties, type DateDisplayData } from './date-display-data.ts';

const Base: EnhancerClass<DateDisplayData> = templateElement(dateDisplayProperties, () =>
  import('./date-display.template.ts').then((module) => module.dateDisplayTemplate),
);

/**
 * `<tiwizi-date-display>`: a day or an instant in the words of the page, alike in every browser, within `<time>`. In a sentence it is isolated.
 * The day stays on one line with its month. Hijri dates are announced and never computed: write those as text.
 *
 * Standards: HTML `time`; ISO 8601.
 */
export class TiwiziDateDisplay extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-date-display': TiwiziDateDisplay;
  }
}
