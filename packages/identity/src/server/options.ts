import { oneLine } from '@tiwizi/i18n';
import type { ClientAuth, CustomFetch } from 'openid-client';
import type { Stores } from '@tiwizi/store';
import type { LoginErrorCode } from './login-error.ts';

/** What is known when a login ends without a session. */
export interface LoginFailure {
  readonly code: LoginErrorCode | 'csrf_invalid';
  /** Where the person was going; undefined when that is not known. */
  readonly returnTo: string | undefined;
  /** The language asked for at the start of the login (`lang`), when it is known. */
  readonly lang: string | undefined;
}

/** One line for developers and operators. It never holds authorization codes, tokens or values of claims. */
export interface IdentityReport {
  /** A code of `login_error`, `claim_invalid` or `store_away`. */
  readonly code: string;
  /** What happened and what to look at. One line: what came from outside is escaped. */
  readonly message: string;
  /** What was thrown, as it was: print it escaped. */
  readonly cause?: unknown;
}

/** Options of `createIdentityServer`. Times are in seconds, and their names say so. */
export interface IdentityServerOptions {
  /** Issuer identifier of the OpenID provider; its metadata is read at `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Sent by `client_secret_basic`. Without it the client is public (PKCE alone). */
  readonly clientSecret?: string;
  /** Another way to authenticate the client, from `openid-client`: `PrivateKeyJwt(key)`, `TlsClientAuth()`… */
  readonly clientAuthentication?: ClientAuth;
  /** The registered callback address: public origin of this site, then `basePath`, then `/callback`. */
  readonly redirectUri: string;
  /** Secrets of at least 32 characters that sign the cookies; the first signs, all verify, so that keys can rotate. */
  readonly cookieKeys: readonly string[];
  /** Default `openid profile`. */
  readonly scope?: string;
  /** Levels of assurance this service knows, weakest first: the provider's own `acr` values, opaque here. */
  readonly acrValues?: readonly string[];
  /** Weakest level that every login needs. Default: the first of `acrValues`; without `acrValues` no level is checked. */
  readonly requiredAcr?: string;
  /** Seconds after which an earlier authentication at the provider no longer counts (`max_age`). */
  readonly maxAgeSeconds?: number;
  /** Path of the routes. Default `/auth`. */
  readonly basePath?: string;
  /** Where a person goes after login when the page named no address. Default `/`. */
  readonly defaultReturnTo?: string;
  /**
   * Page that explains a login that failed; gets `login_error` and `return_to` in its query. By default the person returns to where they
   * were, with `login_error` in the query.
   */
  readonly errorPath?: string | ((failure: LoginFailure) => string);
  /** Called when a person logs out, before the answer; not when a session ends by itself. @param subject their `sub` */
  onLogout?(subject: string): Promise<unknown>;
  /** Where sessions and logins under way are kept, from `@tiwizi/store`. Default: the memory of this process. */
  readonly stores?: Pick<Stores, 'records'>;
  /** Sessions that one person may have at once; one more ends the one that was used longest ago. Default 10. */
  readonly sessionsPerPerson?: number;
  /** Seconds without a request after which a session ends. Default 900. */
  readonly idleSeconds?: number;
  /** Seconds after which a session ends in any case. Default 28 800. */
  readonly maxSeconds?: number;
  /**
   * Which claims of the provider go into the session, and so to the page. Default: all but those of the protocol. Claims come as the
   * provider sent them; what is given back has to be text, numbers or booleans: flatten what is structured.
   */
  readonly selectClaims?: (claims: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /**
   * `false` drops `Secure` and the `__Host-` prefix, for browsers that refuse them on `http://localhost` (WebKit). Accepted for a
   * loopback `redirectUri` only. Default `true`.
   */
  readonly secureCookies?: boolean;
  /** Use of pushed authorization requests (RFC 9126). Default `auto`: when the provider has them. */
  readonly pushedRequests?: 'auto' | 'never';
  /** Seconds to wait for each answer of the provider. Default 5. */
  readonly timeoutSeconds?: number;
  /** Replaces `fetch` towards the provider, for a proxy or a private authority. */
  readonly fetch?: CustomFetch;
  /** Called for what goes wrong, but not for a person who turns back. Default: one line on stderr. */
  readonly onError?: (report: IdentityReport) => void;
}

/** The options checked, with their defaults. */
export interface ResolvedOptions extends IdentityServerOptions {
  readonly origin: string;
  readonly issuerUrl: URL;
  readonly scope: string;
  readonly acrValues: readonly string[];
  readonly basePath: string;
  readonly defaultReturnTo: string;
  readonly idleSeconds: number;
  readonly maxSeconds: number;
  readonly secureCookies: boolean;
  readonly sessionsPerPerson: number;
  readonly pushedRequests: 'auto' | 'never';
  readonly timeoutSeconds: number;
  readonly onError: (report: IdentityReport) => void;
}

/** A wrong option, found when the server starts and not at the first login. `code` is `identity_option_invalid`. */
export class IdentityOptionError extends Error {
  readonly code = 'identity_option_invalid';

  constructor(message: string) {
    super(message);
    this.name = 'IdentityOptionError';
  }
}

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

function must(condition: boolean, message: string): asserts condition {
  if (!condition) throw new IdentityOptionError(message);
}

function url(value: string, option: string): URL {
  must(URL.canParse(value), `${option} is not an absolute address`);
  const parsed = new URL(value);
  must(
    parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLoopback(parsed)),
    `${option} must use https (http is for loopback addresses)`,
  );
  return parsed;
}

/** @throws IdentityOptionError */
export function resolveOptions(options: IdentityServerOptions): ResolvedOptions {
  const { basePath = '/auth', acrValues = [], secureCookies = true, idleSeconds = 900, maxSeconds = 28_800 } = options;
  const redirect = url(options.redirectUri, 'redirectUri');
  must(/^(\/[\w.~-]+)+$/.test(basePath), 'basePath must be a path such as /auth');
  must(
    redirect.pathname === `${basePath}/callback` && !redirect.search && !redirect.hash,
    `redirectUri must end with ${basePath}/callback`,
  );
  must(
    options.cookieKeys.length > 0 && options.cookieKeys.every((key) => key.length >= 32),
    'cookieKeys must be secrets of at least 32 characters',
  );
  must(options.clientId !== '', 'clientId is empty');
  must(secureCookies || isLoopback(redirect), 'secureCookies: false is for loopback addresses');
  must(idleSeconds > 0 && maxSeconds >= idleSeconds, 'idleSeconds must be positive and maxSeconds not less');
  const { sessionsPerPerson = 10 } = options;
  must(sessionsPerPerson >= 1, 'sessionsPerPerson must be one at least');
  const requiredAcr = options.requiredAcr ?? acrValues[0];
  const onError = options.onError ?? (({ code, message }) => console.warn(`[${code}] ${message}`));
  must(requiredAcr === undefined || acrValues.includes(requiredAcr), 'requiredAcr must be one of acrValues');
  return {
    ...options,
    origin: redirect.origin,
    issuerUrl: url(options.issuer, 'issuer'),
    scope: options.scope ?? 'openid profile',
    acrValues,
    ...(requiredAcr === undefined ? {} : { requiredAcr }),
    basePath,
    defaultReturnTo: options.defaultReturnTo ?? '/',
    idleSeconds,
    maxSeconds,
    secureCookies,
    sessionsPerPerson,
    pushedRequests: options.pushedRequests ?? 'auto',
    timeoutSeconds: options.timeoutSeconds ?? 5,
    onError: (report) => onError({ ...report, message: oneLine(report.message) }),
  };
}
