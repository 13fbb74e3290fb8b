import { isRealDate } from '@tiwizi/i18n';
import { isEmptyAnswer, textOf, valuesOf, type Answer } from './answers.ts';
import { addDecimals, decimalOf, multiplyDecimals, type Decimal } from './decimal.ts';
import type { FieldRead } from './field-read.ts';
import { itemName } from './item-name.ts';

/**
 * An amount that answers make, as plain JSON. A closed set: nothing is evaluated as code. Decimals are exact. Names are those of questions that
 * are asked before; within an item of a group those of the item come first.
 */
export type Amount =
  /** The answer to a number, to money or to a computed field. */
  | { readonly field: string }
  /** A fixed amount: a decimal text or number with at most two decimals. */
  | { readonly value: number }
  /** What is not answered counts as nothing. */
  | { readonly sum: readonly Amount[] }
  /** The same of one question of all items of a group. */
  | { readonly total: { readonly group: string; readonly field: string } }
  /** The first less the second. */
  | { readonly difference: readonly [Amount, Amount] }
  | { readonly product: readonly [Amount, Amount] }
  /** How many items a group has, how many boxes of a set are ticked, or how many files there are. */
  | { readonly count: string }
  /** The days of a range, the first and the last counted. */
  | { readonly days: string };

/** An answer by the name of its question in the flow; undefined when it was not asked or not answered. */
export type Lookup = (name: string) => Answer | undefined;

const numeric = ['number', 'money', 'computed'];

/** All that an amount reads, at any depth. */
export function amountReads(amount: Amount): readonly FieldRead[] {
  if ('field' in amount) return [{ field: amount.field, types: numeric }];
  if ('value' in amount) return [];
  if ('count' in amount) return [{ field: amount.count, types: ['group', 'checkbox', 'file'] }];
  if ('days' in amount) return [{ field: amount.days, types: ['date-range'] }];
  if ('total' in amount) {
    const { group, field } = amount.total;
    return [
      { field: group, types: ['group'] },
      { field, types: numeric, group },
    ];
  }
  return partsOf(amount).flatMap(amountReads);
}

/** What these answers make; undefined while one that it needs is missing, or cannot be read. */
export function amountOf(amount: Amount, look: Lookup): Decimal | undefined {
  if ('field' in amount) return decimalOf(textOf(look(amount.field)));
  if ('value' in amount) return decimalOf(String(amount.value));
  if ('count' in amount) return countOf(look(amount.count));
  if ('days' in amount) return daysOf(textOf(look(amount.days)));
  if ('total' in amount) {
    const { group, field } = amount.total;
    const names = [...new Set(valuesOf(look(group)))].map((id) => itemName(group, id, field));
    return sumOf(
      names.map((name) => ({ field: name })),
      look,
    );
  }
  if ('sum' in amount) return sumOf(amount.sum, look);
  const [one, other] = partsOf(amount).map((each) => amountOf(each, look));
  if (one === undefined || other === undefined) return undefined;
  if ('product' in amount) return multiplyDecimals(one, other);
  return addDecimals(one, { ...other, units: -other.units });
}

/** The same amount of questions of other names. */
export function renameAmount(amount: Amount, rename: (name: string) => string): Amount {
  const pair = ([one, other]: readonly [Amount, Amount]): readonly [Amount, Amount] => [
    renameAmount(one, rename),
    renameAmount(other, rename),
  ];
  if ('field' in amount) return { field: rename(amount.field) };
  if ('value' in amount) return amount;
  if ('sum' in amount) return { sum: amount.sum.map((each) => renameAmount(each, rename)) };
  if ('total' in amount) return { total: { group: rename(amount.total.group), field: rename(amount.total.field) } };
  if ('difference' in amount) return { difference: pair(amount.difference) };
  if ('product' in amount) return { product: pair(amount.product) };
  return 'count' in amount ? { count: rename(amount.count) } : { days: rename(amount.days) };
}

const partsOf = (
  amount: Extract<Amount, { sum: unknown } | { difference: unknown } | { product: unknown }>,
): readonly Amount[] => ('sum' in amount ? amount.sum : 'product' in amount ? amount.product : amount.difference);

/** What is not answered counts as nothing; what cannot be read makes no sum. */
function sumOf(amounts: readonly Amount[], look: Lookup): Decimal | undefined {
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const each of amounts) {
    if ('field' in each && isEmptyAnswer(look(each.field))) continue;
    const term = amountOf(each, look);
    if (!term) return undefined;
    sum = addDecimals(sum, term);
  }
  return sum;
}

const countOf = (answer: Answer | undefined): Decimal => {
  const list = Array.isArray(answer) ? answer.filter(Boolean) : isEmptyAnswer(answer) ? [] : [answer];
  return { units: BigInt(list.length), scale: 0 };
};

function daysOf(range: string): Decimal | undefined {
  const [from, to] = range.split('/').map((day) => {
    const [year = NaN, month = NaN, ofMonth = NaN] = /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : [];
    return isRealDate({ year, month, day: ofMonth }) ? Date.parse(day) / 86_400_000 : NaN;
  });
  const days = (to ?? NaN) - (from ?? NaN) + 1;
  return days >= 1 ? { units: BigInt(days), scale: 0 } : undefined;
}
