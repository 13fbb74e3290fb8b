import * as client from 'openid-client';
import { typeClaims, withoutProtocol } from './claims.ts';
import { LoginError, toLoginError } from './login-error.ts';
import { providerFetch } from './provider-fetch.ts';
import type { ResolvedOptions } from './options.ts';
import type { Transaction } from './transactions.ts';
import type { IdentityUser } from './sessions.ts';

/** Seconds for which metadata of the provider is used again. */
const metadataSeconds = 600;
/** The same where nothing else shows, before the redirect, that the provider is down. */
const freshSeconds = 10;

/** A completed login. */
export interface Authentication {
  readonly user: IdentityUser;
  readonly idToken: string;
  /** Seconds since 1970. */
  readonly authenticatedAt: number;
}

/** What a login is started with. */
export interface LoginStart {
  /** Finds the login again when it is answered. */
  readonly state: string;
  readonly returnTo: string;
  readonly lang: string | undefined;
  /** Levels that satisfy the page; empty when none is needed. */
  readonly acceptedAcr: readonly string[];
  /** The person has to prove anew who they are, though the provider knows them (`prompt=login`). */
  readonly anew: boolean;
}

/** The OpenID provider, as a relying party sees it. */
export class ProviderClient {
  readonly #options: ResolvedOptions;
  #known: { readonly configuration: client.Configuration; readonly at: number } | undefined;

  constructor(options: ResolvedOptions) {
    this.#options = options;
  }

  /**
   * Starts a login: code flow with PKCE S256, `state`, `nonce`; pushed when the provider takes pushed requests (RFC 9126).
   *
   * @returns the address to send the person to, and what the answer must fit
   * @throws LoginError `provider_unreachable`, `response_invalid`, `client_refused`, `failed`
   */
  async start({ state, anew, ...way }: LoginStart): Promise<{ url: URL; transaction: Transaction }> {
    const { redirectUri, scope, maxAgeSeconds } = this.#options;
    try {
      let configuration = await this.#configuration();
      if (!this.#pushes(configuration)) configuration = await this.#configuration(freshSeconds);
      const transaction: Transaction = {
        ...way,
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const parameters = {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce: transaction.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(transaction.codeVerifier),
        code_challenge_method: 'S256',
        ...(way.acceptedAcr.length > 0 ? { acr_values: way.acceptedAcr.join(' ') } : {}),
        ...(way.lang ? { ui_locales: way.lang } : {}),
        ...(anew ? { prompt: 'login' } : {}),
        ...(maxAgeSeconds === undefined ? {} : { max_age: String(maxAgeSeconds) }),
      };
      const url = this.#pushes(configuration)
        ? await client.buildAuthorizationUrlWithPAR(configuration, parameters)
        : client.buildAuthorizationUrl(configuration, parameters);
      return { url, transaction };
    } catch (error) {
      throw toLoginError(error);
    }
  }

  /**
   * Completes a login. Checks `state`, `iss` (when the provider advertises it, RFC 9207), the code with its verifier, the ID token's
   * signature, issuer, audience, times and nonce, then the level of assurance: one that is missing counts as insufficient.
   *
   * @throws LoginError
   */
  async finish(search: string, state: string, transaction: Transaction): Promise<Authentication> {
    const { redirectUri, maxAgeSeconds } = this.#options;
    try {
      const configuration = await this.#configuration();
      const tokens = await client.authorizationCodeGrant(configuration, new URL(redirectUri + search), {
        expectedState: state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.codeVerifier,
        idTokenExpected: true,
        ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
      });
      const claims = tokens.claims();
      const idToken = tokens.id_token;
      if (!claims || !idToken) throw new LoginError('response_invalid', 'the provider gave no ID token');
      checkAcr(claims['acr'], transaction.acceptedAcr);
      return {
        user: await this.#describe(configuration, tokens.access_token, claims),
        idToken,
        authenticatedAt: typeof claims.auth_time === 'number' ? claims.auth_time : claims.iat,
      };
    } catch (error) {
      throw toLoginError(error);
    }
  }

  /** The address that ends the session at the provider too (RP-Initiated Logout 1.0), or undefined when it has none or is down. */
  async endSessionUrl(parameters: {
    idToken: string;
    returnUri: string;
    state: string;
    lang: string | undefined;
  }): Promise<URL | undefined> {
    try {
      // Asked anew, so that nobody is sent to a provider that is down.
      const configuration = await this.#configuration(freshSeconds);
      if (!configuration.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(configuration, {
        id_token_hint: parameters.idToken,
        post_logout_redirect_uri: parameters.returnUri,
        state: parameters.state,
        ...(parameters.lang ? { ui_locales: parameters.lang } : {}),
      });
    } catch (error) {
      const { code, message, cause } = toLoginError(error);
      this.#options.onError({ code, message, cause });
      return undefined;
    }
  }

  async #describe(
    configuration: client.Configuration,
    accessToken: string,
    idClaims: client.IDToken,
  ): Promise<IdentityUser> {
    const { selectClaims, onError } = this.#options;
    // What is signed wins over what is not.
    const all = withoutProtocol({ ...(await this.#userinfo(configuration, accessToken, idClaims.sub)), ...idClaims });
    const { typed, refused } = typeClaims(selectClaims ? selectClaims(all) : all);
    if (refused.length > 0)
      onError({
        code: 'claim_invalid',
        message: `claims left out, as their type is not usable: ${refused.join(', ')}`,
      });
    const acr = idClaims['acr'];
    return { ...typed, sub: idClaims.sub, ...(typeof acr === 'string' ? { acr } : {}) };
  }

  async #userinfo(
    configuration: client.Configuration,
    accessToken: string,
    sub: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (!configuration.serverMetadata().userinfo_endpoint) return {};
    try {
      return await client.fetchUserInfo(configuration, accessToken, sub);
    } catch (error) {
      // Elsewhere a challenge means that the provider does not know us; here, that it does not know its own token.
      if (error instanceof client.WWWAuthenticateChallengeError)
        throw new LoginError('failed', 'the provider refused its own access token', { cause: error });
      throw error;
    }
  }

  #pushes(configuration: client.Configuration): boolean {
    const metadata = configuration.serverMetadata();
    const required = metadata.require_pushed_authorization_requests === true;
    return (
      Boolean(metadata.pushed_authorization_request_endpoint) && (required || this.#options.pushedRequests === 'auto')
    );
  }

  async #configuration(limit: number = metadataSeconds): Promise<client.Configuration> {
    if (this.#known && Date.now() - this.#known.at < limit * 1000) return this.#known.configuration;
    const { issuerUrl, clientId, clientSecret, clientAuthentication, timeoutSeconds, fetch } = this.#options;
    const authentication =
      clientAuthentication ?? (clientSecret ? client.ClientSecretBasic(clientSecret) : client.None());
    const configuration = await client.discovery(issuerUrl, clientId, undefined, authentication, {
      timeout: timeoutSeconds,
      // Options only let http through for loopback addresses.
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuerUrl.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
      [client.customFetch]: providerFetch(timeoutSeconds, fetch),
    });
    this.#known = { configuration, at: Date.now() };
    return configuration;
  }
}

/** Fails closed: a provider may ignore `acr_values`, which is a voluntary request (OpenID Connect Core, 5.5.1.1). */
function checkAcr(acr: unknown, accepted: readonly string[]): void {
  if (accepted.length === 0) return;
  if (typeof acr !== 'string') throw new LoginError('acr_insufficient', 'the provider told no level of assurance');
  if (!accepted.includes(acr)) throw new LoginError('acr_insufficient', `the provider told level ${acr}`);
}
