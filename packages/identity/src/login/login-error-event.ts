import type { LoginErrorName } from './login-data.ts';

/** A stable code: why a login did not succeed, or `session_unreachable`: nobody answered when the session was read or extended. */
export type LoginErrorEventCode = LoginErrorName | 'session_unreachable';

/** `tiwizi-login-error`: a login came back without a session, or the session cannot be read. Bubbles, composed, cannot be refused. */
export class LoginErrorEvent extends Event {
  /** Why, in a stable word. */
  readonly code: LoginErrorEventCode;

  constructor(code: LoginErrorEventCode) {
    super('tiwizi-login-error', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-login-error': LoginErrorEvent;
  }
}
