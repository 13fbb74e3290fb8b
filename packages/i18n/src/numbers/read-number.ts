import { normaliseDigits } from '../digits.ts';
import { cleanText } from '../typed-text/clean-text.ts';
import { writtenDecimal } from './written-decimal.ts';

/** How `readNumber` takes what could be two numbers. */
export interface ReadNumberOptions {
  /** The number is a whole one: a sign before exactly three digits stands between groups. Otherwise that could be two numbers. */
  readonly whole?: boolean;
}

/**
 * A number as people type it, in its plain form: `1 250,5`, `1.250,50`, `1,250.5`, `١٢٥٠٫٥` → `1250.5`; `-3` where there may be one below nothing.
 * No group, no zero that says nothing, no minus before nothing: read again it is the same, and no binary fraction comes near it.
 *
 * Undefined for what is no number, for powers (`1e4`), two decimal signs, groups that are not of three, more than 40 digits, and for `1.250`
 * unless it is known to be a whole number: it could be a thousand times as much.
 */
export function readNumber(typed: unknown, { whole: isWhole = false }: ReadNumberOptions = {}): string | undefined {
  const bare = normaliseDigits(cleanText(typed, 'line', 200)).trim();
  const found = bare.length > 60 ? undefined : writtenDecimal(bare.replace(/^- ?/, ''));
  if (!found || (found.isEither && !isWhole) || found.whole.length + found.part.length > 40) return undefined;
  const part = found.part.replace(/0+$/, '');
  const number = part ? `${found.whole}.${part}` : found.whole;
  return bare.startsWith('-') && number !== '0' ? `-${number}` : number;
}
