import { formatDate, type CalendarDate, type Locale } from '@tiwizi/i18n';

/** The name of a month. */
export const monthName = (month: number, locale: Locale): string =>
  formatDate({ year: 2000, month, day: 2 }, locale)
    .replace(/[\d.]+/g, '')
    .trim();

/** A month and its year. */
export const monthWords = ({ year, month }: CalendarDate, locale: Locale): string =>
  `${monthName(month, locale)} ${year}`;

/** The name of a day of the week, Monday first. */
export function weekdayName(place: number, locale: Locale): string {
  // 3 January 2000 was a Monday.
  const date = { year: 2000, month: 1, day: 3 + place };
  const [named, plain] = [formatDate(date, locale, { weekday: true }), formatDate(date, locale)];
  return named.replace(plain, '').replace(/[\s،,]+$/, '');
}

/** Languages in which every engine names the months of the Hijri calendar; never `zgh`, which Chromium answers in English. */
const HIJRI = ['ar-MA', 'fr-MA', 'en'];

/**
 * A day by the calendar of Umm al-Qura, which is computed: an indication. In Morocco months begin by sighting, so an official Hijri date is
 * data and comes from whoever has it. Undefined where the language has no words for it, or the engine no such calendar.
 */
export function hijriWords({ year, month, day }: CalendarDate, locale: Locale): string | undefined {
  // Outside of these years engines compute what no table says.
  if (!HIJRI.includes(locale) || year < 1900 || year > 2076) return undefined;
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== 'islamic-umalqura') return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return format.format(date);
}
