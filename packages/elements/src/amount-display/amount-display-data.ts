import { boolean, property, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-amount-display>` is printed from. */
export interface AmountDisplayData {
  /** The amount in units of the currency, with a point: `1250.5` dirhams. */
  readonly value?: number | undefined;
  /** ISO 4217 code; `MAD` by default. */
  readonly currency?: string | undefined;
  /** Without decimals where there are none: `75 DH`. Arabic then counts the dirhams as it speaks. */
  readonly whole?: boolean | undefined;
}

export const amountDisplayProperties: PropertiesOf<AmountDisplayData> = {
  value: property((given) => (given !== '' && Number.isFinite(Number(given)) ? Number(given) : undefined)),
  currency: string(),
  whole: boolean(),
};
