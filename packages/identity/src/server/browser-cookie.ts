import { readCookie, removeCookie, serializeCookie, cookiesOf, ValueSigner, type CookieKind } from './cookies.ts';
import { hashOf, randomId } from './sessions.ts';

/** A browser whose person has not logged in. */
export interface KnownBrowser {
  /** Says nothing about anybody, and opens nothing: only the cookie it is made of does. */
  readonly id: string;
  /** The token for the hidden field `csrf` of its forms. */
  readonly csrf: string;
}

/** How a browser is known again. */
export interface BrowserCookie {
  /** The browser of a request; undefined when it has no cookie of ours. */
  find(request: Request): KnownBrowser | undefined;
  /** A browser that is new, and the header that tells it so. */
  begin(): { readonly browser: KnownBrowser; readonly setCookie: string };
  /** The header by which a browser forgets its cookie. */
  end(): string;
}

/** How the cookie is made. */
export interface BrowserCookieOptions {
  /** Secrets of 32 characters or more each: the first signs, all verify. */
  readonly cookieKeys: readonly string[];
  /** Over `https:`, with the `__Host-` prefix. Default true; false is for loopback addresses. */
  readonly secureCookies?: boolean;
}

/**
 * Knows a browser again without a login: 256 random bits in an HttpOnly cookie, signed, which ends with the browser. Nothing is stored, so
 * that a visit leaves nothing; and what is kept of a browser is found by a hash, so that a copy of the store opens nothing.
 */
export function createBrowserCookie({ cookieKeys, secureCookies = true }: BrowserCookieOptions): BrowserCookie {
  const signer = new ValueSigner(cookieKeys);
  const kind: CookieKind = { name: 'tiwizi-browser', secure: secureCookies };
  return {
    find(request) {
      const secret = signer.unsign(readCookie(cookiesOf(request), kind));
      return secret === undefined ? undefined : browserOf(secret);
    },
    begin() {
      const secret = randomId();
      return { browser: browserOf(secret), setCookie: serializeCookie(kind, signer.sign(secret)) };
    },
    end: () => removeCookie(kind),
  };
}

/** Two hashes of one secret: neither tells of the other. */
const browserOf = (secret: string): KnownBrowser => ({
  id: hashOf(`browser\n${secret}`),
  csrf: hashOf(`csrf\n${secret}`),
});
