import { OutgoingError } from '@tiwizi/http';
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/**
 * Why a login did not succeed, as a stable code in the address of the page the person returns to (`login_error=…`).
 *
 * - `cancelled`: the person turned back at the provider; not a failure.
 * - `failed`: the provider could not log the person in.
 * - `acr_insufficient`: the level of assurance is missing, unknown or below the one needed.
 * - `acr_unsupported`: the page asked for a level that this service does not know.
 * - `state_unknown`: no login was under way in this browser, it took too long, or its answer was used already.
 * - `response_invalid`: the answer was not what was asked for (issuer, nonce, signature, audience, time); treat as an attack or a fault.
 * - `provider_unreachable`: the provider did not answer in time, or said it cannot serve now.
 * - `return_to_invalid`: the address to return to was not a path of this site.
 * - `consent_refused`: the person did not agree that the provider sends their information; not a failure.
 * - `login_incomplete`: the provider wanted more of the person and stopped before its end.
 * - `client_refused`: the provider does not accept this service: its credentials or its registration are wrong.
 */
export type LoginErrorCode =
  | 'cancelled'
  | 'failed'
  | 'acr_insufficient'
  | 'acr_unsupported'
  | 'state_unknown'
  | 'response_invalid'
  | 'provider_unreachable'
  | 'return_to_invalid'
  | 'consent_refused'
  | 'login_incomplete'
  | 'client_refused';

/** A login that ended otherwise than in a session. */
export class LoginError extends Error {
  readonly code: LoginErrorCode;

  constructor(code: LoginErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LoginError';
    this.code = code;
  }
}

/** Error codes of OAuth 2.0 and OpenID Connect that mean more than "failed". A map, as `error=constructor` is asked for too. */
const providerCodes: ReadonlyMap<string, LoginErrorCode> = new Map([
  ['access_denied', 'cancelled'],
  ['temporarily_unavailable', 'provider_unreachable'],
  ['unmet_authentication_requirements', 'acr_insufficient'],
  ['consent_required', 'consent_refused'],
  ['interaction_required', 'login_incomplete'],
  ['login_required', 'login_incomplete'],
  ['account_selection_required', 'login_incomplete'],
]);

/** Error codes by which a provider refuses the service and not the person, and what its operator has to look at. */
const clientFaults: ReadonlyMap<string, string> = new Map([
  ['invalid_client', 'clientId and clientSecret (or clientAuthentication)'],
  ['unauthorized_client', 'whether the client is registered for the authorization code'],
  ['unsupported_response_type', 'whether the client is registered for the authorization code'],
  ['unsupported_grant_type', 'whether the client is registered for the authorization code'],
  ['invalid_scope', 'scope'],
  ['invalid_request', 'redirectUri, and the registration of the client'],
  ['invalid_redirect_uri', 'redirectUri, and the registration of the client'],
  ['redirect_uri_mismatch', 'redirectUri, and the registration of the client'],
]);

function clientRefused(error: string, description: string | undefined, options: ErrorOptions): LoginError {
  const look = clientFaults.get(error) ?? 'the registration of the client';
  const said = description ? `${error}, ${description}` : error;
  return new LoginError('client_refused', `the provider refuses this service (${said}): check ${look}`, options);
}

const networkCodes = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);

/** Finds the stable code of whatever `openid-client` threw. */
export function toLoginError(error: unknown): LoginError {
  if (error instanceof LoginError) return error;
  const options = { cause: error };
  // `openid-client` wraps what its fetch throws.
  const outgoing = error instanceof Error && error.cause instanceof OutgoingError ? error.cause : undefined;
  if (outgoing)
    return new LoginError('provider_unreachable', `no whole answer of the provider (${outgoing.message})`, options);
  if (error instanceof AuthorizationResponseError) {
    if (clientFaults.has(error.error)) return clientRefused(error.error, error.error_description, options);
    return new LoginError(providerCodes.get(error.error) ?? 'failed', `the provider answered ${error.error}`, options);
  }
  // A challenge is how a provider may refuse client credentials (RFC 6749, 5.2).
  if (error instanceof WWWAuthenticateChallengeError) return clientRefused('invalid_client', undefined, options);
  if (error instanceof ResponseBodyError) {
    if (error.status < 500 && clientFaults.has(error.error))
      return clientRefused(error.error, error.error_description, options);
    const code = error.status >= 500 ? 'provider_unreachable' : 'failed';
    return new LoginError(code, `the provider refused the code: ${error.error}`, options);
  }
  if (error instanceof ClientError) {
    const code = networkCodes.has(error.code ?? '') ? 'provider_unreachable' : 'response_invalid';
    return new LoginError(code, `${error.message} (${error.code ?? 'no code'})`, options);
  }
  return new LoginError('failed', error instanceof Error ? error.message : 'unknown error', options);
}
