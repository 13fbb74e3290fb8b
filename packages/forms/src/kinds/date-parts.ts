import { isRealDate, normaliseDigits } from '@tiwizi/i18n';

/** The parts of a date, as they stand on the page. */
export const datePartNames = ['day', 'month', 'year'] as const;
/** One part of a date. */
export type DatePart = (typeof datePartNames)[number];
/** The parts of a date, as they were typed. */
export type DateParts = Readonly<Record<DatePart, string>>;

/** The day, month and year of a date answer as typed, its parts possibly missing or not numbers. */
export function dateParts(value: string): DateParts {
  const [year = '', month = '', day = ''] = normaliseDigits(value)
    .split('-')
    .map((part) => part.trim());
  return { day, month, year };
}

/** `YYYY-MM-DD` of a day that exists; what cannot be one stays as it was typed. */
export function normaliseDate(value: string): string {
  const { day, month, year } = dateParts(value);
  const isReal =
    /^\d{4}$/.test(year) &&
    /^\d{1,2}$/.test(month) &&
    /^\d{1,2}$/.test(day) &&
    isRealDate({ year: +year, month: +month, day: +day });
  return isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}
