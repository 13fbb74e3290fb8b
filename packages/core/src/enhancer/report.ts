import { forgetWarnings, warnOnce } from '@tiwizi/i18n';

/**
 * Tells developers of a problem, once for each code and subject, in one console line that begins with the stable code.
 *
 * @param code stable, lower-case with hyphens, e.g. `tiwizi-field-unknown-type`
 * @param message what happened and what to do, in English
 * @param subject the element concerned; problems are counted once per tag, not per instance
 */
export function report(code: string, message: string, subject?: Element, cause?: unknown): void {
  warnOnce(`[${code}] ${message}`, code + subject?.localName, ...[subject, cause].filter(Boolean));
}

/** Forgets what was told, so that a test can see a message again. */
export const forgetReports: () => void = forgetWarnings;
