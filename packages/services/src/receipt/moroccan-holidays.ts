import type { CalendarDate } from '@tiwizi/i18n';

/**
 * The yearly days on which Moroccan administrations are closed and whose date is fixed (decree 2-77-169 and its later changes, from
 * general knowledge in November 2026, to be confirmed): month and day, and the first year where it is recent. Religious days are not
 * here: Morocco announces them by sighting of the moon, so they are data of the year, never computed.
 */
const FIXED: readonly (readonly [month: number, day: number, since?: number])[] = [
  [1, 1],
  [1, 11],
  [1, 14, 2024],
  [5, 1],
  [7, 30],
  [8, 14],
  [8, 20],
  [8, 21],
  [10, 31, 2026],
  [11, 6],
  [11, 18],
];

/** Whether a day is a Moroccan public holiday of fixed date. */
export function isFixedMoroccanHoliday({ year, month, day }: CalendarDate): boolean {
  return FIXED.some(([m, d, since = 0]) => m === month && d === day && year >= since);
}
