import { cleanText, formatDate, isRealDate, wordsIn, type Locale } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { AnswerLine } from '../flow/answer-line.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { Posted } from '../flow/posted.ts';
import { flag, text as anyText } from '../flow/rule.ts';
import { calendarOf, type DateCalendar } from './date-calendar.ts';
import { dateParts, datePartNames, normaliseDate, type DatePart } from './date-parts.ts';
import { dateIssue, dateReads, renameDateRule, dateRuleWith, type DateRule } from './date-rules.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';

/** A date that people know by heart, typed in three parts; the answer is `YYYY-MM-DD`, its parts possibly missing. */
export interface DateField extends CommonField, DateCalendar {
  readonly type: 'date';
  readonly date?: DateRule;
  /** `bday` for the person's own. */
  readonly autocomplete?: string;
}

/** A date typed in three parts: `type: 'date'`. */
export const date: FieldKind<DateField, string> = {
  type: 'date',
  keys: { date: dateRuleWith(), autocomplete: anyText, picker: flag },
  reads: (field) => dateReads(field.date),
  renamed: (field, rename) => (field.date ? { ...field, date: renameDateRule(field.date, rename) } : field),
  isPresent: ({ name }, { values }) => hasDate(name, values),
  read: ({ name }, { values }) => readDate(name, values),
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    return dateIssue(wordsIn(field.label, context.locale), textOf(answer), field.date, context);
  },
  lines: (_, answer, locale) => [dateLine(textOf(answer), locale)],
  print: (field, answer) => ({
    ...calendarOf(field),
    autocomplete: field.autocomplete,
    value: textOf(answer) || undefined,
  }),
};

/** Whether the parts of a date of this name were on the page that was posted. */
export const hasDate = (name: string, values: Posted['values']): boolean =>
  datePartNames.some((part) => values.has(`${name}-${part}`));

/** A date from its posted parts. */
export function readDate(name: string, values: Posted['values']): string {
  // The hyphen stands between the parts of an answer, the slash between the days of a range; one that was typed in a part is shown
  // again as its like, and refused.
  const typed = (part: DatePart): string =>
    cleanText(values.get(`${name}-${part}`)?.at(-1), 'number')
      .replaceAll('-', '\u2212')
      .replaceAll('/', '\u2215');
  return normaliseDate([typed('year'), typed('month'), typed('day')].join('-'));
}

/** A date in words; as it was typed when it is none. */
export function dateLine(answer: string, locale: Locale): AnswerLine {
  const { year, month, day } = dateParts(answer);
  const date = { year: +year, month: +month, day: +day };
  return isRealDate(date) ? { text: formatDate(date, locale) } : { text: [day, month, year].join('/'), ltr: true };
}
