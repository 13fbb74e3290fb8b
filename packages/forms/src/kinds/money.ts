import { cleanText, formatMoney, formatNumber, readMoney, text, type Locale, wordsIn } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf, type Answer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import { also, flag, rule, shape, type Rule } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { moneyMessages } from './money.messages.ts';
import { missing } from './required.ts';
import { attribute, hasValue, lastValue, tooLong, widthRule, type Width } from './typed.ts';

/** Limits of an amount, in dirhams with at most two decimals. */
export interface MoneyRule {
  /** The least amount accepted. Default 0. */
  readonly min?: number;
  /** The greatest amount accepted. */
  readonly max?: number;
  /** `false`: whole dirhams only. */
  readonly centimes?: boolean;
}

/**
 * An amount of dirhams; the answer is a decimal text with two decimals, `1250.50`: what banks exchange (ISO 20022), what is not mistaken for
 * a hundred times as much, and nothing that a binary fraction rounds. What cannot be read is kept as it was typed, and refused.
 */
export interface MoneyField extends CommonField {
  readonly type: 'money';
  readonly money?: MoneyRule;
  /** Width in characters. */
  readonly width?: Width;
}

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value < 1e13 && Number(value.toFixed(2)) === value;
const amount: Rule = rule(isAmount, 'bad_value', 'give dirhams, from 0, with at most two decimals', {
  type: 'number',
  minimum: 0,
  exclusiveMaximum: 1e13,
});
const limits: Rule = shape({ min: amount, max: amount, centimes: flag });
const moneyRule: Rule = also(limits, (value, place, { tell }) => {
  const { min = 0, max = Infinity } = value as MoneyRule;
  if (min > max) tell('bad_value', place, ' takes nothing: min is above max');
});

/** An amount of dirhams: `type: 'money'`. */
export const money: FieldKind<MoneyField, string> = {
  type: 'money',
  keys: { money: moneyRule, width: widthRule },
  isPresent: hasValue,
  read: (field, posted) => {
    const typed = cleanText(lastValue(field, posted));
    return readMoney(typed) ?? typed;
  },
  check(field, answer, context) {
    if (isEmptyAnswer(answer)) return missing(field, context);
    return tooLong(field, textOf(answer), 200, context.locale) ?? amountIssue(field, textOf(answer), context.locale);
  },
  lines: (_, answer, locale) => {
    const kept = readMoney(textOf(answer));
    return [kept ? { text: said(Number(kept), locale) } : { text: textOf(answer), own: true }];
  },
  print: ({ hint, width = '10', ...field }, answer, locale) => ({
    type: 'text',
    inputmode: 'decimal',
    // Groups of digits with spaces between them would change places in a line from right to left.
    controlDir: 'ltr',
    width: attribute(width),
    hint: hint ? undefined : text(moneyMessages, 'hint', locale, { example: example(field, locale) }),
    value: shown(answer, locale),
  }),
};

/** An amount in words: whole dirhams are counted as the language counts them. */
const said = (dirhams: number, locale: Locale): string =>
  formatMoney(dirhams, locale, { trailingZeroDisplay: 'stripIfInteger' });

/** An amount as the control shows it, without the currency that its hint names. */
const figures = (dirhams: number, locale: Locale): string =>
  formatNumber(dirhams, locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });

const example = ({ money: { centimes = true } = {} }: Pick<MoneyField, 'money'>, locale: Locale): string =>
  figures(centimes ? 1250.5 : 1250, locale);

function shown(answer: Answer | undefined, locale: Locale): string | undefined {
  const kept = readMoney(textOf(answer));
  return kept ? figures(Number(kept), locale) : textOf(answer) || undefined;
}

function amountIssue(field: MoneyField, typed: string, locale: Locale): FieldIssue | undefined {
  const { min = 0, max = Infinity, centimes = true } = field.money ?? {};
  const kept = readMoney(typed);
  const label = wordsIn(field.label, locale);
  if (!kept) {
    const message = text(moneyMessages, 'unreadable', locale, { label, example: example(field, locale) });
    return { code: 'money', message };
  }
  if (!centimes && !kept.endsWith('.00'))
    return { code: 'money_centimes', message: text(moneyMessages, 'centimes', locale, { label }) };
  const dirhams = Number(kept);
  if (dirhams < min)
    return { code: 'money_min', message: text(moneyMessages, 'tooLittle', locale, { label, min: said(min, locale) }) };
  if (dirhams > max)
    return { code: 'money_max', message: text(moneyMessages, 'tooMuch', locale, { label, max: said(max, locale) }) };
  return undefined;
}
