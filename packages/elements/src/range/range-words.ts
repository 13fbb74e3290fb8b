import { formatNumber, type Locale } from '@tiwizi/i18n';

/** A number of a range as people write it, with its unit; a text that is no number as it is. */
export function rangeWords(value: string, unit: string | undefined, locale: Locale): string {
  const number = Number(value);
  const words = value.trim() && Number.isFinite(number) ? formatNumber(number, locale) : value;
  return unit ? `${words}\u00a0${unit}` : words;
}

/** The ends of a native range: those of HTML where it says none, and none where they make no sense. */
export function rangeEnds(
  min: string | undefined,
  max: string | undefined,
): readonly [min: string, max: string] | undefined {
  const [least, most] = [end(min, 0), end(max, 100)];
  return least < most ? [String(least), String(most)] : undefined;
}

const end = (given: string | undefined, usual: number): number =>
  given?.trim() && Number.isFinite(Number(given)) ? Number(given) : usual;
