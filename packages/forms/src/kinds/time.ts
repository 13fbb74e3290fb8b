import { cleanText, normaliseDigits, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { also, matching, rule, shape, type Rule } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { timeMessages } from './time.messages.ts';
import { hasValue, lastValue, tooLong } from './typed.ts';

/** Limits of a time of day. */
export interface TimeRule {
  /** The first time accepted, `08:00`. Default `00:00`. */
  readonly min?: string;
  /** The last time accepted, `18:00`. Default `23:59`. */
  readonly max?: string;
  /** Minutes from one time to the next, counted from `min`: 1 to 720. Default 1. */
  readonly step?: number;
}

/**
 * A time of day on the 24-hour clock, as clocks in Morocco show it; the answer is `HH:MM` (ISO 8601). It belongs to no day and to no zone.
 * What cannot be read is kept as it was typed, and refused.
 */
export interface TimeField extends CommonField {
  readonly type: 'time';
  readonly time?: TimeRule;
}

const kept = /^([01]\d|2[0-3]):([0-5]\d)$/;
const clock: Rule = matching(kept, 'bad_value', 'give a time as HH:MM, from 00:00 to 23:59');
const step: Rule = rule(
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 720,
  'bad_value',
  'give whole minutes, from 1 to 720',
  { type: 'integer', minimum: 1, maximum: 720 },
);
const timeRule: Rule = also(shape({ min: clock, max: clock, step }), (value, place, { tell }) => {
  const { min = '00:00', max = '23:59' } = value as TimeRule;
  if (min > max) tell('bad_value', place, ' takes nothing: min is after max');
});

/** A time of day: `type: 'time'`. */
export const time: FieldKind<TimeField, string> = {
  type: 'time',
  keys: { time: timeRule },
  isPresent: hasValue,
  read: (field, posted) => {
    const typed = cleanText(lastValue(field, posted));
    return readTime(typed) ?? typed;
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    return tooLong(field, textOf(answer), 200, context.locale) ?? timeIssue(field, textOf(answer), context.locale);
  },
  lines: (_, answer) => [{ text: textOf(answer), ...(kept.test(textOf(answer)) ? { ltr: true } : { own: true }) }],
  print: ({ hint }, answer, locale) => ({
    type: 'text',
    controlDir: 'ltr',
    width: '5',
    hint: hint ? undefined : text(timeMessages, 'hint', locale, { example: '08:30', other: '14:15' }),
    value: textOf(answer) || undefined,
  }),
};

const forms = [/^(\d{1,2}) ?[:.,،٫h] ?(\d{2})$/i, /^(\d{2})(\d{2})$/, /^(\d{1,2}) ?h$/i];

/** A time as people type it: `8:30`, `8h30`, `8 h`, `08.30`, `0830`, `٨:٣٠`. A number alone could be an hour or a minute. */
function readTime(typed: string): string | undefined {
  const plain = normaliseDigits(typed);
  const found = forms.map((form) => form.exec(plain)).find(Boolean);
  const [, hour = '', minute = '00'] = found ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return hour && kept.test(time) ? time : undefined;
}

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function timeIssue(field: TimeField, answer: string, locale: Locale): FieldIssue | undefined {
  const { min = '00:00', max = '23:59', step: each = 1 } = field.time ?? {};
  const label = wordsIn(field.label, locale);
  if (!kept.test(answer))
    return { code: 'time', message: text(timeMessages, 'unreadable', locale, { label, example: '08:30' }) };
  if (answer < min) return { code: 'time_min', message: text(timeMessages, 'tooEarly', locale, { label, min }) };
  if (answer > max) return { code: 'time_max', message: text(timeMessages, 'tooLate', locale, { label, max }) };
  const over = (minutesOf(answer) - minutesOf(min)) % each;
  if (!over) return undefined;
  const before = minutesOf(answer) - over;
  const after = before + each;
  if (after > minutesOf(max))
    return { code: 'time_max', message: text(timeMessages, 'tooLate', locale, { label, max: timeOf(before) }) };
  const values = { label, before: timeOf(before), after: timeOf(after) };
  return { code: 'time_step', message: text(timeMessages, 'between', locale, values) };
}
