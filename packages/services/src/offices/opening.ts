// Whether an office is open, on the wall clock of Morocco. What nobody knows is unknown, and not closed.
import { wallTimeAt, type CalendarDate } from '@tiwizi/i18n';
import { isFixedMoroccanHoliday } from '../receipt/moroccan-holidays.ts';
import { weekDays, type Office, type OfficeCalendar, type OpenHours } from './office.ts';

/** Whether an office is open at an instant. */
export type Opening =
  | { readonly state: 'open'; readonly until: string }
  | {
      readonly state: 'closed';
      readonly isHoliday: boolean;
      /** When it opens again, where that is known within two weeks. */
      readonly next?: { readonly date: CalendarDate; readonly from: string } | undefined;
    }
  | { readonly state: 'unknown' };

/** Days that are looked at for the next opening. */
const lookAhead = 14;
const dayLength = 86_400_000;

/** The hours of a day: undefined where nobody knows them, none where it is closed. */
function hoursOf(office: Office, calendar: OfficeCalendar, date: CalendarDate): readonly OpenHours[] | undefined {
  const day = isoDay(date);
  if (!office.hours || day > calendar.until) return undefined;
  if (isHoliday(calendar, date)) return [];
  const isRamadan = calendar.ramadan?.some(({ from, to }) => from <= day && day <= to);
  const hours = isRamadan ? office.hours.ramadan : office.hours.usual;
  const name = weekDays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return hours
    ?.filter(({ days }) => days.some((each) => each === name))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * Whether an office is open now. Unknown without hours, without a calendar that reaches that day, and in Ramadan where its hours then are not
 * given. On a holiday it is closed; those of fixed date are known here (to be confirmed ⚖), religious ones are in the calendar.
 */
export function openingAt(office: Office, calendar: OfficeCalendar | undefined, instant: Date): Opening {
  const wall = wallTimeAt(instant);
  const hours = calendar && hoursOf(office, calendar, wall);
  if (!calendar || !hours) return { state: 'unknown' };
  const now = `${two(wall.hour)}:${two(wall.minute)}`;
  let until = now;
  // Hours that meet are one opening.
  for (const { from, to } of hours) if (from <= until && to > until) until = to;
  if (until > now) return { state: 'open', until };
  const later = hours.find(({ from }) => from > now);
  const next = later ? { date: dateOf(wall), from: later.from } : nextOpening(office, calendar, wall);
  return { state: 'closed', isHoliday: isHoliday(calendar, wall), next };
}

function nextOpening(
  office: Office,
  calendar: OfficeCalendar,
  today: CalendarDate,
): { readonly date: CalendarDate; readonly from: string } | undefined {
  const start = Date.parse(`${isoDay(today)}T00:00:00Z`);
  for (let days = 1; days <= lookAhead; days += 1) {
    const at = new Date(start + days * dayLength);
    const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
    const hours = hoursOf(office, calendar, date);
    // Beyond what is known nothing is promised.
    if (!hours) return undefined;
    const [first] = hours;
    if (first) return { date, from: first.from };
  }
  return undefined;
}

const isHoliday = (calendar: OfficeCalendar, date: CalendarDate): boolean =>
  isFixedMoroccanHoliday(date) || calendar.holidays?.includes(isoDay(date)) === true;
const two = (value: number): string => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`;
const dateOf = ({ year, month, day }: CalendarDate): CalendarDate => ({ year, month, day });
