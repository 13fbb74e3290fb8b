import {
  formatDate,
  formatList,
  isRealDate,
  text,
  wallTimeAt,
  wordsIn,
  type CalendarDate,
  type Locale,
  type MessageKey,
} from '@tiwizi/i18n';
import { textOf } from '../flow/answers.ts';
import type { FieldRead } from '../flow/field-read.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { also, flag, rule, shape, whole, type Rule, type Rules } from '../flow/rule.ts';
import { dateParts, datePartNames, type DatePart, type DateParts } from './date-parts.ts';
import { dateMessages } from './date.messages.ts';
import type { CheckContext } from './field-kind.ts';

/** Rules of a date beyond being a day of the Gregorian calendar. Today is today in Morocco, and always accepted. */
export interface DateRule {
  /** Refuse days after today. */
  readonly past?: boolean;
  /** Refuse days before today. */
  readonly future?: boolean;
  /** With `past` or `future`: how many days from today at most. */
  readonly withinDays?: number;
  /** The first day accepted: `YYYY-MM-DD`, or the name of a date that is asked before. */
  readonly notBefore?: string;
  /** The last day accepted: `YYYY-MM-DD`, or the name of a date that is asked before. */
  readonly notAfter?: string;
  /** First year accepted. Default 1900. */
  readonly minYear?: number;
}

/** A day as rules and answers write it. */
export const isoForm: RegExp = /^\d{4}-\d{2}-\d{2}$/;
const isoDate = (value: string): CalendarDate | undefined => {
  const [year = 0, month = 0, day = 0] = isoForm.test(value) ? value.split('-').map(Number) : [];
  return isRealDate({ year, month, day }) ? { year, month, day } : undefined;
};
const limit: Rule = rule(
  (value) =>
    typeof value === 'string' && (isoForm.test(value) ? isoDate(value) !== undefined : /^[A-Za-z]\w*$/.test(value)),
  'bad_value',
  'give a day as YYYY-MM-DD, or the name of a date that is asked before',
  { type: 'string' },
);
const keys: Rules<DateRule> = {
  past: flag,
  future: flag,
  withinDays: whole(1),
  notBefore: limit,
  notAfter: limit,
  minYear: whole(1),
};

/** What the rules of a date may be, and further ones of a kind that has more. */
export const dateRuleWith = (more: Readonly<Record<string, Rule>> = {}): Rule =>
  also(shape({ ...keys, ...more }), (value, place, { tell }) => {
    const { past, future, withinDays, notBefore = '', notAfter = '' } = value as DateRule;
    const fail = (why: string): void => tell('bad_value', place, ` ${why}`);
    if (past && future) fail('is past and future: it takes today only');
    if (withinDays && !past && !future) fail('has withinDays; give past or future with it');
    if (isoForm.test(notBefore) && isoForm.test(notAfter) && notBefore > notAfter)
      fail('takes nothing: notBefore is after notAfter');
  });

/** The dates that the rules of a date compare it with. */
export const dateReads = ({ notBefore, notAfter }: DateRule = {}): readonly FieldRead[] =>
  [notBefore, notAfter].flatMap((name) => (name && !isoForm.test(name) ? [{ field: name, types: ['date'] }] : []));

/** The same rules, of dates of other names. */
export function renameDateRule<Rule extends DateRule>(rule: Rule, rename: (name: string) => string): Rule {
  const limits = (['notBefore', 'notAfter'] as const).flatMap((key) => {
    const limit = rule[key];
    return limit && !isoForm.test(limit) ? [[key, rename(limit)]] : [];
  });
  return { ...rule, ...(Object.fromEntries(limits) as object) };
}

const within = (part: string, most: number): boolean => /^\d{1,2}$/.test(part) && +part >= 1 && +part <= most;
const isRight: Readonly<Record<DatePart, (part: string) => boolean>> = {
  day: (part) => within(part, 31),
  month: (part) => within(part, 12),
  year: (part) => /^\d{4}$/.test(part),
};
const ofOne = { day: 'dateDay', month: 'dateMonth', year: 'dateYear' } as const;
const names = { day: 'partDay', month: 'partMonth', year: 'partYear' } as const;

/**
 * The first thing wrong with a date that was typed.
 *
 * @param label what the question is called in the sentence
 */
