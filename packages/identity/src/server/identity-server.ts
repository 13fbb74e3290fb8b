import type { IncomingMessage, ServerResponse } from 'node:http';
import { ValueSigner } from './cookies.ts';
import { LoginError } from './login-error.ts';
import { makeLoginState, readLoginState, type LoginWay } from './login-state.ts';
import { resolveOptions, type IdentityServerOptions, type LoginFailure, type ResolvedOptions } from './options.ts';
import { ProviderClient } from './provider.ts';
import { isFromOurPages, readFields, sameSecret } from './request-guard.ts';
import { safeReturnTo, withParameters } from './return-to.ts';
import { keyOf, randomId, seconds, Sessions, type IdentitySession, type StoredSession } from './sessions.ts';
import { MemoryStore, type SessionStore } from './store.ts';
import { Transactions } from './transactions.ts';
import { ValueSealer } from './value-sealer.ts';

/** A request as Node and Connect-style frameworks give it (`originalUrl` when mounted below a path, `body` when parsed before us). */
export type IdentityRequest = IncomingMessage & { originalUrl?: string; body?: unknown };

/** What a page asks of a session. */
export interface SessionDemand {
  /**
   * Level of assurance needed, one of `acrValues`, where it is stronger than the one every login needs. One that is not configured is
   * never reached.
   */
  readonly requiredAcr?: string | undefined;
  /** Whether the request counts as activity of the person. Default true. */
  readonly extend?: boolean;
}

/** Routes and helpers of the login of a site. */
export interface IdentityServer {
  /**
   * Answers the routes below `basePath`, and calls `next` for all others. For `http.createServer`, Connect, Express and the like.
   * An address that is not in its normal form (`/x/../auth/login`, `//auth/login`, `/%61uth/login`) is none of ours.
   *
   * - `GET /auth/login?return_to=&acr=&lang=` sends the person to the provider.
   * - `GET /auth/callback` takes the provider's answer and sends the person to `return_to`.
   * - `GET /auth/session` tells the session in JSON, without extending it.
   * - `POST /auth/logout` ends it (form or JSON, with `csrf`), here and at the provider.
   * - `GET /auth/logged-out` is where the provider leads after that.
   * - `POST /auth/keepalive` extends it (form or JSON, with `csrf`).
   */
  handler(request: IdentityRequest, response: ServerResponse, next?: (error?: unknown) => void): Promise<void>;
  /**
   * The session of a request, or undefined when there is none or when its level of assurance is below the one needed. Extends the
   * session, unless `extend` is false.
   */
  getSession(request: IncomingMessage, demand?: SessionDemand): Promise<IdentitySession | undefined>;
  /** The token for the hidden field `csrf` of forms. */
  csrfToken(session: IdentitySession): string;
  /** Whether a posted token is that of the session. Compares in constant time. */
  checkCsrf(session: IdentitySession, token: unknown): boolean;
  /** Whether the session reaches a level of assurance; false for a level that is not configured. */
  hasAcr(session: IdentitySession, acr: string): boolean;
  /** Address of the login route with its parameters. */
  loginUrl(parameters?: { returnTo?: string; acr?: string; lang?: string }): string;
}

/**
 * The server side of login: a backend for the front end (the strongest pattern of "OAuth 2.0 for Browser-Based Apps"). Tokens stay here;
 * the browser gets an HttpOnly `__Host-` cookie with a random number.
 *
 * @throws IdentityOptionError when an option is wrong
 */
export function createIdentityServer(options: IdentityServerOptions): IdentityServer {
  return new Server(resolveOptions(options));
}

type Failure = Pick<LoginFailure, 'returnTo' | 'lang'>;

class Server implements IdentityServer {
  readonly #options: ResolvedOptions;
  readonly #store: SessionStore;
  readonly #provider: ProviderClient;
  readonly #sessions: Sessions;
  readonly #transactions: Transactions;
  readonly #sealer: ValueSealer;
  readonly #routes: Readonly<
    Record<
      string,
      readonly [method: string, run: (request: IdentityRequest, response: ServerResponse, url: URL) => Promise<void>]
    >
  >;

