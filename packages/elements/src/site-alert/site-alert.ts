import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { siteAlertProperties, type SiteAlertData } from './site-alert-data.ts';

const Base: EnhancerClass<SiteAlertData> = templateElement(siteAlertProperties, () =>
  import('./site-alert.template.ts').then((module) => module.siteAlertTemplate),
);

/**
 * `<tiwizi-site-alert>`: what everybody has to know on every page of a site, under its header: an announcement, work on the site with its
 * hours in words, an emergency. One at a time. It stands in the page as it comes: it is not announced by itself, cannot be dismissed, and
 * goes when the agency takes it away.
 *
 * @slot content - what is said below the text, with links of the agency's own
 *
 * Limits: it does not know what time it is, so a maintenance that is over stays until the server leaves it out.
 */
export class TiwiziSiteAlert extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-site-alert': TiwiziSiteAlert;
  }
}
