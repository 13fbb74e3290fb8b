/** What is remembered from one purge to the next. Times are milliseconds since 1970. */
export interface PurgeMark {
  /** When the last purge was that believed its clock. */
  readonly last: number;
  /** The clock seems to have jumped: nothing is removed before. */
  readonly heldUntil?: number;
}

/** A longer step of the clock from one purge to the next is not believed at once. */
const longestStep = 2 * 24 * 60 * 60 * 1000;
/** For so long somebody may notice. */
const hold = 24 * 60 * 60 * 1000;

/**
 * Whether a purge may remove what is past its time. A clock that is days ahead would remove everything at once; so after a long step nothing
 * is removed for a day, and all is well again when the clock is put right meanwhile. A service that stood still for days waits that day too.
 */
export function guardPurge(
  mark: PurgeMark | undefined,
  now: number,
): { readonly mark: PurgeMark; readonly mayRemove: boolean; readonly held: boolean } {
  if (!mark) return { mark: { last: now }, mayRemove: false, held: false };
  if (now - mark.last <= longestStep) return { mark: { last: now }, mayRemove: true, held: false };
  const heldUntil = Math.min(mark.heldUntil ?? Infinity, now + hold);
  if (now >= heldUntil) return { mark: { last: now }, mayRemove: true, held: false };
  return { mark: { last: mark.last, heldUntil }, mayRemove: false, held: true };
}