  constructor(options: ResolvedOptions) {
    const { basePath, cookieKeys, secureCookies, idleSeconds, maxSeconds } = options;
    const signer = new ValueSigner(cookieKeys);
    this.#options = options;
    this.#store = options.store ?? new MemoryStore();
    this.#provider = new ProviderClient(options);
    this.#sessions = new Sessions({ store: this.#store, signer, secure: secureCookies, idleSeconds, maxSeconds });
    this.#transactions = new Transactions(this.#store, signer, secureCookies);
    this.#sealer = new ValueSealer(cookieKeys);
    this.#routes = {
      [`${basePath}/login`]: ['GET', (...call) => this.#login(...call)],
      [`${basePath}/callback`]: ['GET', (...call) => this.#callback(...call)],
      [`${basePath}/session`]: ['GET', (request, response) => this.#session(request, response)],
      [`${basePath}/logout`]: ['POST', (request, response) => this.#logout(request, response)],
      [`${basePath}/logged-out`]: ['GET', (...call) => this.#loggedOut(...call)],
      [`${basePath}/keepalive`]: ['POST', (request, response) => this.#keepalive(request, response)],
    };
    // Bound, so that it can be handed over as a function: app.use(identity.handler).
    this.handler = this.handler.bind(this);
  }

  async handler(request: IdentityRequest, response: ServerResponse, next?: (error?: unknown) => void): Promise<void> {
    const target = request.originalUrl ?? request.url ?? '/';
    // Compared as it was sent, so that whoever reads addresses before or after us reads the same.
    const path = target.split('?', 1)[0] ?? '';
    const route = Object.hasOwn(this.#routes, path) ? this.#routes[path] : undefined;
    if (!route || !URL.canParse(target, this.#options.origin)) {
      if (next) next();
      else sendJson(response, 404, { error: 'not_found' });
      return;
    }
    const [method, run] = route;
    if (request.method !== method) {
      response.setHeader('allow', method);
      sendJson(response, 405, { error: 'method_not_allowed' });
      return;
    }
    try {
      await run(request, response, new URL(target, this.#options.origin));
    } catch (error) {
      // A store that is down, most likely: the site's own error page says so.
      if (next) next(error);
      else {
        this.#options.onError({ code: 'identity_internal_error', message: 'a login route failed', cause: error });
        sendJson(response, 500, { error: 'internal_error' });
      }
    }
  }

  async getSession(request: IncomingMessage, demand: SessionDemand = {}): Promise<IdentitySession | undefined> {
    const stored = await this.#find(request, demand);
    return stored && publicPart(stored);
  }

  csrfToken({ csrf }: IdentitySession): string {
    return csrf;
  }

  checkCsrf({ csrf }: IdentitySession, token: unknown): boolean {
    return typeof token === 'string' && sameSecret(token, csrf);
  }

  hasAcr({ user }: IdentitySession, acr: string): boolean {
    const { acrValues } = this.#options;
    const needed = acrValues.indexOf(acr);
    return needed >= 0 && acrValues.indexOf(user.acr ?? '') >= needed;
  }

  loginUrl({ returnTo, acr, lang }: { returnTo?: string; acr?: string; lang?: string } = {}): string {
    return withParameters(`${this.#options.basePath}/login`, { return_to: returnTo, acr, lang });
  }

  async #login(request: IdentityRequest, response: ServerResponse, { searchParams }: URL): Promise<void> {
    const { defaultReturnTo, basePath } = this.#options;
    const { cookie } = request.headers;
    const lang = languageTag(searchParams.get('lang'));
    const asked = searchParams.get('return_to');
    const returnTo = asked === null ? defaultReturnTo : safeReturnTo(asked, basePath);
    try {
      if (!returnTo) throw new LoginError('return_to_invalid', 'an address to return to was refused');
      const acceptedAcr = this.#acceptedAcr(searchParams.get('acr') || undefined);
      // Nothing to do: a second click, or another tab logged in meanwhile.
      if (await this.#find(request, { requiredAcr: acceptedAcr[0] })) return redirect(response, 302, returnTo);
      const anew = await this.#transactions.wasTooWeak(cookie);
      const state = makeLoginState(this.#sealer, { returnTo, lang });
      const { url, transaction } = await this.#provider.start({ state, returnTo, lang, acceptedAcr, anew });
      response.setHeader('set-cookie', await this.#transactions.start(cookie, state, transaction));
      redirect(response, 302, url.href);
    } catch (error) {
      this.#fail(response, error, { returnTo, lang });
    }
  }

  async #callback(request: IdentityRequest, response: ServerResponse, { search, searchParams }: URL): Promise<void> {
    const { cookie } = request.headers;
    const state = searchParams.get('state');
    const transaction = await this.#transactions.take(cookie, state);
    const way: Partial<LoginWay> = transaction ?? readLoginState(this.#sealer, state) ?? {};
    try {
      if (!state || !transaction) {
        // Opened again, or overtaken by another tab: who is logged in goes on, and nothing of the answer is used.
        if (await this.#find(request)) return redirect(response, 302, way.returnTo ?? this.#options.defaultReturnTo);
        throw new LoginError('state_unknown', 'no login of this browser awaits this answer');
      }
      const authentication = await this.#provider.finish(search, state, transaction);
      await this.#transactions.forgetTooWeak(cookie);
      const { setCookie } = await this.#sessions.start(cookie, authentication);
      response.setHeader('set-cookie', setCookie);
      redirect(response, 302, transaction.returnTo);
    } catch (error) {
      // The provider may know the person from before and answer at once with the same level: the next login asks them anew.
      if (error instanceof LoginError && error.code === 'acr_insufficient')
        await this.#transactions.markTooWeak(cookie);
      this.#fail(response, error, { returnTo: way.returnTo, lang: way.lang });
    }
  }

  async #session(request: IdentityRequest, response: ServerResponse): Promise<void> {
    const session = await this.#find(request, { extend: false });
    if (!session) return sendJson(response, 200, { authenticated: false });
    const { user, csrf, expiresAt } = session;
    sendJson(response, 200, { authenticated: true, user, expires_in: expiresAt - seconds(), csrf });
  }

  async #keepalive(request: IdentityRequest, response: ServerResponse): Promise<void> {
    const post = await this.#readPost(request, response);
    if (!post) return;
    const { session, isForm, returnTo } = post;
    const extended = session && (await this.#find(request));
    if (isForm) return redirect(response, 303, returnTo);
    if (!extended) return sendJson(response, 401, { authenticated: false });
    sendJson(response, 200, { authenticated: true, expires_in: extended.expiresAt - seconds() });
  }

  async #logout(request: IdentityRequest, response: ServerResponse): Promise<void> {
    const post = await this.#readPost(request, response);
    if (!post) return;
    const { session, isForm, returnTo, lang } = post;
    response.setHeader('set-cookie', await this.#sessions.end(request.headers.cookie));
    const away = session && (await this.#providerLogout(session, returnTo, lang));
    if (isForm) redirect(response, 303, away ?? returnTo);
    else sendJson(response, 200, { authenticated: false, end_session: away ?? null, return_to: returnTo });
  }

  async #loggedOut(_request: IdentityRequest, response: ServerResponse, { searchParams }: URL): Promise<void> {
    const state = searchParams.get('state');
    const returnTo = state && (await this.#store.take(keyOf('logout', state)));
    redirect(response, 302, returnTo || this.#options.defaultReturnTo);
  }

  async #providerLogout(
    { idToken }: StoredSession,
    returnTo: string,
    lang: string | undefined,
  ): Promise<string | undefined> {
    const state = randomId();
    const returnUri = `${this.#options.origin}${this.#options.basePath}/logged-out`;
    const url = await this.#provider.endSessionUrl({ idToken, returnUri, state, lang });
    if (url) await this.#store.set(keyOf('logout', state), returnTo, 600);
    return url?.href;
  }

  /**
   * The checks of every post: ours, readable, and with the session's token. Answers itself when one fails. Without a session there is
   * nothing to protect, and what was asked for is already so.
   */
  async #readPost(
    request: IdentityRequest,
    response: ServerResponse,
  ): Promise<
    { session: StoredSession | undefined; isForm: boolean; returnTo: string; lang: string | undefined } | undefined
  > {
    const { origin, basePath, defaultReturnTo } = this.#options;
    if (!isFromOurPages(request, origin)) return void sendJson(response, 403, { error: 'origin_invalid' });
    const posted = await readFields(request);
    if (!posted) return void sendJson(response, 400, { error: 'body_invalid' });
    const { fields, isForm } = posted;
    const returnTo = safeReturnTo(fields['return_to'], basePath) ?? defaultReturnTo;
    const lang = languageTag(fields['lang']);
    const session = await this.#sessions.find(request.headers.cookie, { extend: false });
    const header = request.headers['x-csrf'];
    if (session && !sameSecret(typeof header === 'string' ? header : fields['csrf'], session.csrf)) {
      // A page left open since an earlier session: the person is told, nothing is done.
      if (isForm) redirect(response, 303, this.#errorAddress({ code: 'csrf_invalid', returnTo, lang }));
      else sendJson(response, 403, { error: 'csrf_invalid' });
      return undefined;
    }
    return { session, isForm, returnTo, lang };
  }

  async #find(
    { headers }: IncomingMessage,
    { requiredAcr, extend = true }: SessionDemand = {},
  ): Promise<StoredSession | undefined> {
    const session = await this.#sessions.find(headers.cookie, { extend });
    const needed = [requiredAcr, this.#options.requiredAcr].filter((acr) => acr !== undefined);
    return session && needed.every((acr) => this.hasAcr(session, acr)) ? session : undefined;
  }

  /**
   * Levels that satisfy both what a page asks for and what every login needs, weakest first.
   *
   * @throws LoginError `acr_unsupported` for a level that is not configured
   */
  #acceptedAcr(asked: string | undefined): readonly string[] {
    const { acrValues, requiredAcr } = this.#options;
    const levels = [asked, requiredAcr].filter((acr) => acr !== undefined).map((acr) => acrValues.indexOf(acr));
    if (levels.includes(-1)) throw new LoginError('acr_unsupported', 'a level that is not configured was asked for');
    return acrValues.slice(Math.max(0, ...levels));
  }

  #fail(response: ServerResponse, error: unknown, { returnTo, lang }: Failure): void {
    // Anything else is a fault of ours or of the store, and not of the login.
    if (!(error instanceof LoginError)) throw error;
    // Whoever turns back, or does not agree, is no failure.
    if (error.code !== 'cancelled' && error.code !== 'consent_refused')
      this.#options.onError({ code: error.code, message: error.message, cause: error.cause });
    redirect(response, 302, this.#errorAddress({ code: error.code, returnTo, lang }));
  }

  #errorAddress(failure: LoginFailure): string {
    const { errorPath, defaultReturnTo } = this.#options;
    if (!errorPath) return withParameters(failure.returnTo ?? defaultReturnTo, { login_error: failure.code });
    const path = typeof errorPath === 'string' ? errorPath : errorPath(failure);
    return withParameters(path, { login_error: failure.code, return_to: failure.returnTo });
  }
}

const publicPart = ({ idToken: _, ...session }: StoredSession): IdentitySession => session;

/** A BCP 47 tag by its form, or undefined. */
const languageTag = (value: string | null | undefined): string | undefined =>
  value && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/.test(value) ? value : undefined;

const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

function redirect(response: ServerResponse, status: 302 | 303, location: string): void {
  response.writeHead(status, { ...headers, location });
  response.end();
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(value));
}