export function dateIssue(
  label: string,
  answer: string,
  rules: DateRule = {},
  context: CheckContext,
): FieldIssue | undefined {
  const parts = dateParts(answer);
  return partsIssue(label, parts, context.locale) ?? dayIssue(label, parts, rules, context);
}

/** All parts that are missing or cannot be right, in one sentence. */
function partsIssue(label: string, typed: DateParts, locale: Locale): FieldIssue | undefined {
  const parts = datePartNames.filter((part) => !isRight[part](typed[part]));
  const [first] = parts;
  if (!first) return undefined;
  if (parts.length === 1)
    return { code: `date_${first}`, parts, message: text(formsMessages, ofOne[first], locale, { label }) };
  const list = formatList(
    parts.map((part) => text(formsMessages, names[part], locale)),
    locale,
  );
  return { code: 'date_parts', parts, message: text(formsMessages, 'dateParts', locale, { label, parts: list }) };
}

/** What is wrong with a day whose parts could be right. */
function dayIssue(label: string, parts: DateParts, rules: DateRule, context: CheckContext): FieldIssue | undefined {
  const { locale } = context;
  const day: CalendarDate = { year: +parts.year, month: +parts.month, day: +parts.day };
  const year = rules.minYear ?? 1900;
  if (day.year < year) {
    const message = text(formsMessages, 'dateTooEarly', locale, { label, year });
    return { code: 'date_too_early', parts: ['year'], message };
  }
  if (!isRealDate(day)) {
    const message = text(formsMessages, 'dateImpossible', locale, { label, ...day });
    return { code: 'date_impossible', parts: ['day', 'month'], message };
  }
  return todayIssue(label, day, rules, context) ?? limitIssue(label, day, rules, context);
}

/** What is wrong with a day beside today. */
function todayIssue(
  label: string,
  day: CalendarDate,
  rules: DateRule,
  { locale, now }: CheckContext,
): FieldIssue | undefined {
  const today = dayNumber(wallTimeAt(now));
  const date = formatDate(day, locale);
  const ahead = dayNumber(day) - today;
  const { past, future, withinDays = Infinity } = rules;
  const bound = (days: number): string => formatDate(dayOf(today + days), locale);
  if (past && ahead > 0)
    return { code: 'date_future', message: text(formsMessages, 'dateFuture', locale, { label, date }) };
  if (future && ahead < 0) return { code: 'date_past', message: text(dateMessages, 'passed', locale, { label, date }) };
  if (past && -ahead > withinDays)
    return issue('date_too_early', 'tooEarly', locale, { label, date, limit: bound(-withinDays) });
  if (future && ahead > withinDays)
    return issue('date_too_late', 'tooLate', locale, { label, date, limit: bound(withinDays) });
  return undefined;
}

/** What is wrong with a day beside its limits; another question that has no day yet is none. */
function limitIssue(label: string, day: CalendarDate, rules: DateRule, context: CheckContext): FieldIssue | undefined {
  const { locale } = context;
  const date = formatDate(day, locale);
  for (const [given, isWrong, own, beside] of [
    [rules.notBefore, (limit: number) => dayNumber(day) < limit, 'tooEarly', 'beforeOther'],
    [rules.notAfter, (limit: number) => dayNumber(day) > limit, 'tooLate', 'afterOther'],
  ] as const) {
    if (!given) continue;
    const other = isoForm.test(given) ? undefined : context.other?.(given);
    const bound = isoDate(other ? textOf(other.answer) : given);
    if (!bound || !isWrong(dayNumber(bound))) continue;
    const code = own === 'tooEarly' ? 'date_too_early' : 'date_too_late';
    const limit = formatDate(bound, locale);
    return other
      ? issue(code, beside, locale, { label, date, limit, other: wordsIn(other.label, locale) })
      : issue(code, own, locale, { label, date, limit });
  }
  return undefined;
}

const issue = (
  code: string,
  key: MessageKey<(typeof dateMessages)['words']>,
  locale: Locale,
  values: Readonly<Record<string, string>>,
): FieldIssue => ({ code, message: text(dateMessages, key, locale, values as never) });

/** A day as a number that grows by one every day. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Date.UTC takes the years before 100 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The day of such a number. */
export function dayOf(number: number): CalendarDate {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
