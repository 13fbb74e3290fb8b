import {
  isFromOurPages,
  json,
  normalPath,
  PostError,
  readPost,
  redirect,
  sameSecret,
  valueOf,
  type FindVisitor,
  type Handler,
  type Post,
} from '@tiwizi/http';
import { collection, memoryStore, type Collection } from '@tiwizi/store';
import { cookiesOf, ValueSigner } from './cookies.ts';
import { languageTag } from './language-tag.ts';
import { LoginError } from './login-error.ts';
import { makeLoginState, readLoginState, type LoginWay } from './login-state.ts';
import { resolveOptions, type IdentityServerOptions, type LoginFailure, type ResolvedOptions } from './options.ts';
import { ProviderClient } from './provider.ts';
import { safeReturnTo, withParameters } from './return-to.ts';
import { hashOf, randomId, seconds, Sessions, type IdentitySession, type StoredSession } from './sessions.ts';
import { storeAwayAnswer } from './store-away.ts';
import { Transactions } from './transactions.ts';
import { ValueSealer } from './value-sealer.ts';

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
   * Answers the routes below `basePath`; undefined for all others. Put it under a server by `toNode` of `@tiwizi/http`. An address that is not
   * in its normal form (`/x/../auth/login`, `//auth/login`, `/%61uth/login`) is none of ours. A store that is away rejects; scripts get 503.
   *
   * - `GET /auth/login?return_to=&acr=&lang=` sends the person to the provider.
   * - `GET /auth/callback` takes the provider's answer and sends the person to `return_to`.
   * - `GET /auth/session` tells the session in JSON, without extending it.
   * - `POST /auth/logout` ends it (form or JSON, with `csrf`), here and at the provider.
   * - `GET /auth/logged-out` is where the provider leads after that.
   * - `POST /auth/keepalive` extends it (form or JSON, with `csrf`).
   */
  readonly handle: Handler;
  /**
   * The session of a request, or undefined when there is none or when its level of assurance is below the one needed. Extends the
   * session, unless `extend` is false.
   */
  getSession(request: Request, demand?: SessionDemand): Promise<IdentitySession | undefined>;
  /** Who is logged in, as the other kits ask for it: `createFormServer({ visitor: identity.visitor })`. */
  readonly visitor: FindVisitor<IdentitySession>;
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
type Route = readonly [method: string, run: (request: Request, url: URL) => Promise<Response>];

/** A post that may be acted on. */
interface CheckedPost {
  readonly session: StoredSession | undefined;
  /** A form of a page, to be answered by a redirect; otherwise a script, to be answered in JSON. */
  readonly isForm: boolean;
  readonly returnTo: string;
  readonly lang: string | undefined;
}

/** Bytes: the fields of these routes are few and short. */
const longestPost = 16 * 1024;

class Server implements IdentityServer {
  readonly #options: ResolvedOptions;
  readonly #logouts: Collection<string>;
  readonly #provider: ProviderClient;
  readonly #sessions: Sessions;
  readonly #transactions: Transactions;
  readonly #sealer: ValueSealer;
  readonly #routes: Readonly<Record<string, Route>>;

