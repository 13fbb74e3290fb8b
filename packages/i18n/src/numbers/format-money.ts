import { formattingTag, ownLocale, type OwnLocale, type LocaleTag } from '../locale.ts';
import { plural, type PluralCategory } from '../plural.ts';
import { formatNumber, type NumberOptions } from './format-number.ts';

/** How `formatMoney` shows an amount. */
export interface MoneyOptions extends Pick<NumberOptions, 'trailingZeroDisplay'> {
  /** ISO 4217 code. Default `MAD`. */
  readonly currency?: string;
}

/** The dirham as each language writes it with an amount; the Amazigh word is CLDR 48's without "of Morocco", unreviewed. */
const dirham: Readonly<Record<OwnLocale, string>> = { 'ar-MA': 'درهم', zgh: 'ⴰⴷⵔⵉⵎ', 'fr-MA': 'DH', en: 'MAD' };

/** Whole dirhams in Arabic, by CLDR's categories of number (3–10, 11–99, and so on in every hundred); one and two are words. */
const arabicDirhams: Readonly<Partial<Record<PluralCategory, string>>> = { few: 'دراهم', many: 'درهما' };

/** The dirhams of a written Arabic number; one with decimals is an amount, not a count. */
function arabicAmount(number: string): string {
  if (number === '1') return 'درهم واحد';
  if (number === '2') return 'درهمان';
  const category = plural(Number(number.replace(/\D/g, '').slice(-2)), 'ar-MA');
  return `${number}\u00a0${(!number.includes(',') && arabicDirhams[category]) || dirham['ar-MA']}`;
}

/**
 * An amount of money, the same in every engine, with no invisible mark that would spoil a copy: `1.234,50 درهم`, `1 234,50 ⴰⴷⵔⵉⵎ`,
 * `1 234,50 DH`, `MAD 1,234.50`. The spaces do not break. Other currencies show their code. Two decimals; `stripIfInteger` leaves out
 * ",00", and whole dirhams are then counted as Arabic counts them: `درهم واحد`, `درهمان`, `5 دراهم`, `75 درهما`, `100 درهم`.
 *
 * @param amount in units of the currency (dirhams, not centimes)
 * @throws RangeError `i18n-invalid-number` for NaN and infinities, `i18n-invalid-currency` for what is no ISO 4217 code
 */
export function formatMoney(amount: number | bigint, locale: LocaleTag, options: MoneyOptions = {}): string {
  const { currency = 'MAD', trailingZeroDisplay = 'auto' } = options;
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError('[tiwizi] i18n-invalid-currency');
  const own = ownLocale(formattingTag(locale));
  const number = formatNumber(amount, locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay,
  });
  if (own === 'ar-MA' && currency === 'MAD') return arabicAmount(number);
  const unit = own && currency === 'MAD' ? dirham[own] : currency;
  if (own === 'en') return number.replace(/^-?/, `$&${unit}\u00a0`);
  return `${number}\u00a0${unit}`;
}
