import { normaliseDigits } from '../digits.ts';
import { cleanText } from '../typed-text/clean-text.ts';
import { writtenDecimal } from './written-decimal.ts';

/** The dirham as people write it beside an amount, in the four languages and by its code. */
const currency = String.raw`mad|dhs?|dirhams?|د\.? ?م\.?|(?:ال)?درهم(?:ا|ان|ين)?|(?:ال)?دراهم|ⴰⴷⵔⵉⵎ|ⵉⴷⵔⵉⵎⵏ`;
const unit = new RegExp(String.raw`^(?:${currency})(?![\p{L}.]) ?|(?<![\p{L}]) ?(?:${currency})$`, 'iu');

/**
 * An amount of dirhams as people type it, in its plain form: `1 250,5 DH`, `1.250,50`, `1,250.50`, `١٢٥٠٫٥٠ درهم` → `1250.50`. Always two decimals
 * and a point (as ISO 20022 writes amounts), no sign, no group: read again it is the same, and no binary fraction comes near it.
 *
 * A sign before exactly three digits stands between groups, whichever it is: there are no thousandths of a dirham. Undefined for what
 * is no amount, is negative, has parts of a centime, groups that are not of three, or more than 13 digits before the decimals.
 */
export function readMoney(typed: unknown): string | undefined {
  const bare = normaliseDigits(cleanText(typed, 'line', 200))
    .replace(unit, '')
    .trim();
  const found = writtenDecimal(bare);
  if (!found || found.whole.length > 13 || found.part.length > 2) return undefined;
  return `${found.whole}.${found.part.padEnd(2, '0')}`;
}
