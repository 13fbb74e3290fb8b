import { oneOf, property, string, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import { wallTimeOf } from '@tiwizi/i18n';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** What it is about: something to know, work on the site, danger to people. */
export const siteAlertTypes = ['info', 'maintenance', 'emergency'] as const;
export type SiteAlertType = (typeof siteAlertTypes)[number];

/** What `<tiwizi-site-alert>` is printed from. */
export interface SiteAlertData {
  /** `info` by default. */
  readonly type?: SiteAlertType | undefined;
  /** What happened, in a few words; of a maintenance, “Services unavailable” by default. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** What it means, and what to do. */
  readonly text?: string | undefined;
  /** When a maintenance begins: ISO 8601, in the time of Morocco where it names no zone: `2026-12-05T22:00`. */
  readonly from?: string | undefined;
  /** When it is over. */
  readonly until?: string | undefined;
  /** Where more is said. */
  readonly href?: string | undefined;
  /** The words of that link. */
  readonly linkText?: string | undefined;
}

/** A moment that exists. */
const moment = (): Property<string> =>
  property((given) => {
    try {
      return typeof given === 'string' && wallTimeOf(given) ? given : undefined;
    } catch {
      // No day of any calendar: told of as any bad value.
      return undefined;
    }
  });

export const siteAlertProperties: PropertiesOf<SiteAlertData> = {
  type: oneOf(siteAlertTypes),
  heading: string(),
  headingLevel: oneOf(headingLevels),
  text: string(),
  from: moment(),
  until: moment(),
  href: string(),
  linkText: string(),
};
