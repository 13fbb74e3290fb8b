/** What was typed, without the unit that some add: in whichever language. */
export function withoutUnit(units: readonly string[], typed: string): string {
  const written = units.find((unit) => typed.endsWith(unit));
  return written ? typed.slice(0, -written.length) : typed;
}
