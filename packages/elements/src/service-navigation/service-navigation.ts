import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { serviceNavigationProperties, type ServiceNavigationData } from './service-navigation-data.ts';

const Base: EnhancerClass<ServiceNavigationData> = templateElement(serviceNavigationProperties, () =>
  import('./service-navigation.template.ts').then((module) => module.serviceNavigationTemplate),
);

/**
 * `<tiwizi-service-navigation>`: the few pages of a service that people go to and fro between, under the page's header. Five links at
 * most, and none within a form: there the next step is the only way on.
 *
 * On a narrow screen it folds into a `<details>` that its word "Menu" opens, without script; on a wide one all of it stands in a line.
 * A browser that cannot unfold it there (before 2025) keeps the menu. Nothing lies over the page, so nothing has to be dismissed.
 */
export class TiwiziServiceNavigation extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-service-navigation': TiwiziServiceNavigation;
  }
}
