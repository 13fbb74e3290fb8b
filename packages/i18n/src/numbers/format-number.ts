import { formattingTag, ownLocale, type OwnLocale, type LocaleTag } from '../locale.ts';

/** How `formatNumber` shows a number. */
export interface NumberOptions {
  /** `percent` multiplies by 100 and adds the sign. Default `decimal`. */
  readonly style?: 'decimal' | 'percent';
  readonly minimumFractionDigits?: number;
  /** Default 3, or 0 for percent; more is rounded half away from zero. */
  readonly maximumFractionDigits?: number;
  /** `false` for numbers that are names (a year, a file number). */
  readonly useGrouping?: boolean;
  /** `stripIfInteger` leaves out ",00". */
  readonly trailingZeroDisplay?: 'auto' | 'stripIfInteger';
}

/**
 * Our own signs, as CLDR 48 has them but for French: CLDR's `fr-MA` groups with dots, French typography with a narrow
 * no-break space. The marks in the Arabic signs keep them on the side of the number where they are read.
 */
const signs: Readonly<Record<OwnLocale, Readonly<Record<string, string>>>> = {
  'ar-MA': { ',': '.', '.': ',', '-': '\u200e-', '%': '\u200e%\u200e' },
  zgh: { ',': '\u00a0', '.': ',', '%': '\u00a0%' },
  'fr-MA': { ',': '\u202f', '.': ',', '%': '\u202f%' },
  en: {},
};

/**
 * A number as the language writes it, in European digits, the same in every engine.
 *
 * @throws RangeError `i18n-invalid-number` for NaN and infinities: nobody should read those on a public page
 */
export function formatNumber(value: number | bigint, locale: LocaleTag, options: NumberOptions = {}): string {
  if (typeof value !== 'bigint' && !Number.isFinite(value)) throw new RangeError('[tiwizi] i18n-invalid-number');
  const tag = formattingTag(locale);
  const own = ownLocale(tag);
  const { trailingZeroDisplay, ...rest } = options;
  const {
    style = 'decimal',
    minimumFractionDigits: least = 0,
    maximumFractionDigits: most = style === 'percent' ? 0 : 3,
  } = rest;
  const maximumFractionDigits = Math.max(least, most);
  // English digits are alike in every engine; only the signs are then exchanged.
  const format = new Intl.NumberFormat(own ? 'en-US' : tag, {
    numberingSystem: 'latn',
    ...rest,
    maximumFractionDigits,
  });
  let text = format.format(value);
  if (!own) return text;
  if (trailingZeroDisplay === 'stripIfInteger') text = text.replace(/\.0+(?=%|$)/, '');
  if (!/[1-9]/.test(text)) text = text.replace('-', '');
  return text.replace(/[-,.%]/g, (mark) => signs[own][mark] ?? mark);
}
