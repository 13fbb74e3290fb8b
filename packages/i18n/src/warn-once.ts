/** Every engine has one; it is the only thing here that no page and no server owns, so that this package needs no types of either. */
declare const console: { warn(...line: unknown[]): void };

const told = new Set<string>();

/**
 * Tells developers of a problem in one console line, once for each line or `key`.
 *
 * @param line the stable code in brackets, then what happened and what to do, in English: `[i18n-missing-message] …`
 * @param key what it is told once for, where that is not the line
 * @param more what a console can open: an element, an error
 */
export function warnOnce(line: string, key: string = line, ...more: readonly unknown[]): void {
  if (told.has(key)) return;
  told.add(key);
  console.warn(line, ...more);
}

/** Forgets what was told, so that a test can see a message again. */
export function forgetWarnings(): void {
  told.clear();
}
