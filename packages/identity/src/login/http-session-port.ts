import type { SessionInfo, SessionPort } from '@tiwizi/core';

/** Where the session is asked for and extended. */
export interface HttpSessionOptions {
  /** Answers `{ authenticated, user, expires_in, csrf }`, `expires_in` in seconds. */
  readonly sessionUrl: string;
  /** Takes a post with the header `x-csrf`, and answers the same. */
  readonly keepaliveUrl: string;
  /** Token of the session, until one is read. */
  readonly csrf?: string | undefined;
}

/**
 * The session as the server that made the page tells it (`GET /auth/session`, `POST /auth/keepalive`). Its promises are rejected when
 * nobody answers, or with anything but a session.
 */
export function httpSessionPort({ sessionUrl, keepaliveUrl, csrf }: HttpSessionOptions): SessionPort {
  let token = csrf;

  /** Undefined when the token was refused. */
  async function ask(url: string, init: RequestInit): Promise<SessionInfo | undefined> {
    const response = await fetch(url, { ...init, cache: 'no-store', credentials: 'same-origin' });
    if (response.status === 401) return { authenticated: false };
    if (response.status === 403) return undefined;
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const { authenticated, user, expires_in: expiresIn, csrf: given } = await response.json();
    token = given ?? token;
    return {
      authenticated: authenticated === true,
      ...(user && { user }),
      ...(expiresIn >= 0 && { expiresIn }),
      ...(token && { csrf: token }),
    };
  }

  async function insist(question: () => Promise<SessionInfo | undefined>): Promise<SessionInfo> {
    const answer = await question();
    if (!answer) throw new Error('the server refused to answer');
    return answer;
  }

  const read = (signal?: AbortSignal): Promise<SessionInfo> => insist(() => ask(sessionUrl, signal ? { signal } : {}));

  async function extend(signal?: AbortSignal): Promise<SessionInfo> {
    const post = (): Promise<SessionInfo | undefined> =>
      ask(keepaliveUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf': token ?? '' },
        body: '{}',
        ...(signal && { signal }),
      });
    const answer = token ? await post() : undefined;
    if (answer) return answer;
    // The page is older than the session (a login in another tab): its token is read anew, once.
    const session = await read(signal);
    return session.authenticated ? insist(post) : session;
  }
  return { read, extend };
}
