const told = new Set<string>();

/**
 * Tells developers of a problem, once for each code and subject, in one console line that begins with the stable code.
 *
 * @param code stable, lower-case with hyphens, e.g. `tiwizi-field-unknown-type`
 * @param message what happened and what to do, in English
 * @param subject the element concerned; problems are counted once per tag, not per instance
 */
export function report(code: string, message: string, subject?: Element, cause?: unknown): void {
  const key = `${code} ${subject?.localName ?? ''}`;
  if (told.has(key)) return;
  told.add(key);
  console.warn(`[${code}] ${message}`, ...[subject, cause].filter(Boolean));
}

/** Forgets what was told, so that a test can see a message again. */
export function forgetReports(): void {
  told.clear();
}
