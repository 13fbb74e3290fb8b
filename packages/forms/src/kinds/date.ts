import { cleanText, formatDate, formatList, isRealDate, text, wallTimeAt, type Locale, wordsIn } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { flag, shape, text as anyText, whole, type Rules } from '../flow/rule.ts';
import { dateParts, datePartNames, normaliseDate, type DatePart, type DateParts } from './date-parts.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';

/** Rules of a date beyond being a day of the Gregorian calendar. */
export interface DateRule {
  /** Refuse days after today in Morocco. */
  readonly past?: boolean;
  /** First year accepted. Default 1900. */
  readonly minYear?: number;
}

/** A date that people know by heart, typed in three parts; the answer is `YYYY-MM-DD`, its parts possibly missing. */
export interface DateField extends CommonField {
  readonly type: 'date';
  readonly date?: DateRule;
  /** `bday` for the person's own. */
  readonly autocomplete?: string;
}

const dateKeys: Rules<DateRule> = { past: flag, minYear: whole(1) };

/** A date typed in three parts: `type: 'date'`. */
export const date: FieldKind<DateField, string> = {
  type: 'date',
  keys: { date: shape(dateKeys), autocomplete: anyText },
  isPresent: ({ name }, { values }) => datePartNames.some((part) => values.has(`${name}-${part}`)),
  read({ name }, { values }) {
    // The hyphen stands between the parts of an answer; one that was typed in a part is shown again as a minus, and refused.
    const typed = (part: DatePart): string =>
      cleanText(values.get(`${name}-${part}`)?.at(-1), 'number').replaceAll('-', '\u2212');
    return normaliseDate([typed('year'), typed('month'), typed('day')].join('-'));
  },
  check(field, answer, { locale, now }) {
    if (isEmptyAnswer(answer)) return missing(field, { locale, now });
    const parts = dateParts(textOf(answer));
    return partsIssue(field, parts, locale) ?? dayIssue(field, parts, locale, now);
  },
  lines(_, answer, locale) {
    const { year, month, day } = dateParts(textOf(answer));
    const date = { year: +year, month: +month, day: +day };
    return [isRealDate(date) ? { text: formatDate(date, locale) } : { text: [day, month, year].join('/'), ltr: true }];
  },
  print: ({ autocomplete }, answer) => ({ autocomplete, value: textOf(answer) || undefined }),
};

const within = (part: string, most: number): boolean => /^\d{1,2}$/.test(part) && +part >= 1 && +part <= most;
const isRight: Readonly<Record<DatePart, (part: string) => boolean>> = {
  day: (part) => within(part, 31),
  month: (part) => within(part, 12),
  year: (part) => /^\d{4}$/.test(part),
};
const ofOne = { day: 'dateDay', month: 'dateMonth', year: 'dateYear' } as const;
const names = { day: 'partDay', month: 'partMonth', year: 'partYear' } as const;

/** All parts that are missing or cannot be right, in one sentence. */
function partsIssue(field: DateField, typed: DateParts, locale: Locale): FieldIssue | undefined {
  const label = wordsIn(field.label, locale);
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

/** What is wrong with a day whose parts could be right. "Today" is today in Morocco. */
function dayIssue(field: DateField, parts: DateParts, locale: Locale, now: Date): FieldIssue | undefined {
  const label = wordsIn(field.label, locale);
  const date = { year: +parts.year, month: +parts.month, day: +parts.day };
  const year = field.date?.minYear ?? 1900;
  if (date.year < year) {
    const message = text(formsMessages, 'dateTooEarly', locale, { label, year });
    return { code: 'date_too_early', parts: ['year'], message };
  }
  if (!isRealDate(date)) {
    const message = text(formsMessages, 'dateImpossible', locale, { label, ...date });
    return { code: 'date_impossible', parts: ['day', 'month'], message };
  }
  if (!field.date?.past || order(date) <= order(wallTimeAt(now))) return undefined;
  const message = text(formsMessages, 'dateFuture', locale, { label, date: formatDate(date, locale) });
  return { code: 'date_future', message };
}

const order = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  year * 10_000 + month * 100 + day;
