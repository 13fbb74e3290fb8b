import { createHash, randomBytes } from 'node:crypto';
import { readCookie, removeCookie, serializeCookie, type CookieKind, type ValueSigner } from './cookies.ts';
import type { ClaimValue } from './claims.ts';
import type { SessionStore } from './store.ts';

/**
 * The person, as the provider described them. Claims keep the provider's names, language tags included (`name#ar`); one that has not the
 * type of the standard (OpenID Connect Core 1.0, 5.1), or is structured, is left out.
 */
export interface IdentityUser {
  /** The provider's identifier of the person; it says nothing about them. */
  readonly sub: string;
  readonly name?: string;
  /** Level of assurance, in the provider's own words; absent only when the service asked for none and the provider told none. */
  readonly acr?: string;
  readonly [claim: string]: ClaimValue | undefined;
}

/** A session of a person who logged in. */
export interface IdentitySession {
  readonly user: IdentityUser;
  /** Put it in a hidden field `csrf` of every form that changes something, or in the header `x-csrf`. */
  readonly csrf: string;
  /** When the person authenticated at the provider, in seconds since 1970. */
  readonly authenticatedAt: number;
  /** When the session ends if nothing more happens, in seconds since 1970. */
  readonly expiresAt: number;
  /** When the session ends in any case, in seconds since 1970. */
  readonly endsAt: number;
}

/** What is stored: the session, and what the logout at the provider needs. */
export interface StoredSession extends IdentitySession {
  readonly idToken: string;
}

export interface SessionsOptions {
  readonly store: SessionStore;
  readonly signer: ValueSigner;
  readonly secure: boolean;
  readonly idleSeconds: number;
  readonly maxSeconds: number;
}

/** The stores' keys are hashes, so that a copy of the store opens no session. */
export const keyOf = (kind: string, secret: string): string =>
  `${kind}:${createHash('sha256').update(secret).digest('base64url')}`;

/** 256 random bits. */
export const randomId = (): string => randomBytes(32).toString('base64url');

/** The present time, in seconds since 1970. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

/** Makes, finds, extends and ends sessions. The browser holds a random id in a cookie, nothing else. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #cookie: CookieKind;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#cookie = { name: 'tiwizi-session', secure: options.secure };
  }

  /** Stores a new session under a new id (no session fixation) and returns its cookie. An earlier one of this browser ends. */
  async start(
    cookies: string | undefined,
    content: Pick<StoredSession, 'user' | 'idToken' | 'authenticatedAt'>,
  ): Promise<{ session: StoredSession; setCookie: string }> {
    await this.end(cookies);
    const { idleSeconds, maxSeconds, signer } = this.#options;
    const id = randomId();
    const now = seconds();
    const session: StoredSession = {
      ...content,
      csrf: randomId(),
      expiresAt: now + idleSeconds,
      endsAt: now + maxSeconds,
    };
    await this.#save(id, session);
    return { session, setCookie: serializeCookie(this.#cookie, signer.sign(id)) };
  }

  /** The session of a `Cookie` header, or undefined. `extend` counts the request as activity of the person. */
  async find(cookies: string | undefined, { extend }: { extend: boolean }): Promise<StoredSession | undefined> {
    const id = this.#id(cookies);
    const stored = id && (await this.#options.store.get(keyOf('session', id)));
    if (!stored) return undefined;
    const session = JSON.parse(stored) as StoredSession;
    const now = seconds();
    if (session.expiresAt <= now) return undefined;
    if (!extend) return session;
    const expiresAt = Math.min(now + this.#options.idleSeconds, session.endsAt);
    if (expiresAt === session.expiresAt) return session;
    const extended = { ...session, expiresAt };
    await this.#save(id, extended);
    return extended;
  }

  /** Ends the session of a `Cookie` header and returns the header that removes its cookie. */
  async end(cookies: string | undefined): Promise<string> {
    const id = this.#id(cookies);
    if (id) await this.#options.store.delete(keyOf('session', id));
    return removeCookie(this.#cookie);
  }

  #id(cookies: string | undefined): string | undefined {
    return this.#options.signer.unsign(readCookie(cookies, this.#cookie));
  }

  #save(id: string, session: StoredSession): Promise<void> {
    return this.#options.store.set(
      keyOf('session', id),
      JSON.stringify(session),
      Math.max(1, session.expiresAt - seconds()),
    );
  }
}
