import { formatMoney, formatNumber, text, wordsIn, type Locale, type LocalizedText } from '@tiwizi/i18n';
import { numberMessages } from './number.messages.ts';

/** How a computed amount is shown. */
export interface ComputedLook {
  readonly as: 'money' | 'number';
  readonly unit?: LocalizedText | string | undefined;
}

/** A computed amount in words. */
export function computedText({ as, unit }: ComputedLook, amount: string, locale: Locale): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return amount;
  if (as === 'money') return formatMoney(value, locale, { trailingZeroDisplay: 'stripIfInteger' });
  const number = formatNumber(value, locale, { maximumFractionDigits: 2 });
  const counted = typeof unit === 'string' ? unit : wordsIn(unit, locale);
  return counted ? text(numberMessages, 'numberWithUnit', locale, { number, unit: counted }) : number;
}
