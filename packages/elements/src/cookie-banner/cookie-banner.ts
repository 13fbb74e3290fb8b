import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { cookieBannerProperties, type CookieBannerData } from './cookie-banner-data.ts';

const Base: EnhancerClass<CookieBannerData> = templateElement(cookieBannerProperties, () =>
  import('./cookie-banner.template.ts').then((module) => module.cookieBannerTemplate),
);

/**
 * `<tiwizi-cookie-banner>`: asks whether cookies may be set that a site can do without, before it sets any. A form post to the agency,
 * without script; acceptance and refusal are one press each and look alike. The server prints it as long as nobody has chosen, before the
 * header, and once more with `choice` after the post. It lies over nothing, and the page can be used without an answer.
 *
 * Nothing of Tiwizi sets a cookie that needs consent: the session and its token are needed for what a person asked for. A site with no
 * other cookies needs no banner, and should have none.
 *
 * Law 09-08, article 4: consent (to be confirmed by a jurist).
 */
export class TiwiziCookieBanner extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-cookie-banner': TiwiziCookieBanner;
  }
}
