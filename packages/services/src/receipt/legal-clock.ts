import { wallTimeAt, type CalendarDate } from '@tiwizi/i18n';
import { parseDuration } from '../sheet/duration.ts';
import type { DayKind, Delay } from '../sheet/service-sheet.ts';
import { isFixedMoroccanHoliday } from './moroccan-holidays.ts';

/** What the law allows an administration at most, with where that is written. */
export interface LegalMaximum {
  readonly law: string;
  readonly days: number;
  readonly dayKind: DayKind;
  readonly source: string;
  /** No jurist has confirmed the figure, its article, its starting point and how its days are counted: say so wherever it is shown. */
  readonly toBeConfirmed: boolean;
}

/**
 * The general maximum of law 55-19 on the simplification of administrative procedures: 60 days. Known from summaries of the law
 * (mmsp.gov.ma, yabiladi.com 2021-04, aafir.ma), not from its text: the article, that it runs from the day of the receipt, and that all
 * days count, are to be confirmed by a jurist.
 */
export const LAW_55_19: LegalMaximum = {
  law: '55-19',
  days: 60,
  dayKind: 'calendar',
  source: 'Law 55-19, dahir 1-20-06 of 6 March 2020, Official Bulletin no. 6866 of 19 March 2020',
  toBeConfirmed: true,
};

/** The shorter maximum of law 55-19 for investment files: 30 days. Same reserve. */
export const LAW_55_19_INVESTMENT: LegalMaximum = { ...LAW_55_19, days: 30 };

/** Days on which no working day is counted. */
export interface WorkingCalendar {
  /** Days of rest, 0 Sunday to 6 Saturday. Default Saturday and Sunday. */
  readonly weekend?: readonly number[];
  /** Announced holidays without fixed date (religious days) and exceptional closures. */
  readonly holidays?: readonly CalendarDate[];
}

/** A date by which an answer is due. */
export interface DueDate {
  /** The last day, that day included. */
  readonly date: CalendarDate;
  /** Working days were counted without the religious holidays of the years concerned: the true date may be later. */
  readonly approximate: boolean;
}

/** The dates of a receipt, all in the calendar of Africa/Casablanca. */
export interface LegalClock {
  /** The day the request was received. */
  readonly submitted: CalendarDate;
  /** By the sheet's own delay; absent when the sheet states none. */
  readonly due?: DueDate;
  /** By the legal maximum, and the maximum itself. */
  readonly legal: DueDate & { readonly maximum: LegalMaximum };
}

const DAY = 86_400_000;
const atUtc = ({ year, month, day }: CalendarDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};
const fromUtc = (date: Date): CalendarDate => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** The day `days` calendar days after a day. */
export function addCalendarDays(from: CalendarDate, days: number): CalendarDate {
  return fromUtc(new Date(atUtc(from).getTime() + days * DAY));
}

/** The day `months` months after a day; the last of the month where the month is shorter (31 January + 1 month: 28 or 29 February). */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const first = fromUtc(atUtc({ year, month: month + months, day: 1 }));
  const last = fromUtc(atUtc({ year: first.year, month: first.month + 1, day: 0 })).day;
  return { ...first, day: Math.min(day, last) };
}

/** Whether administrations work on a day: neither weekend nor fixed or announced holiday. */
export function isWorkingDay(date: CalendarDate, { weekend = [0, 6], holidays = [] }: WorkingCalendar = {}): boolean {
  if (weekend.includes(atUtc(date).getUTCDay()) || isFixedMoroccanHoliday(date)) return false;
  return !holidays.some(({ year, month, day }) => year === date.year && month === date.month && day === date.day);
}

/**
 * The `days`th working day after a day (0 gives the day itself).
 *
 * @throws RangeError `services-no-working-day` when a year of the calendar has none
 */
export function addWorkingDays(from: CalendarDate, days: number, calendar: WorkingCalendar = {}): CalendarDate {
  let date = from;
  let idle = 0;
  for (let left = days; left > 0;) {
    date = addCalendarDays(date, 1);
    if (isWorkingDay(date, calendar)) {
      left -= 1;
      idle = 0;
    } else if ((idle += 1) > 366) throw new RangeError('[tiwizi] services-no-working-day');
  }
  return date;
}

function dueAfter(from: CalendarDate, days: number, kind: DayKind, calendar: WorkingCalendar): DueDate {
  if (kind === 'calendar') return { date: addCalendarDays(from, days), approximate: false };
  return { date: addWorkingDays(from, days, calendar), approximate: calendar.holidays === undefined };
}

function dueBySheet(from: CalendarDate, delay: Delay, calendar: WorkingCalendar): DueDate | undefined {
  if (delay.kind === 'immediate') return { date: from, approximate: false };
  const duration = delay.kind === 'max' ? parseDuration(delay.value) : undefined;
  if (delay.kind !== 'max' || !duration) return undefined;
  const months = addMonths(from, duration.years * 12 + duration.months);
  // Hours and minutes begun count as a day: a due date is never earlier than promised.
  const days = duration.days + (duration.hours + duration.minutes > 0 ? 1 : 0);
  return dueAfter(addCalendarDays(months, duration.weeks * 7), days, delay.days ?? 'calendar', calendar);
}

/**
 * The legal clock of a receipt. The day of the request is day 0, the delay ends with its last day; years, months and weeks are counted
 * first, then days (working days where the sheet says so). Dates are those of Africa/Casablanca at the instant of the request,
 * whatever time-zone data the machine has; no due date depends on a time of day.
 *
 * @param submitted the instant of the request: `Date`, milliseconds, or ISO 8601 with an offset
 * @param delay the delay of the sheet
 * @param options the legal maximum (law 55-19, 60 days, by default) and the calendar of working days
 * @throws RangeError `services-instant-without-offset` for text without one, `i18n-invalid-date` for what is no instant,
 *   `services-no-working-day`
 */
export function legalClock(
  submitted: Date | number | string,
  delay: Delay,
  { maximum = LAW_55_19, calendar = {} }: { readonly maximum?: LegalMaximum; readonly calendar?: WorkingCalendar } = {},
): LegalClock {
  if (typeof submitted === 'string' && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(submitted))
    throw new RangeError('[tiwizi] services-instant-without-offset');
  const { year, month, day } = wallTimeAt(new Date(submitted));
  const from: CalendarDate = { year, month, day };
  const due = dueBySheet(from, delay, calendar);
  return {
    submitted: from,
    ...(due && { due }),
    legal: { ...dueAfter(from, maximum.days, maximum.dayKind, calendar), maximum },
  };
}
