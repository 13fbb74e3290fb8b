import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { pageFooterProperties, type PageFooterData } from './page-footer-data.ts';

const Base: EnhancerClass<PageFooterData> = templateElement(pageFooterProperties, () =>
  import('./page-footer.template.ts').then((module) => module.pageFooterTemplate),
);

/**
 * `<tiwizi-page-footer>`: the links every page has, and who answers for the site.
 *
 */
export class TiwiziPageFooter extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-page-footer': TiwiziPageFooter;
  }
}
