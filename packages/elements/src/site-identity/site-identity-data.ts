import { boolean, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What the site says of itself; all of it is the owner's configuration. */
export interface SiteIdentityData {
  /** Which site this is, in the language of the page. */
  readonly text?: string | undefined;
  /** The addresses at which the site is to be found, separated by spaces. */
  readonly domains?: string | undefined;
  /** The site is a demonstration, not an official one. */
  readonly demonstration?: boolean | undefined;
}

export const siteIdentityProperties: PropertiesOf<SiteIdentityData> = {
  text: string(),
  domains: string(),
  demonstration: boolean(),
};
