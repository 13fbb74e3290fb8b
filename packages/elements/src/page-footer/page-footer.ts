import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { pageFooterProperties, type PageFooterData } from './page-footer-data.ts';

const Base: TemplateElementClass<PageFooterData> = templateElement(pageFooterProperties, () =>
  import('./page-footer.template.ts').then((module) => module.pageFooterTemplate),
);

/**
 * `<tiwizi-page-footer>`: the links every page has, and who answers for the site.
 *
 * @attr {string} links - JSON list `[{ "href": "/fr/aide", "text": "Aide", "lang"?: "ar" }]`
 * @attr {string} statement - who answers for the site, in the owner's words
 * @attr {boolean} demonstration - says that this is a demonstration by an independent project
 */
export class TiwiziPageFooter extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-page-footer': TiwiziPageFooter;
  }
}
