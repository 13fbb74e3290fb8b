import { formatDate, isRealDate, normaliseDigits, text, wallTimeAt, type Locale } from '@tiwizi/i18n';
import type { FieldIssue } from './field-issue.ts';
import type { FlowField } from './flow.ts';
import { formsMessages } from './forms.messages.ts';

/** The day, month and year of a date answer as typed, its parts possibly missing or not numbers. */
export function dateParts(value: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = normaliseDigits(value)
    .split('-')
    .map((part) => part.trim());
  return { day, month, year };
}

/** `YYYY-MM-DD` of a day that exists; what cannot be one stays as it was typed. */
export function normaliseDate(value: string): string {
  const { day, month, year } = dateParts(value);
  const real =
    /^\d{4}$/.test(year) &&
    /^\d{1,2}$/.test(month) &&
    /^\d{1,2}$/.test(day) &&
    isRealDate({ year: +year, month: +month, day: +day });
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}

/** What is wrong with a date that is not empty. "Today" is today in Morocco. */
export function dateIssue(field: FlowField, value: string, locale: Locale, now: Date): FieldIssue | undefined {
  const label = field.label[locale];
  const { day, month, year } = dateParts(value);
  const within = (part: string, most: number): boolean => /^\d{1,2}$/.test(part) && +part >= 1 && +part <= most;
  if (!within(day, 31)) return { code: 'date_day', message: text(formsMessages, 'dateDay', locale, { label }) };
  if (!within(month, 12))
    return { code: 'date_month', part: 'month', message: text(formsMessages, 'dateMonth', locale, { label }) };
  if (!/^\d{4}$/.test(year))
    return { code: 'date_year', part: 'year', message: text(formsMessages, 'dateYear', locale, { label }) };
  const date = { year: +year, month: +month, day: +day };
  const least = field.date?.minYear ?? 1900;
  if (date.year < least)
    return {
      code: 'date_too_early',
      part: 'year',
      message: text(formsMessages, 'dateTooEarly', locale, { label, year: least }),
    };
  if (!isRealDate(date))
    return {
      code: 'date_impossible',
      message: text(formsMessages, 'dateImpossible', locale, {
        label,
        day: date.day,
        month: date.month,
        year: date.year,
      }),
    };
  const today = wallTimeAt(now);
  const order = (each: { year: number; month: number; day: number }): number =>
    each.year * 10_000 + each.month * 100 + each.day;
  if (field.date?.past && order(date) > order(today)) {
    return {
      code: 'date_future',
      part: 'year',
      message: text(formsMessages, 'dateFuture', locale, { label, date: formatDate(date, locale) }),
    };
  }
  return undefined;
}
