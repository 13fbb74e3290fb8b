import { formatDate, text, wordsIn } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { flag, whole } from '../flow/rule.ts';
import { dateMessages } from './date.messages.ts';
import { calendarOf, type DateCalendar } from './date-calendar.ts';
import { dateParts, datePartNames } from './date-parts.ts';
import { dateIssue, dateReads, renameDateRule, dateRuleWith, dayNumber, dayOf, type DateRule } from './date-rules.ts';
import { dateLine, hasDate, readDate } from './date.ts';
import type { CheckContext, FieldKind } from './field-kind.ts';
import { missing } from './required.ts';

/** Rules of a range of days: those of a date, for both of its ends, and its length. */
export interface DateRangeRule extends DateRule {
  /** How many days it has at most, the first and the last counted. */
  readonly maxDays?: number;
}

/**
 * From one day to another, both counted: two dates typed in three parts each. The answer is one text, `YYYY-MM-DD/YYYY-MM-DD` (ISO 8601, an
 * interval), parts of it possibly missing: the two are one answer to one question, reviewed, changed and handed over together.
 */
export interface DateRangeField extends CommonField, DateCalendar {
  readonly type: 'date-range';
  readonly date?: DateRangeRule;
}

const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];
const endsOf = (answer: string): Readonly<Record<End, string>> => {
  const [from = '', to = ''] = answer.split('/');
  return { from, to };
};
const numberOf = (day: string): number => {
  const { year, month, day: ofMonth } = dateParts(day);
  return dayNumber({ year: +year, month: +month, day: +ofMonth });
};

/** From one day to another: `type: 'date-range'`. */
export const dateRange: FieldKind<DateRangeField, string> = {
  type: 'date-range',
  keys: { date: dateRuleWith({ maxDays: whole(1) }), picker: flag },
  reads: (field) => dateReads(field.date),
  renamed: (field, rename) => (field.date ? { ...field, date: renameDateRule(field.date, rename) } : field),
  isPresent: ({ name }, { values }) => ends.some((end) => hasDate(`${name}-${end}`, values)),
  read({ name }, { values }) {
    const [from = '', to = ''] = ends.map((end) => readDate(`${name}-${end}`, values));
    return isEmptyAnswer(from) && isEmptyAnswer(to) ? '' : `${from}/${to}`;
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    const given = endsOf(textOf(answer));
    for (const end of ends) {
      const issue = dateIssue(nameOf(field, end, context), given[end], field.date, context);
      if (issue) return { ...issue, parts: (issue.parts ?? datePartNames).map((part) => `${end}-${part}`) };
    }
    return spanIssue(field, given, context);
  },
  lines(_, answer, locale) {
    const { from, to } = endsOf(textOf(answer));
    const lines = [dateLine(from, locale), dateLine(to, locale)] as const;
    if (lines.some((line) => line.ltr)) return lines;
    return [{ text: text(dateMessages, 'fromTo', locale, { from: lines[0].text, to: lines[1].text }) }];
  },
  print(field, answer, locale) {
    const given = endsOf(textOf(answer));
    const end = (which: End): object => ({
      ...calendarOf(field),
      type: 'date',
      label: text(dateMessages, which, locale),
      value: given[which] || undefined,
    });
    return { parts: { from: end('from'), to: end('to') } };
  },
};

/** What an end of a range is called in a sentence. */
const nameOf = (field: DateRangeField, end: End, { locale }: CheckContext): string =>
  text(dateMessages, 'endOf', locale, {
    label: wordsIn(field.label, locale),
    end: text(dateMessages, end, locale),
  });

/** What is wrong with two days that are right each by itself. */
function spanIssue(
  field: DateRangeField,
  { from, to }: Readonly<Record<End, string>>,
  { locale }: CheckContext,
): FieldIssue | undefined {
  const label = wordsIn(field.label, locale);
  const days = numberOf(to) - numberOf(from) + 1;
  const { maxDays = Infinity } = field.date ?? {};
  const parts = datePartNames.map((part) => `to-${part}`);
  if (days < 1) {
    const [first, last] = [dateLine(from, locale).text, dateLine(to, locale).text];
    const message = text(dateMessages, 'endsBeforeStart', locale, { label, from: first, to: last });
    return { code: 'range_order', parts, message };
  }
  if (days <= maxDays) return undefined;
  const limit = formatDate(dayOf(numberOf(from) + maxDays - 1), locale);
  return { code: 'range_too_long', parts, message: text(dateMessages, 'tooManyDays', locale, { label, limit }) };
}
