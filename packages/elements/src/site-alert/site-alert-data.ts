import { oneOf, property, string, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import { isRealDate } from '@tiwizi/i18n';
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
  property((given) => (typeof given === 'string' && isMoment(given) ? given : undefined));

/** The form that `formatDate` reads, and a day of the calendar: what counts times by their zones is loaded with the template. */
function isMoment(text: string): boolean {
  const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
  const [year = NaN, month = NaN, day = NaN, hour = 0, minute = 0] = (form.exec(text.trim()) ?? [])
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  return isRealDate({ year, month, day, hour, minute });
}

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
