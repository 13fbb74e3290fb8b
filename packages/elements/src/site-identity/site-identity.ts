import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { siteIdentityProperties, type SiteIdentityData } from './site-identity-data.ts';

const Base: TemplateElementClass<SiteIdentityData> = templateElement(siteIdentityProperties, () =>
  import('./site-identity.template.ts').then((module) => module.siteIdentityTemplate),
);

/**
 * `<tiwizi-site-identity>`: the band at the top of every page that says which site this is and at which address it is found.
 * It claims nothing by itself: every word of it but the demonstration notice is the owner's configuration.
 *
 * @attr {string} text - which site this is, in the page's language
 * @attr {string} domains - addresses of the site, separated by spaces
 * @attr {boolean} demonstration - says that this is a demonstration and not an official site; always visible
 */
export class TiwiziSiteIdentity extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-site-identity': TiwiziSiteIdentity;
  }
}
