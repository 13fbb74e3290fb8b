import { createHmac, timingSafeEqual } from 'node:crypto';

/** Name and attributes of a cookie; `secure` adds the `__Host-` prefix (RFC 6265bis), which keeps other hosts from setting it. */
export interface CookieKind {
  readonly name: string;
  readonly secure: boolean;
  /** Without it the cookie ends with the browser. */
  readonly maxAgeSeconds?: number;
}

/** The full name of a cookie. */
export const cookieName = ({ name, secure }: CookieKind): string => (secure ? `__Host-${name}` : name);

/** The `Set-Cookie` header of a cookie: HttpOnly, SameSite=Lax (so that the redirect back from the provider carries it), whole site. */
export function serializeCookie(kind: CookieKind, value: string): string {
  const age = kind.maxAgeSeconds === undefined ? '' : `; Max-Age=${kind.maxAgeSeconds}`;
  return `${cookieName(kind)}=${value}; Path=/; HttpOnly; SameSite=Lax${kind.secure ? '; Secure' : ''}${age}`;
}

/** The `Set-Cookie` header that removes a cookie. */
export const removeCookie = (kind: CookieKind): string => serializeCookie({ ...kind, maxAgeSeconds: 0 }, '');

/** The `Cookie` header of a request. */
export const cookiesOf = ({ headers }: Request): string | undefined => headers.get('cookie') ?? undefined;

/** The value of a cookie in a `Cookie` header, or undefined. The first wins, as browsers send the most specific first. */
export function readCookie(header: string | undefined, kind: CookieKind): string | undefined {
  const name = cookieName(kind);
  for (const pair of (header ?? '').split(';')) {
    const [key = '', ...value] = pair.split('=');
    if (key.trim() === name) return value.join('=').trim();
  }
  return undefined;
}

/** Signs values with HMAC-SHA-256, so that a value we did not make never reaches the store. Keys rotate: the first signs, all verify. */
export class ValueSigner {
  readonly #keys: readonly string[];

  /** @param keys one at least */
  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  /** `value.signature`. */
  sign(value: string): string {
    return `${value}.${mac(firstKey(this.#keys), value)}`;
  }

  /** The value, or undefined when the signature is not ours. */
  unsign(signed: string | undefined): string | undefined {
    const [, value, signature] = /^(.+)\.([^.]*)$/s.exec(signed ?? '') ?? [];
    if (value === undefined || signature === undefined) return undefined;
    const given = Buffer.from(signature);
    const known = this.#keys.some((key) => {
      const expected = Buffer.from(mac(key, value));
      return expected.length === given.length && timingSafeEqual(expected, given);
    });
    return known ? value : undefined;
  }

  /** A name in place of a text, the same each time as long as the first key is; who has no key cannot tell of what. */
  pseudonymOf(text: string): string {
    return mac(firstKey(this.#keys), `pseudonym\n${text}`).slice(0, 22);
  }
}

/** The key that makes what others only check. */
export function firstKey<Key>(keys: readonly Key[]): Key {
  const [first] = keys;
  if (first === undefined) throw new RangeError('no key was given');
  return first;
}

const mac = (key: string, value: string): string => createHmac('sha256', key).update(value).digest('base64url');
