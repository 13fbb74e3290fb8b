import * as client from 'openid-client';
import { LoginError, toLoginError } from './login-error.ts';
import type { ResolvedOptions } from './options.ts';
import type { Transaction } from './transactions.ts';
import type { IdentityUser } from './sessions.ts';

/** Seconds for which metadata of the provider is used again. */
const metadataSeconds = 600;
/** The same where nothing else shows, before the redirect, that the provider is down. */
const freshSeconds = 10;

/** Claims that belong to the protocol and not to the person. */
const protocolClaims = [
  'iss',
  'aud',
  'exp',
  'iat',
  'nbf',
  'jti',
  'nonce',
  'at_hash',
  'c_hash',
  's_hash',
  'azp',
  'sid',
  'auth_time',
  'amr',
];

/** A completed login. */
export interface Authentication {
  readonly user: IdentityUser;
  readonly idToken: string;
  readonly authenticatedAt: number;
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
   * @returns the address to send the person to, the `state`, and what the answer must fit
   * @throws LoginError `provider_unreachable`, `response_invalid`, `failed`
   */
  async start(request: {
    readonly returnTo: string;
    readonly lang: string | undefined;
    readonly acceptedAcr: readonly string[];
  }): Promise<{ url: URL; state: string; transaction: Transaction }> {
    const { redirectUri, scope, maxAge } = this.#options;
    try {
      let configuration = await this.#configuration();
      if (!this.#pushes(configuration)) configuration = await this.#configuration(freshSeconds);
      const state = client.randomState();
      const transaction: Transaction = {
        ...request,
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
        ...(request.acceptedAcr.length > 0 ? { acr_values: request.acceptedAcr.join(' ') } : {}),
        ...(request.lang ? { ui_locales: request.lang } : {}),
        ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
      };
      const url = this.#pushes(configuration)
        ? await client.buildAuthorizationUrlWithPAR(configuration, parameters)
        : client.buildAuthorizationUrl(configuration, parameters);
      return { url, state, transaction };
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
    const { redirectUri, maxAge } = this.#options;
    try {
      const configuration = await this.#configuration();
      const tokens = await client.authorizationCodeGrant(configuration, new URL(redirectUri + search), {
        expectedState: state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.codeVerifier,
        idTokenExpected: true,
        ...(maxAge === undefined ? {} : { maxAge }),
      });
      const claims = tokens.claims()!;
      checkAcr(claims['acr'], transaction.acceptedAcr);
      return {
        user: await this.#describe(configuration, tokens.access_token, claims),
        idToken: tokens.id_token!,
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
      this.#options.report({ code, message, cause });
      return undefined;
    }
  }

  async #describe(
    configuration: client.Configuration,
    accessToken: string,
    idClaims: client.IDToken,
  ): Promise<IdentityUser> {
    const { selectClaims } = this.#options;
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(configuration, accessToken, idClaims.sub)
      : {};
    // What is signed wins over what is not.
    const all: Record<string, unknown> = { ...more, ...idClaims };
    for (const name of protocolClaims) delete all[name];
    const selected = selectClaims ? selectClaims(all) : all;
    const acr = idClaims['acr'];
    return { ...selected, sub: idClaims.sub, ...(typeof acr === 'string' ? { acr } : {}) };
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
      ...(fetch ? { [client.customFetch]: fetch } : {}),
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
