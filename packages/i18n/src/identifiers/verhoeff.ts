const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Product in the dihedral group D5. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

/** Whether the last digit is the Verhoeff check digit of those before it (Verhoeff 1969). */
export function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  Array.from(digits)
    .reverse()
    .forEach((character, position) => {
      let digit = Number(character);
      for (let times = position % 8; times > 0; times -= 1) digit = PERMUTATION[digit]!;
      check = multiply(check, digit);
    });
  return check === 0;
}
