import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { pageHeaderProperties, type PageHeaderData } from './page-header-data.ts';

const Base: EnhancerClass<PageHeaderData> = templateElement(pageHeaderProperties, () =>
  import('./page-header.template.ts').then((module) => module.pageHeaderTemplate),
);

/**
 * `<tiwizi-page-header>`: the agency, the service, the language switch, and a band of stars. It carries no arms of the state and
 * no logo but the one the agency gives.
 *
 */
export class TiwiziPageHeader extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-page-header': TiwiziPageHeader;
  }
}
