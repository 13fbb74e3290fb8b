import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What a person may have said. */
export const cookieChoices = ['accepted', 'refused'] as const;
export type CookieChoice = (typeof cookieChoices)[number];

/** What `<tiwizi-cookie-banner>` is printed from. */
export interface CookieBannerData {
  /** Where the choice is posted to: `cookies` (`accepted` or `refused`), `return-to` and `csrf`. Needed. */
  readonly action?: string | undefined;
  /** What the cookies are for, in the agency's words: what is measured, and who receives it. */
  readonly text?: string | undefined;
  /** What stands above it; “Cookies” by default. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The page that says more, and where the choice can be changed. */
  readonly policyHref?: string | undefined;
  /** Where the server leads back to, posted as `return-to`. */
  readonly returnTo?: string | undefined;
  /** The token of the session, posted as `csrf`. */
  readonly csrf?: string | undefined;
  /** What was chosen: the server says so once, on the page after the post. */
  readonly choice?: CookieChoice | undefined;
}

export const cookieBannerProperties: PropertiesOf<CookieBannerData> = {
  action: string(),
  text: string(),
  heading: string(),
  headingLevel: oneOf(headingLevels),
  policyHref: string(),
  returnTo: string(),
  csrf: string(),
  choice: oneOf(cookieChoices),
};
