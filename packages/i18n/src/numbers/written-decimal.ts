/** A decimal number as it was written, in ASCII digits. */
export interface WrittenDecimal {
  /** Digits before the decimal sign, without those that stand between groups and without leading zeros. */
  readonly whole: string;
  /** Digits after it; empty: none. */
  readonly part: string;
  /** The sign could stand between groups too, `1.250`: then `part` is empty. */
  readonly isEither: boolean;
}

const plain = /^(?<whole>\d+)(?:[.,،٫](?<part>\d+))?$/;
/** Groups of three with one sign between them; then a decimal sign of another kind. */
const grouped = /^(?<whole>[1-9]\d{0,2}(?<sign>[ .,،٬'])\d{3}(?:\k<sign>\d{3})*)(?:(?!\k<sign>)[.,،٫](?<part>\d+))?$/;

/** Digits in one run, or in groups of three, and a decimal sign of any of the languages; undefined for anything else. */
export function writtenDecimal(typed: string): WrittenDecimal | undefined {
  const [inGroups, inOneRun] = [grouped, plain].map((form) => form.exec(typed)?.groups);
  const found = inGroups ?? inOneRun;
  if (!found) return undefined;
  const whole = (found['whole'] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return { whole, part: found['part'] ?? '', isEither: Boolean(inGroups && inOneRun) };
}
