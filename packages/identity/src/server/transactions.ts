import { collection, type Collection, type Records } from '@tiwizi/store';
import { readCookie, serializeCookie, type CookieKind, type ValueSigner } from './cookies.ts';
import { hashOf, randomId } from './sessions.ts';

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

/** Logins that one browser may have under way; one more takes the place of its oldest, and of nobody else's. */
const loginsPerBrowser = 10;
const life = transactionSeconds * 1000;

/**
 * Keeps logins under way. Each is bound to the browser by a cookie and found by its `state`, once. The cookie belongs to the browser
 * and not to one login, so that two tabs may log in at the same time.
 */
export class Transactions {
  readonly #logins: Collection<Transaction>;
  readonly #tooWeak: Collection<true>;
  readonly #signer: ValueSigner;
  readonly #cookie: CookieKind;

  constructor(records: Records, signer: ValueSigner, secure: boolean) {
    this.#logins = collection(records, 'login');
    this.#tooWeak = collection(records, 'login-too-weak');
    this.#signer = signer;
    this.#cookie = { name: 'tiwizi-transaction', secure, maxAgeSeconds: transactionSeconds };
  }

  /** Stores a login and returns the cookie that binds it to this browser. */
  async start(cookies: string | undefined, state: string, transaction: Transaction): Promise<string> {
    const browser = this.#browser(cookies) ?? randomId();
    const owner = hashOf(browser);
    const id = hashOf(state);
    await this.#logins.put(owner, id, transaction, { revision: 0, expiresIn: life });
    const others = (await this.#logins.list(owner)).filter((other) => other.id !== id);
    for (const other of others.slice(loginsPerBrowser - 1)) await this.#logins.discard(owner, other.id);
    return serializeCookie(this.#cookie, this.#signer.sign(browser));
  }

  /** Takes the login of this browser with this `state` out of the store, or gives undefined. */
  async take(cookies: string | undefined, state: string | null): Promise<Transaction | undefined> {
    const browser = this.#browser(cookies);
    return browser && state ? this.#logins.take(hashOf(browser), hashOf(state)) : undefined;
  }

  /** Remembers that a login of this browser came back with a level that does not suffice. */
  async markTooWeak(cookies: string | undefined): Promise<void> {
    const browser = this.#browser(cookies);
    if (browser) await this.#tooWeak.update(hashOf(browser), '', () => ({ value: true, expiresIn: life }));
  }

  /** Whether that happened a short while ago, and no login succeeded since. */
  async wasTooWeak(cookies: string | undefined): Promise<boolean> {
    const browser = this.#browser(cookies);
    return browser !== undefined && (await this.#tooWeak.get(hashOf(browser), '')) !== undefined;
  }

  /** A login of this browser succeeded. */
  async forgetTooWeak(cookies: string | undefined): Promise<void> {
    const browser = this.#browser(cookies);
    if (browser) await this.#tooWeak.discard(hashOf(browser), '');
  }

  #browser(cookies: string | undefined): string | undefined {
    return this.#signer.unsign(readCookie(cookies, this.#cookie));
  }
}
