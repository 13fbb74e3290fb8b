import { isoForm, type DateRule } from './date-rules.ts';

/** What a question for days says of its calendar. */
export interface DateCalendar {
  /**
   * Whether a button beside the fields opens a calendar, once script is there. By default beside days to come (`future`) and days counted from
   * today (`withinDays`); a day that people know by heart, a birth, is typed faster.
   */
  readonly picker?: boolean;
}

/** What is printed of the calendar: whether there is one, and between which days it lets choose. The server checks all of its rules. */
export interface PrintedCalendar {
  readonly picker: boolean;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** The calendar of a question for days, by its own word and its rules. */
export function calendarOf({ picker, date }: DateCalendar & { readonly date?: DateRule }): PrintedCalendar {
  const { past, future, withinDays, notBefore, notAfter } = date ?? {};
  if (!(picker ?? (future || withinDays))) return { picker: false };
  const fixed = (limit: string | undefined): string | undefined => (limit && isoForm.test(limit) ? limit : undefined);
  const away = (sign: string): string | undefined => (withinDays ? `today${sign}${withinDays}` : undefined);
  return {
    picker: true,
    min: future ? 'today' : (fixed(notBefore) ?? (past ? away('-') : undefined)),
    max: past ? 'today' : (fixed(notAfter) ?? (future ? away('+') : undefined)),
  };
}
