import { json, list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** When an office is open. */
export interface OpeningHours {
  /** The days, in the language of the page. */
  readonly days: string;
  /** Time of day, `08:30`. */
  readonly from: string;
  readonly to: string;
}

/** What `<tiwizi-contact-block>` is printed from. */
export interface ContactBlockData {
  /** The name of the office. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The lines of its address, in their order: `["12, avenue Mohammed V", "10000 Rabat"]`. */
  readonly address?: readonly string[] | undefined;
  /** Telephone, as it is written: `0537 00 00 00`, `+212 5 37 00 00 00`. */
  readonly phone?: string | undefined;
  /** Address of its mail. */
  readonly email?: string | undefined;
  /** When it is open: `[{ "days": "Lundi à vendredi", "from": "08:30", "to": "16:30" }]`. */
  readonly hours?: readonly OpeningHours[] | undefined;
}

export const contactBlockProperties: PropertiesOf<ContactBlockData> = {
  heading: string(),
  headingLevel: oneOf(headingLevels),
  address: json((value) =>
    Array.isArray(value) && value.every((line) => typeof line === 'string') ? (value as readonly string[]) : undefined,
  ),
  phone: string(),
  email: string(),
  hours: list<OpeningHours>(['days', 'from', 'to']),
};
