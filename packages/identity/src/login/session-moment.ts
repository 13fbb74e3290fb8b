/** Milliseconds before the end of a session at which people are told (WCAG 2.2.1 asks for 20 seconds at least). */
export const warnBefore = 120_000;
/** Milliseconds before the end of the last announcement. */
export const lastWords = 20_000;
const minute = 60_000;
/** Longer timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Where a session stands at a moment. */
export interface SessionMoment {
  /** `running`: nothing to tell; `ending`: tell once a minute; `last`: the last seconds; `over`. */
  readonly phase: 'running' | 'ending' | 'last' | 'over';
  /** Minutes left, begun ones counted, while it is ending. */
  readonly minutes: number;
  /** Milliseconds until the next thing to tell. */
  readonly wait: number;
}

/** What there is to tell when a session has so many milliseconds left: at two minutes, once a minute, at 20 seconds, at the end. */
export function sessionMoment(left: number): SessionMoment {
  if (left <= 0) return { phase: 'over', minutes: 0, wait: 0 };
  if (left > warnBefore) return { phase: 'running', minutes: 0, wait: Math.min(left - warnBefore, longestTimer) };
  if (left <= lastWords) return { phase: 'last', minutes: 0, wait: left };
  const minutes = Math.ceil(left / minute);
  return { phase: 'ending', minutes, wait: left - Math.max((minutes - 1) * minute, lastWords) };
}
