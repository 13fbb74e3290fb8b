import { createHash, randomBytes } from 'node:crypto';
import { collection, RecordConflict, type Collection, type Records } from '@tiwizi/store';
import { readCookie, removeCookie, serializeCookie, type CookieKind, type ValueSigner } from './cookies.ts';
import type { ClaimValue } from './claims.ts';

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
  readonly records: Records;
  readonly signer: ValueSigner;
  readonly secure: boolean;
  readonly idleSeconds: number;
  readonly maxSeconds: number;
  readonly sessionsPerPerson: number;
}

/** What is kept is found by hashes, so that a copy of the store opens no session. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** 256 random bits. */
export const randomId = (): string => randomBytes(32).toString('base64url');

/** The present time, in seconds since 1970. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

/** Part of the idle time by which a session has to be extended for it to be written: a page with ten images writes once. */
const worthWriting = 1 / 30;

/** Where a session is kept: under its person, by its own secret. */
interface Place {
  readonly owner: string;
  readonly id: string;
}

/** Makes, finds, extends and ends sessions. The browser holds a random id in a cookie, and a pseudonym of its person. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #sessions: Collection<StoredSession>;
  readonly #cookie: CookieKind;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#sessions = collection(options.records, 'session');
    this.#cookie = { name: 'tiwizi-session', secure: options.secure };
  }

  /**
   * Stores a new session under a new id (no session fixation) and returns its cookie. An earlier one of this browser ends, and of a person
   * with too many the one that was used longest ago.
   */
  async start(
    cookies: string | undefined,
    content: Pick<StoredSession, 'user' | 'idToken' | 'authenticatedAt'>,
  ): Promise<{ session: StoredSession; setCookie: string }> {
    const { idleSeconds, maxSeconds, signer, sessionsPerPerson } = this.#options;
    const owner = signer.pseudonymOf(content.user.sub);
    const secret = randomId();
    const now = seconds();
    const session: StoredSession = {
      ...content,
      csrf: randomId(),
      expiresAt: now + idleSeconds,
      endsAt: now + maxSeconds,
    };
    const id = hashOf(secret);
    await this.#sessions.put(owner, id, session, { revision: 0, expiresIn: lifeOf(session) });
    // Once there is another: who is logged in stays so when this process or its store ends in between.
    await this.end(cookies);
    const others = (await this.#sessions.list(owner)).filter((other) => other.id !== id);
    for (const other of others.slice(sessionsPerPerson - 1)) await this.#sessions.discard(owner, other.id);
    return { session, setCookie: serializeCookie(this.#cookie, signer.sign(`${owner}.${secret}`)) };
  }

  /**
   * The session of a `Cookie` header, or undefined. `extend` counts the request as activity of the person; a session that is ended
   * meanwhile stays ended.
   */
  async find(cookies: string | undefined, { extend }: { extend: boolean }): Promise<StoredSession | undefined> {
    const place = this.#place(cookies);
    const kept = place && (await this.#sessions.get(place.owner, place.id));
    if (!kept || kept.value.expiresAt <= seconds()) return undefined;
    if (!extend) return kept.value;
    const { idleSeconds } = this.#options;
    const expiresAt = Math.min(seconds() + idleSeconds, kept.value.endsAt);
    if (expiresAt - kept.value.expiresAt <= idleSeconds * worthWriting) return kept.value;
    const extended = { ...kept.value, expiresAt };
    try {
      await this.#sessions.put(place.owner, place.id, extended, {
        revision: kept.revision,
        expiresIn: lifeOf(extended),
      });
      return extended;
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      // Another page extended it, or it was ended: what is kept now says which.
      return this.find(cookies, { extend: false });
    }
  }

  /** Ends the session of a `Cookie` header and returns the header that removes its cookie. */
  async end(cookies: string | undefined): Promise<string> {
    const place = this.#place(cookies);
    if (place) await this.#sessions.discard(place.owner, place.id);
    return removeCookie(this.#cookie);
  }

  #place(cookies: string | undefined): Place | undefined {
    const value = this.#options.signer.unsign(readCookie(cookies, this.#cookie));
    const [owner, secret] = value?.split('.') ?? [];
    return owner && secret ? { owner, id: hashOf(secret) } : undefined;
  }
}

/** Milliseconds. */
const lifeOf = ({ expiresAt }: StoredSession): number => Math.max(1, expiresAt - seconds()) * 1000;
