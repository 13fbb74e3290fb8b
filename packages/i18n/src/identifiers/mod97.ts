/** Remainder modulo 97 of a number of any length, digit by digit (ISO 7064 MOD 97-10 works on it). */
export function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** The two-digit key, 01–97, that ends a Moroccan ICE or RIB and makes the whole number divisible by 97. */
export function mod97Key(body: string): string {
  return String(97 - mod97(`${body}00`)).padStart(2, '0');
}

/** Whether a number ends in its own key; 00, 98 and 99 never are one, although they may leave the right remainder. */
export function hasMod97Key(number: string): boolean {
  return number.slice(-2) === mod97Key(number.slice(0, -2));
}
