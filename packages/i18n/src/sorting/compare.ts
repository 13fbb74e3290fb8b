import { formattingTag, type LocaleTag } from '../locale.ts';
import { compareTifinagh } from './tifinagh.ts';

const collators = new Map<string, (a: string, b: string) => number>();

/**
 * The comparison of a language, for `array.sort(collator('fr'))`. Amazigh follows our own table (IRCAM order), the others
 * `Intl.Collator`. Texts that a language holds equal are ordered by code
 * unit, so that the order is total and a list never depends on how it was before.
 */
export function collator(locale: LocaleTag): (a: string, b: string) => number {
  const tag = formattingTag(locale);
  let order = collators.get(tag);
  if (!order) {
    const language = tag === 'zgh' ? compareTifinagh : new Intl.Collator(tag).compare;
    order = (a, b) => language(a, b) || (a < b ? -1 : a > b ? 1 : 0);
    collators.set(tag, order);
  }
  return order;
}

/** Compares two texts in the alphabetical order of a language: negative, positive, or 0 for identical texts. */
export function compare(a: string, b: string, locale: LocaleTag): number {
  return collator(locale)(a, b);
}
