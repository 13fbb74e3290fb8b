import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { pageHeaderProperties, type PageHeaderData } from './page-header-data.ts';

const Base: TemplateElementClass<PageHeaderData> = templateElement(pageHeaderProperties, () =>
  import('./page-header.template.ts').then((module) => module.pageHeaderTemplate),
);

/**
 * `<tiwizi-page-header>`: the agency, the service, the language switch, and a band of stars. It carries no arms of the state and
 * no logo but the one the agency gives.
 *
 * @attr {string} service-name - name of the service, in the page's language
 * @attr {string} home-url - where the name leads
 * @attr {string} agency-name - name of the agency
 * @attr {string} logo - address of an image of the agency's
 * @attr {string} current-url - see `<tiwizi-language-switch>`, as `href-ar`, `href-zgh`, `href-fr`, `href-en`
 */
export class TiwiziPageHeader extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-page-header': TiwiziPageHeader;
  }
}
