/** A day of the Gregorian calendar: year 1–9999, month 1–12, day 1–31. It is the same day in every time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day and time as a clock on the wall shows them: hour 0–23, minute 0–59; the time is absent for a plain calendar date. */
export interface WallTime extends CalendarDate {
  readonly hour?: number;
  readonly minute?: number;
}

/** The zone that Moroccan times of day are shown in. */
export const moroccanTimeZone = 'Africa/Casablanca';

const HOUR = 3_600_000;

/** From here on our own data; before it, the engine's. Morocco left seasonal time for UTC+1. */
const FIXED_SINCE = Date.UTC(2018, 9, 28, 2);

/** Morocco left UTC+1 for UTC+0 for good (IANA tzdb 2026c, 2026-07-08). Engines with older data are an hour ahead. */
const PERMANENT_UTC_SINCE = Date.UTC(2026, 8, 20, 1);

/** The Ramadans spent at UTC+0 under UTC+1: first and last day, each switch at 02:00 UTC (IANA tzdb). */
const SUSPENSIONS: readonly (readonly [string, string])[] = [
  ['2019-05-05', '2019-06-09'],
  ['2020-04-19', '2020-05-31'],
  ['2021-04-11', '2021-05-16'],
  ['2022-03-27', '2022-05-08'],
  ['2023-03-19', '2023-04-23'],
  ['2024-03-10', '2024-04-14'],
  ['2025-02-23', '2025-04-06'],
  ['2026-02-15', '2026-03-22'],
];

function moroccanOffset(instant: number): number {
  const at = (day: string): number => Date.parse(`${day}T02:00Z`);
  const suspended = SUSPENSIONS.some(([from, to]) => instant >= at(from) && instant < at(to));
  return suspended || instant >= PERMANENT_UTC_SINCE ? 0 : HOUR;
}

const fields = new Map<string, Intl.DateTimeFormat>();

/** The engine's reading of a zone, in a locale whose parts every engine agrees on. */
function engineWallTime(instant: number, timeZone: string): Required<WallTime> {
  let format = fields.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    fields.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  return { year: part.year!, month: part.month!, day: part.day!, hour: part.hour!, minute: part.minute! };
}

/**
 * What the wall clock of a zone shows at an instant. Moroccan time is right even where the engine's zone data is old:
 * UTC+1 with its Ramadan suspensions from 2018-10-28, UTC+0 from 2026-09-20T01:00Z.
 *
 * @param instant a `Date` or milliseconds since 1970 UTC
 * @param timeZone IANA zone name
 * @throws RangeError for an invalid date or an unknown zone
 */
export function wallTimeAt(instant: Date | number, timeZone: string = moroccanTimeZone): Required<WallTime> {
  const time = Number(instant);
  if (!Number.isFinite(time)) throw new RangeError('[tiwizi] i18n-invalid-date');
  if (!/^Africa\/(Casablanca|El_Aaiun)$/i.test(timeZone) || time < FIXED_SINCE) return engineWallTime(time, timeZone);
  const wall = new Date(time + moroccanOffset(time));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}
