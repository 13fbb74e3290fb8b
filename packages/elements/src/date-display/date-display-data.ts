import { boolean, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** How long a date is written: `22 novembre 2026`, `22 nov. 2026`, `22/11/2026`. */
export const dateFormats = ['long', 'medium', 'numeric'] as const;
/** One of `dateFormats`. */
export type DateFormat = (typeof dateFormats)[number];

/** What `<tiwizi-date-display>` is printed from. */
export interface DateDisplayData {
  /** ISO 8601: a day (`2026-11-22`), a day and time of Morocco, or an instant with an offset, which is shown in the time of Morocco. */
  readonly value?: string | undefined;
  /** `long` by default. */
  readonly format?: DateFormat | undefined;
  /** With the day of the week. */
  readonly weekday?: boolean | undefined;
  /** With the time of day, where the value has one. */
  readonly time?: boolean | undefined;
}

export const dateDisplayProperties: PropertiesOf<DateDisplayData> = {
  value: string(),
  format: oneOf(dateFormats),
  weekday: boolean(),
  time: boolean(),
};
