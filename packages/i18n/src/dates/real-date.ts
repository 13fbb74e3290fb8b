import type { WallTime } from './time-zone.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in the Gregorian calendar and its time, if any, on the clock. */
export function isRealDate({ year, month, day, hour = 0, minute = 0 }: WallTime): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const within = (n: number, low: number, high: number): boolean => Number.isInteger(n) && n >= low && n <= high;
  return (
    within(year, 1, 9999) &&
    within(month, 1, 12) &&
    within(day, 1, month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0)) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59)
  );
}
