import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { amountDisplayProperties, type AmountDisplayData } from './amount-display-data.ts';

const Base: EnhancerClass<AmountDisplayData> = templateElement(amountDisplayProperties, () =>
  import('./amount-display.template.ts').then((module) => module.amountDisplayTemplate),
);

/**
 * `<tiwizi-amount-display>`: an amount of money as the language of the page writes it, alike in every browser, within `<data>` that keeps what it
 * is worth. Isolated, and never broken between figure and unit.
 *
 * Standards: HTML `data`; ISO 4217.
 */
export class TiwiziAmountDisplay extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-amount-display': TiwiziAmountDisplay;
  }
}
