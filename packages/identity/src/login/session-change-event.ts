import type { SessionInfo } from '@tiwizi/core';

/**
 * Why the page heard of the session: first `read`; `logged-in` meanwhile; `extended`; `expired` by itself; `logged-out` here, or
 * `logged-out-elsewhere` in another tab.
 */
export type SessionChangeReason = 'read' | 'logged-in' | 'extended' | 'expired' | 'logged-out' | 'logged-out-elsewhere';

/** `tiwizi-session-change`: the session was read or has changed. Bubbles, composed, cannot be refused. */
export class SessionChangeEvent extends Event {
  /** The session as it is now. */
  readonly session: SessionInfo;
  /** Why the page heard of it. */
  readonly reason: SessionChangeReason;

  constructor(session: SessionInfo, reason: SessionChangeReason) {
    super('tiwizi-session-change', { bubbles: true, composed: true });
    this.session = session;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-session-change': SessionChangeEvent;
  }
}
