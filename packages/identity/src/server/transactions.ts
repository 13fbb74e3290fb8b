import { readCookie, serializeCookie, type CookieKind, type ValueSigner } from './cookies.ts';
import { keyOf, randomId } from './sessions.ts';
import type { SessionStore } from './store.ts';

/** A login under way: what its answer must fit. */
export interface Transaction {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly lang?: string | undefined;
  /** Levels that satisfy the page; empty when none was asked for. */
  readonly acceptedAcr: readonly string[];
}

/** Seconds in which a login must be completed. */
export const transactionSeconds = 600;

/**
 * Keeps logins under way. Each is bound to the browser by a cookie and found by its `state`, once. The cookie belongs to the browser
 * and not to one login, so that two tabs may log in at the same time.
 */
export class Transactions {
  readonly #store: SessionStore;
  readonly #signer: ValueSigner;
  readonly #cookie: CookieKind;

  constructor(store: SessionStore, signer: ValueSigner, secure: boolean) {
    this.#store = store;
    this.#signer = signer;
    this.#cookie = { name: 'tiwizi-transaction', secure, maxAgeSeconds: transactionSeconds };
  }

  /** Stores a login and returns the cookie that binds it to this browser. */
  async start(cookies: string | undefined, state: string, transaction: Transaction): Promise<string> {
    const browser = this.#browser(cookies) ?? randomId();
    await this.#store.set(this.#key(browser, state), JSON.stringify(transaction), transactionSeconds);
    return serializeCookie(this.#cookie, this.#signer.sign(browser));
  }

  /** Takes the login of this browser with this `state` out of the store, or gives undefined. */
  async take(cookies: string | undefined, state: string | null): Promise<Transaction | undefined> {
    const browser = this.#browser(cookies);
    if (!browser || !state) return undefined;
    const stored = await this.#store.take(this.#key(browser, state));
    return stored === undefined ? undefined : (JSON.parse(stored) as Transaction);
  }

  /** Remembers that a login of this browser came back with a level that does not suffice. */
  async markTooWeak(cookies: string | undefined): Promise<void> {
    const browser = this.#browser(cookies);
    if (browser) await this.#store.set(keyOf('too-weak', browser), '1', transactionSeconds);
  }

  /** Whether that happened a short while ago, and no login succeeded since. */
  async wasTooWeak(cookies: string | undefined): Promise<boolean> {
    const browser = this.#browser(cookies);
    return browser !== undefined && (await this.#store.get(keyOf('too-weak', browser))) !== undefined;
  }

  /** A login of this browser succeeded. */
  async forgetTooWeak(cookies: string | undefined): Promise<void> {
    const browser = this.#browser(cookies);
    if (browser) await this.#store.delete(keyOf('too-weak', browser));
  }

  #browser(cookies: string | undefined): string | undefined {
    return this.#signer.unsign(readCookie(cookies, this.#cookie));
  }

  #key(browser: string, state: string): string {
    return keyOf('transaction', `${browser}.${state}`);
  }
}
