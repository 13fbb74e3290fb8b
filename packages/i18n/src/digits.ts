/** Turns Arabic-Indic (٠–٩) and extended Arabic-Indic (۰–۹) digits into ASCII digits; leaves all else. */
export function normaliseDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
