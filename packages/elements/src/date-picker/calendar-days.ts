import { isRealDate, normaliseDigits, type CalendarDate } from '@tiwizi/i18n';

/** The days that can be chosen, both included. */
export interface DayRange {
  readonly min: CalendarDate;
  readonly max: CalendarDate;
}

const FIRST: CalendarDate = { year: 1, month: 1, day: 1 };
const LAST: CalendarDate = { year: 9999, month: 12, day: 31 };

/** A day as a number that counts on. Years before 100 are what they say. */
function count({ year, month, day }: CalendarDate): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function dayAt(number: number): CalendarDate {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether both are the same day; no day is none. */
export const isSameDay = (one: CalendarDate | undefined, other: CalendarDate | undefined): boolean =>
  !!one && !!other && count(one) === count(other);

/** How many days a month has. */
const lengthOf = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => isRealDate({ year, month, day })) ?? 28;

/** A limit as a day: `YYYY-MM-DD`, or counted from today, `today`, `today+90`. */
function dayOf(text: string | undefined, today: CalendarDate): CalendarDate | undefined {
  if (text?.startsWith('today')) return dayAt(count(today) + Number(text.slice(5)));
  const [year, month, day] = (text ?? '').split('-').map(Number);
  return year && month && day ? { year, month, day } : undefined;
}

/** The range between two days as they are written; one that begins after it ends is none, so that every day can be chosen. */
export function rangeOf(min: string | undefined, max: string | undefined, today: CalendarDate): DayRange {
  const range = { min: dayOf(min, today) ?? FIRST, max: dayOf(max, today) ?? LAST };
  return count(range.min) > count(range.max) ? { min: FIRST, max: LAST } : range;
}

/** Whether a day can be chosen. */
export const isWithin = (day: CalendarDate, { min, max }: DayRange): boolean =>
  count(day) >= count(min) && count(day) <= count(max);

/** The day itself, or the nearest that can be chosen. */
export function clampDay(day: CalendarDate, { min, max }: DayRange): CalendarDate {
  return count(day) < count(min) ? min : count(day) > count(max) ? max : day;
}

/** The weeks of a month, Monday first; places before its first and after its last day are empty. */
export function weeksOf(year: number, month: number): readonly (readonly (CalendarDate | undefined)[])[] {
  const length = lengthOf(year, month);
  // Day 0 was a Thursday.
  const before = (((count({ year, month, day: 1 }) + 3) % 7) + 7) % 7;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => {
      const day = week * 7 + place - before + 1;
      return day >= 1 && day <= length ? { year, month, day } : undefined;
    }),
  );
}

/** The same day some months on; the last of the month where it has no such day. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const all = year * 12 + month - 1 + months;
  const [nextYear, nextMonth] = [Math.floor(all / 12), (all % 12) + 1];
  if (nextYear < 1) return FIRST;
  if (nextYear > 9999) return LAST;
  return { year: nextYear, month: nextMonth, day: Math.min(day, lengthOf(nextYear, nextMonth)) };
}

/** How far a key goes, by ARIA APG's date picker dialog; undefined for a key that goes nowhere. */
export function movedDay(
  day: CalendarDate,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  isRightToLeft: boolean,
): CalendarDate | undefined {
  const weekday = (((count(day) + 3) % 7) + 7) % 7;
  const forward = isRightToLeft ? -1 : 1;
  const days = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -weekday,
    End: 6 - weekday,
  }[key];
  if (days !== undefined) return dayAt(count(day) + days);
  const months = { PageDown: 1, PageUp: -1 }[key];
  return months === undefined ? undefined : addMonths(day, shiftKey ? months * 12 : months);
}

/** What stands in the three fields, as a day; undefined unless it is one. */
export function typedDay(parts: Readonly<Record<keyof CalendarDate, string>>): CalendarDate | undefined {
  const [year, month, day] = [parts.year, parts.month, parts.day].map(numberOf) as [number, number, number];
  return isRealDate({ year, month, day }) ? { year, month, day } : undefined;
}

const numberOf = (text: string): number => Number(normaliseDigits(text).trim() || NaN);

/** Where a calendar opens: at the day that stands in the fields; with an impossible one in its month; else today, as far as that can be chosen. */
export function startingDay(
  parts: Readonly<Record<keyof CalendarDate, string>>,
  today: CalendarDate,
  range: DayRange,
): CalendarDate {
  const typed = typedDay(parts);
  const [year, month] = [numberOf(parts.year), numberOf(parts.month)];
  const near = isRealDate({ year, month, day: 1 }) ? { year, month, day: 1 } : today;
  return clampDay(typed ?? near, range);
}
