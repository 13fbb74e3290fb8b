import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { siteIdentityProperties, type SiteIdentityData } from './site-identity-data.ts';

const Base: EnhancerClass<SiteIdentityData> = templateElement(siteIdentityProperties, () =>
  import('./site-identity.template.ts').then((module) => module.siteIdentityTemplate),
);

/**
 * `<tiwizi-site-identity>`: the band at the top of every page that says which site this is and at which address it is found.
 * It claims nothing by itself: every word of it but the demonstration notice is the owner's configuration.
 *
 */
export class TiwiziSiteIdentity extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-site-identity': TiwiziSiteIdentity;
  }
}
