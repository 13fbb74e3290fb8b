import { compare, readMoney, readNumber, wallTimeOf, type LocaleTag } from '@tiwizi/i18n';

/** What a column holds, as its head says in `data-tiwizi-sort`. */
export const sortKinds = ['text', 'number', 'money', 'date'] as const;
/** One of `sortKinds`. */
export type SortKind = (typeof sortKinds)[number];

/** What a cell is worth in the order of its column; undefined is worth nothing, and comes last. */
export type SortKey = string | number | undefined;

/** Days as they are written in the four languages, `07/03/2026`. */
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const two = (digits: string): string => digits.padStart(2, '0');

/**
 * What a cell is worth. A sign before three digits stands between thousands: figures with three decimals give their value.
 *
 * @param written its text
 * @param value what the author says that it is worth: a number with a point, an ISO 8601 date, a text to sort by
 */
export function sortKey(kind: SortKind, written: string, value?: string): SortKey {
  const given = (value ?? written).trim();
  if (!given) return undefined;
  if (kind === 'text') return given;
  const key = kind === 'date' ? momentOf(given) : numberOf(kind, given, value !== undefined);
  return Number.isNaN(key) ? undefined : key;
}

function numberOf(kind: 'number' | 'money', given: string, isPlain: boolean): number {
  if (isPlain) return Number(given);
  const read = kind === 'money' ? readMoney(given) : undefined;
  // Units and signs of percent say nothing of the order.
  const bare = given
    .replace(/[\p{L}\p{M}\p{Sc}\p{Cf}%٪°()]/gu, '')
    .replace('−', '-')
    .trim();
  return Number(read ?? readNumber(bare, { whole: true }) ?? NaN);
}

function momentOf(given: string): number {
  const [, day, month, year] = DAY.exec(given) ?? [];
  try {
    const wall = wallTimeOf(day && month && year ? `${year}-${two(month)}-${two(day)}` : given);
    return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour ?? 0, wall.minute ?? 0);
  } catch {
    // No date: worth nothing.
    return NaN;
  }
}

/** Compares what two cells are worth: texts in the order of a language; nothing comes last in both directions. */
export function compareKeys(a: SortKey, b: SortKey, locale: LocaleTag, isDescending = false): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b), locale);
  return isDescending ? -order : order;
}
