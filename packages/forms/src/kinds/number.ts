import {
  cleanText,
  formatNumber,
  readNumber,
  text,
  wordsIn,
  type Locale,
  type LocalizedText,
  type MessageKey,
} from '@tiwizi/i18n';
import { isEmptyAnswer, textOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { also, rule, shape, words, type Rule } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { numberMessages } from './number.messages.ts';
import { missing } from './required.ts';
import { attribute, hasValue, lastValue, tooLong, widthRule, type Width } from './typed.ts';
import { withoutUnit } from './without-unit.ts';

/** Limits of a number. */
export interface NumberRule {
  /** The least number accepted. Default 0. */
  readonly min?: number;
  /** The greatest number accepted. Default 999,999,999,999. */
  readonly max?: number;
  /** Digits after the decimal sign, 1 or 2: a third could not be told from a group of digits. Default: whole numbers only. */
  readonly decimals?: number;
  /** What is counted, shown after the label and after the number: `m²`, `kg`, `années`. It does not bend: an abbreviation suits every number. */
  readonly unit?: LocalizedText;
}

/**
 * A number; the answer is a decimal text, `12.5`, that no binary fraction rounds. An identifier, a year or a code is not one: it is a text.
 * What cannot be read, or could be two numbers (`1.250`), is kept as it was typed, and refused.
 */
export interface NumberField extends CommonField {
  readonly type: 'number';
  readonly number?: NumberRule;
  /** Width in characters. */
  readonly width?: Width;
}

const most = 999_999_999_999;
const isLimit = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= most && Number(value.toFixed(2)) === value;
const limit: Rule = rule(isLimit, 'bad_value', `give a number up to ${most}, with at most two decimals`, {
  type: 'number',
  minimum: -most,
  maximum: most,
});
const decimals: Rule = rule((value) => [0, 1, 2].includes(value as number), 'bad_value', 'give 0, 1 or 2', {
  enum: [0, 1, 2],
});
const numberRule: Rule = also(shape({ min: limit, max: limit, decimals, unit: words }), (value, place, { tell }) => {
  const { min = 0, max = most } = value as NumberRule;
  if (min > max) tell('bad_value', place, ' takes nothing: min is above max');
});

/** A number, with its unit: `type: 'number'`. */
export const number: FieldKind<NumberField, string> = {
  type: 'number',
  keys: { number: numberRule, width: widthRule },
  isPresent: hasValue,
  read: (field, posted) => {
    const typed = cleanText(lastValue(field, posted));
    return readNumber(withoutUnit(unitsOf(field), typed), { whole: !field.number?.decimals }) ?? typed;
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    return tooLong(field, textOf(answer), 200, context.locale) ?? numberIssue(field, textOf(answer), context.locale);
  },
  lines: (field, answer, locale) => {
    const kept = readKept(textOf(answer));
    return [kept ? { text: said(Number(kept), field, locale) } : { text: textOf(answer), own: true }];
  },
  print: (field, answer, locale) => {
    const unit = wordsIn(field.number?.unit, locale);
    const label = wordsIn(field.label, locale);
    return {
      type: 'text',
      label: unit ? text(numberMessages, 'labelWithUnit', locale, { label, unit }) : label,
      inputmode: (field.number?.min ?? 0) < 0 ? 'text' : field.number?.decimals ? 'decimal' : 'numeric',
      // A minus and groups of digits would change places in a line from right to left.
      controlDir: 'ltr',
      width: attribute(field.width ?? 10),
      value: shown(textOf(answer), locale) || undefined,
      units: unitsOf(field),
    };
  },
};

/** A number as it is kept; undefined for what was typed and not read. */
const readKept = (kept: string): string | undefined => (/^-?\d{1,15}(?:\.\d{1,2})?$/.test(kept) ? kept : undefined);

const unitsOf = ({ number: { unit = {} } = {} }: NumberField): readonly string[] => [...new Set(Object.values(unit))];

/** A number with its unit, in words. */
function said(value: number, { number: { unit } = {} }: NumberField, locale: Locale): string {
  const figures = formatNumber(value, locale, { maximumFractionDigits: 2 });
  const counted = wordsIn(unit, locale);
  return counted ? text(numberMessages, 'numberWithUnit', locale, { number: figures, unit: counted }) : figures;
}

/** A number as the control shows it: with the decimal sign of the language, and without groups, which could be read as decimals. */
const shown = (answer: string, locale: Locale): string =>
  readKept(answer) ? answer.replace('.', formatNumber(0.5, locale).slice(1, 2)) : answer;

function numberIssue(field: NumberField, answer: string, locale: Locale): FieldIssue | undefined {
  const { min = 0, max = most, decimals = 0 } = field.number ?? {};
  const label = wordsIn(field.label, locale);
  const issue = (key: MessageKey<typeof numberMessages.words>, code: string, values: object = {}): FieldIssue => ({
    code,
    message: text(numberMessages, key, locale, { label, ...values } as never),
  });
  if (readNumber(answer) !== answer)
    return issue('unreadable', 'number', { example: shown(decimals ? '1250.5' : '1250', locale) });
  const value = Number(answer);
  if (value < min) return issue('tooLittle', 'number_min', { min: said(min, field, locale) });
  if (value > max) return issue('tooMuch', 'number_max', { max: said(max, field, locale) });
  const written = answer.split('.')[1]?.length ?? 0;
  if (written <= decimals) return undefined;
  return decimals
    ? issue('decimals', 'number_decimals', { example: shown(decimals === 1 ? '12.5' : '12.25', locale) })
    : issue('whole', 'number_whole');
}
