/** Every engine has one; it is the only thing here that no page and no server owns, so that this package needs no types of either. */
declare const console: { warn(...line: unknown[]): void };

const told = new Set<string>();

/**
 * Tells developers of a problem, once for each code and subject, in one console line that begins with the code: `[code] message`.
 *
 * @param code stable, lower-case with hyphens, e.g. `i18n-missing-message`
 * @param message what happened and what to do, in English
 * @param subject what it is about; told again for another one
 * @param more what a console can open: an element, an error
 */
export function warnOnce(code: string, message: string, subject: string = message, ...more: readonly unknown[]): void {
  const key = `${code} ${subject}`;
  if (told.has(key)) return;
  told.add(key);
  console.warn(`[${code}] ${message}`, ...more);
}

/** Forgets what was told, so that a test can see a message again. */
export function forgetWarnings(): void {
  told.clear();
}
