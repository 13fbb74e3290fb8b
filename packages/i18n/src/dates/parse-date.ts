import { wallTimeAt, type WallTime } from './time-zone.ts';
import { isRealDate } from './real-date.ts';

/**
 * A date to show: an instant (`Date`, milliseconds, ISO 8601 with `Z` or an offset), which is shown in a time zone; or a
 * calendar date (`{ year, month, day }`, `2026-11-22`, `2026-11-22T10:05`), which is the same day everywhere.
 */
export type DateValue = Date | number | string | WallTime;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The wall time of a date value; instants are read in `timeZone`.
 *
 * @throws RangeError `i18n-invalid-date` for a day that does not exist or text that is not ISO 8601
 */
export function wallTimeOf(value: DateValue, timeZone?: string): WallTime {
  let wall: WallTime | undefined;
  if (value instanceof Date || typeof value === 'number') wall = wallTimeAt(value, timeZone);
  else if (typeof value === 'object' && value !== null) wall = value;
  else {
    const [, year, month, day, hour, minute, second = '0', zone] = ISO.exec(String(value).trim()) ?? [];
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const local = hour === undefined ? date : { ...date, hour: Number(hour), minute: Number(minute) };
    if (zone === undefined || !isRealDate(local)) wall = local;
    else {
      // Date.parse knows no `+01`; the offset is taken by hand so that engines cannot differ.
      const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
      const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
      const instant = new Date(0);
      instant.setUTCFullYear(date.year, date.month - 1, date.day);
      instant.setUTCHours(Number(hour), Number(minute) - offset, Number(second));
      wall = wallTimeAt(instant, timeZone);
    }
  }
  if (!isRealDate(wall)) throw new RangeError('[tiwizi] i18n-invalid-date');
  return wall;
}