  constructor(options: ResolvedOptions) {
    const { basePath, cookieKeys, secureCookies } = options;
    const { records } = options.stores ?? memoryStore();
    const signer = new ValueSigner(cookieKeys);
    this.#options = options;
    this.#logouts = collection(records, 'logout');
    this.#provider = new ProviderClient(options);
    this.#sessions = new Sessions({ ...options, records, signer, secure: secureCookies });
    this.#transactions = new Transactions(records, signer, secureCookies);
    this.#sealer = new ValueSealer(cookieKeys);
    this.#routes = {
      [`${basePath}/login`]: ['GET', (...call) => this.#login(...call)],
      [`${basePath}/callback`]: ['GET', (...call) => this.#callback(...call)],
      [`${basePath}/session`]: ['GET', (request) => this.#session(request)],
      [`${basePath}/logout`]: ['POST', (request) => this.#logout(request)],
      [`${basePath}/logged-out`]: ['GET', (...call) => this.#loggedOut(...call)],
      [`${basePath}/keepalive`]: ['POST', (request) => this.#keepalive(request)],
    };
  }

  // Arrow functions, so that they can be handed over: firstOf(identity.handle, forms.handle).
  readonly handle: Handler = async (request) => {
    const path = normalPath(request);
    const route = path !== undefined && Object.hasOwn(this.#routes, path) ? this.#routes[path] : undefined;
    if (!route) return undefined;
    const [method, run] = route;
    const answer =
      request.method === method
        ? await run(request, new URL(request.url)).catch(storeAwayAnswer(request, path, this.#options))
        : json({ error: 'method_not_allowed' }, { status: 405, headers: { allow: method } });
    // The addresses here carry codes.
    answer.headers.set('referrer-policy', 'no-referrer');
    return answer;
  };

  readonly visitor: FindVisitor<IdentitySession> = async (request) => {
    const session = await this.getSession(request);
    return session && { actor: session.user.sub, subject: session.user.sub, csrf: session.csrf, session };
  };

  async getSession(request: Request, demand: SessionDemand = {}): Promise<IdentitySession | undefined> {
    const stored = await this.#find(request, demand);
    return stored && publicPart(stored);
  }

  csrfToken({ csrf }: IdentitySession): string {
    return csrf;
  }

  checkCsrf({ csrf }: IdentitySession, token: unknown): boolean {
    return sameSecret(token, csrf);
  }

  hasAcr({ user }: IdentitySession, acr: string): boolean {
    const { acrValues } = this.#options;
    const needed = acrValues.indexOf(acr);
    return needed >= 0 && acrValues.indexOf(user.acr ?? '') >= needed;
  }

  loginUrl({ returnTo, acr, lang }: { returnTo?: string; acr?: string; lang?: string } = {}): string {
    return withParameters(`${this.#options.basePath}/login`, { return_to: returnTo, acr, lang });
  }

  async #login(request: Request, { searchParams }: URL): Promise<Response> {
    const { defaultReturnTo, basePath } = this.#options;
    const cookie = cookiesOf(request);
    const lang = languageTag(searchParams.get('lang'));
    const asked = searchParams.get('return_to');
    const returnTo = asked === null ? defaultReturnTo : safeReturnTo(asked, basePath);
    try {
      if (!returnTo) throw new LoginError('return_to_invalid', 'an address to return to was refused');
      const acceptedAcr = this.#acceptedAcr(searchParams.get('acr') || undefined);
      // Nothing to do: a second click, or another tab logged in meanwhile.
      if (await this.#find(request, { requiredAcr: acceptedAcr[0] })) return redirect(returnTo);
      const anew = await this.#transactions.wasTooWeak(cookie);
      const state = makeLoginState(this.#sealer, { returnTo, lang });
      const { url, transaction } = await this.#provider.start({ state, returnTo, lang, acceptedAcr, anew });
      return redirect(url.href, { 'set-cookie': await this.#transactions.start(cookie, state, transaction) });
    } catch (error) {
      return this.#failed(error, { returnTo, lang });
    }
  }

  async #callback(request: Request, { search, searchParams }: URL): Promise<Response> {
    const cookie = cookiesOf(request);
    const state = searchParams.get('state');
    const transaction = await this.#transactions.take(cookie, state);
    const way: Partial<LoginWay> = transaction ?? readLoginState(this.#sealer, state) ?? {};
    try {
      if (!state || !transaction) {
        // Opened again, or overtaken by another tab: who is logged in goes on, and nothing of the answer is used.
        if (await this.#find(request)) return redirect(way.returnTo ?? this.#options.defaultReturnTo);
        throw new LoginError('state_unknown', 'no login of this browser awaits this answer');
      }
      const authentication = await this.#provider.finish(search, state, transaction);
      await this.#transactions.forgetTooWeak(cookie);
      const { setCookie } = await this.#sessions.start(cookie, authentication);
      return redirect(transaction.returnTo, { 'set-cookie': setCookie });
    } catch (error) {
      // The provider may know the person from before and answer at once with the same level: the next login asks them anew.
      if (error instanceof LoginError && error.code === 'acr_insufficient')
        await this.#transactions.markTooWeak(cookie);
      return this.#failed(error, { returnTo: way.returnTo, lang: way.lang });
    }
  }

  async #session(request: Request): Promise<Response> {
    const session = await this.#find(request, { extend: false });
    if (!session) return json({ authenticated: false });
    const { user, csrf, expiresAt } = session;
    return json({ authenticated: true, user, expires_in: expiresAt - seconds(), csrf });
  }

  async #keepalive(request: Request): Promise<Response> {
    const post = await this.#readPost(request);
    if (post instanceof Response) return post;
    const { session, isForm, returnTo } = post;
    const extended = session && (await this.#find(request));
    if (isForm) return redirect(returnTo);
    return extended
      ? json({ authenticated: true, expires_in: extended.expiresAt - seconds() })
      : json({ authenticated: false }, { status: 401 });
  }

  async #logout(request: Request): Promise<Response> {
    const post = await this.#readPost(request);
    if (post instanceof Response) return post;
    const { session, isForm, returnTo, lang } = post;
    if (session) await this.#options.onLogout?.(session.user.sub);
    const headers = { 'set-cookie': await this.#sessions.end(cookiesOf(request)) };
    const away = session && (await this.#providerLogout(session, returnTo, lang));
    if (isForm) return redirect(away ?? returnTo, headers);
    return json({ authenticated: false, end_session: away ?? null, return_to: returnTo }, { headers });
  }

  async #loggedOut(_request: Request, { searchParams }: URL): Promise<Response> {
    const state = searchParams.get('state');
    const returnTo = state && (await this.#logouts.take(hashOf(state), ''));
    return redirect(returnTo || this.#options.defaultReturnTo);
  }

  async #providerLogout(
    { idToken }: StoredSession,
    returnTo: string,
    lang: string | undefined,
  ): Promise<string | undefined> {
    const state = randomId();
    const returnUri = `${this.#options.origin}${this.#options.basePath}/logged-out`;
    const url = await this.#provider.endSessionUrl({ idToken, returnUri, state, lang });
    if (url) await this.#logouts.put(hashOf(state), '', returnTo, { revision: 0, expiresIn: 600_000 });
    return url?.href;
  }

  /**
   * The checks of every post: ours, readable, and with the session's token; or the answer when one fails. Without a session there is
   * nothing to protect, and what was asked for is already so.
   */
  async #readPost(request: Request): Promise<CheckedPost | Response> {
    const { origin, basePath, defaultReturnTo } = this.#options;
    if (!isFromOurPages(request, origin)) return json({ error: 'origin_invalid' }, { status: 403 });
    let post: Post;
    try {
      post = await readPost(request, { textBytes: longestPost });
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      return json({ error: 'body_invalid' }, { status: 400 });
    }
    const isForm = post.type === 'form';
    const returnTo = safeReturnTo(valueOf(post, 'return_to'), basePath) ?? defaultReturnTo;
    const lang = languageTag(valueOf(post, 'lang'));
    const session = await this.#sessions.find(cookiesOf(request), { extend: false });
    if (session && !sameSecret(request.headers.get('x-csrf') ?? valueOf(post, 'csrf'), session.csrf))
      // A page left open since an earlier session: the person is told, nothing is done.
      return isForm
        ? redirect(this.#errorAddress({ code: 'csrf_invalid', returnTo, lang }))
        : json({ error: 'csrf_invalid' }, { status: 403 });
    return { session, isForm, returnTo, lang };
  }

  async #find(
    request: Request,
    { requiredAcr, extend = true }: SessionDemand = {},
  ): Promise<StoredSession | undefined> {
    const session = await this.#sessions.find(cookiesOf(request), { extend });
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

  #failed(error: unknown, { returnTo, lang }: Failure): Response {
    // Anything else is a fault of ours or of the store, and not of the login.
    if (!(error instanceof LoginError)) throw error;
    // Whoever turns back, or does not agree, is no failure.
    if (error.code !== 'cancelled' && error.code !== 'consent_refused')
      this.#options.onError({ code: error.code, message: error.message, cause: error.cause });
    return redirect(this.#errorAddress({ code: error.code, returnTo, lang }));
  }

  #errorAddress(failure: LoginFailure): string {
    const { errorPath, defaultReturnTo } = this.#options;
    if (!errorPath) return withParameters(failure.returnTo ?? defaultReturnTo, { login_error: failure.code });
    const path = typeof errorPath === 'string' ? errorPath : errorPath(failure);
    return withParameters(path, { login_error: failure.code, return_to: failure.returnTo });
  }
}

const publicPart = ({ idToken: _, ...session }: StoredSession): IdentitySession => session;
