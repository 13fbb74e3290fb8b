import type { PropertyValues } from '@lit/reactive-element';
import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { serviceCardProperties, type ServiceCardProperties } from './service-card-data.ts';

const Base: EnhancerClass<ServiceCardProperties> = templateElement(serviceCardProperties, () =>
  import('./service-card.template.ts').then((module) => module.serviceCardTemplate),
);

/**
 * `<tiwizi-service-card>`: a service in a list, one link whose area is the card. It is style only: the full form needs no script.
 * Codes become words in the language of the page; other values are shown as they are, isolated where they are names.
 *
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
