import type { PropertyValues } from '@lit/reactive-element';
import { templateElement, type TemplateElementClass } from '@tiwizi/elements/template';
import { serviceCardProperties, type ServiceCardData } from './service-card-data.ts';

const Base: TemplateElementClass<ServiceCardData> = templateElement(serviceCardProperties, () =>
  import('./service-card.template.ts').then((module) => module.serviceCardTemplate),
);

/**
 * `<tiwizi-service-card>`: a service in a list, one link whose area is the card. It is style only: the full form needs no script.
 * Codes become words in the language of the page; other values are shown as they are, isolated where they are names.
 *
 * @attr {string} heading - name of the service (`title` in a short form is taken too, but browsers show it as a tooltip)
 * @attr {string} heading-lang - language of the name, when it is not that of the page
 * @attr {'1'|'2'|'3'|'4'} heading-level - level of the heading; 3 by default
 * @attr {string} href - page of the service
 * @attr {string} authority - the administration that answers for it
 * @attr {string} authority-lang - language of its name, when it is not that of the page
 * @attr {string} audience - `citizen`, `business`, `administration`, or words
 * @attr {string} cost - words; or `free`, `variable`, `unknown`
 * @attr {string} delay - how long it takes, in words
 * @attr {string} level - `information`, `form`, `request`, `full`, or words
 * @attr {string} documents - how many are asked for, or words
 * @attr {boolean} sample - the data are an example and were not checked
 */
export class TiwiziServiceCard extends Base {
  /** A card whose full form came without attributes has nothing to be printed from: it stays as it is. */
  protected override patch(changed: PropertyValues<this>): void {
    if (this.heading || this.title) super.patch(changed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-service-card': TiwiziServiceCard;
  }
}
