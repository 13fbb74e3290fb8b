import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { sideNavigationProperties, type SideNavigationData } from './side-navigation-data.ts';

const Base: EnhancerClass<SideNavigationData> = templateElement(sideNavigationProperties, () =>
  import('./side-navigation.template.ts').then((module) => module.sideNavigationTemplate),
);

/**
 * `<tiwizi-side-navigation>`: the pages of one section, beside the page; for guides and help, not for the steps of a form. Two levels:
 * below a page stand those under it when it is current or one of them is, so that the list stays short and nothing has to be opened.
 *
 * On a narrow screen it folds into a `<details>` named by its label, without script; on a wide one all of it is shown. A browser that
 * cannot unfold it there (before 2025) keeps the menu.
 */
export class TiwiziSideNavigation extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-side-navigation': TiwiziSideNavigation;
  }
}
