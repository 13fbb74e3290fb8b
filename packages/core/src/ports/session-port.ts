/** The person, in the words of the provider; claims keep their names, language tags included (`name#ar`). */
export interface SessionUser {
  readonly sub?: string;
  readonly name?: string;
  /** Level of assurance, opaque: only the server may draw conclusions from it. */
  readonly acr?: string;
  readonly [claim: string]: unknown;
}

/** What a page may know of a session. Never a token that opens anything. */
export interface SessionInfo {
  readonly authenticated: boolean;
  readonly user?: SessionUser;
  /** Seconds until the session ends if nothing more happens. Absent: it is not known. */
  readonly expiresIn?: number;
  /** To be sent back with each form that changes something. */
  readonly csrf?: string;
}

/** How elements learn of the session and extend it. The default asks the server that made the page. */
export interface SessionPort {
  /** Tells the session without extending it. Rejects when nobody answers. */
  read(signal?: AbortSignal): Promise<SessionInfo>;
  /** Extends the session and tells what it is now. Rejects when nobody answers. */
  extend(signal?: AbortSignal): Promise<SessionInfo>;
}
