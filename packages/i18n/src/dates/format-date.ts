import { formattingTag, ownLocale, type LocaleTag } from '../locale.ts';
import { dateNames } from './date-names.ts';
import { wallTimeOf, type DateValue } from './parse-date.ts';
import type { WallTime } from './time-zone.ts';

/** `long`: 22 نونبر 2026; `medium` (or `short`): abbreviated month; `numeric`: 22/11/2026. */
export type DateStyle = 'long' | 'medium' | 'short' | 'numeric';

/** How `formatDate` shows a date. */
export interface DateOptions {
  /** Default `long`. */
  readonly style?: DateStyle;
  /** Put the day of the week first. */
  readonly weekday?: boolean;
  /** Put the time of day last, when the value has one. */
  readonly time?: boolean;
  /** IANA zone that instants are shown in. Default `Africa/Casablanca`. */
  readonly timeZone?: string;
}

const nth = (names: string, index: number): string => names.split(' ')[index]!;
const two = (n: number): string => String(n).padStart(2, '0');

/** The wall time as if it were UTC, for arithmetic and for engines. */
function asUtc({ year, month, day, hour = 0, minute = 0 }: WallTime): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date;
}

/** A language added by `setMessages`: the engine's own pattern. */
function engineDate(wall: WallTime, tag: string, { style = 'long', weekday, time }: DateOptions): string {
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: style === 'numeric' ? '2-digit' : style === 'long' ? 'long' : 'short',
    day: style === 'numeric' ? '2-digit' : 'numeric',
    ...(weekday && { weekday: 'long' }),
    ...(time && wall.hour !== undefined && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(asUtc(wall));
}

/**
 * A date in words, the same in every engine. Gregorian, European digits, Moroccan month names, 24-hour clock; French writes "1er".
 *
 * Hijri dates are never computed: Morocco announces them by sighting, so an official one is data.
 *
 * @throws RangeError `i18n-invalid-date` for a day that does not exist
 */
export function formatDate(value: DateValue, locale: LocaleTag, options: DateOptions = {}): string {
  const wall = wallTimeOf(value, options.timeZone);
  const tag = formattingTag(locale);
  const own = ownLocale(tag);
  if (!own) return engineDate(wall, tag, options);
  const { style = 'long', weekday, time } = options;
  const names = dateNames[own];
  const months = style === 'long' ? names.months : names.shortMonths;
  const day = own === 'fr-MA' && wall.day === 1 ? '1er' : wall.day;
  let text =
    style === 'numeric'
      ? `${two(wall.day)}/${two(wall.month)}/${String(wall.year).padStart(4, '0')}`
      : `${day} ${nth(months, wall.month - 1)} ${wall.year}`;
  if (weekday) text = nth(names.weekdays, asUtc(wall).getUTCDay()) + names.afterWeekday + text;
  if (time && wall.hour !== undefined) text += names.beforeTime + clock(wall);
  return text;
}

const clock = ({ hour = 0, minute = 0 }: WallTime): string => `${two(hour)}:${two(minute)}`;

/**
 * The time of day as `HH:mm` (24-hour clock, alike in every language of ours), or an empty string when the value has none.
 *
 * @throws RangeError `i18n-invalid-date`
 */
export function formatTime(value: DateValue, options: Pick<DateOptions, 'timeZone'> = {}): string {
  const wall = wallTimeOf(value, options.timeZone);
  return wall.hour === undefined ? '' : clock(wall);
}
