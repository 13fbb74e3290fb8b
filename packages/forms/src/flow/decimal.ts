/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** A decimal text as answers are kept, with at most two decimals and 40 digits: more was typed and not read. */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d{1,40})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return whole ? { units: BigInt(sign + whole + part), scale: part.length } : undefined;
}

const at = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

/** The sum of two. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { units: at(one, scale) + at(other, scale), scale };
}

/** The product of two. */
export const multiplyDecimals = (one: Decimal, other: Decimal): Decimal => ({
  units: one.units * other.units,
  scale: one.scale + other.scale,
});

/** Below zero, zero or above: how the first stands to the second. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const { units } = addDecimals(one, { ...other, units: -other.units });
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** As a text with so many decimals, rounded half away from zero as amounts of money are. */
export function decimalText({ units, scale }: Decimal, decimals: number): string {
  const size = units < 0n ? -units : units;
  const cut = 10n ** BigInt(Math.max(scale - decimals, 0));
  const rounded = ((size + cut / 2n) / cut) * 10n ** BigInt(Math.max(decimals - scale, 0));
  const digits = String(rounded).padStart(decimals + 1, '0');
  const text = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
  return units < 0n && rounded ? `-${text}` : text;
}
