import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/**
 * Why a login or a session ended, as the server says it in the address (`login_error`), and two of the page's own: `expired` (the
 * session ended by itself) and `logged_out_elsewhere` (in another tab).
 */
export const loginErrors = [
  'cancelled',
  'failed',
  'acr_insufficient',
  'acr_unsupported',
  'state_unknown',
  'response_invalid',
  'provider_unreachable',
  'return_to_invalid',
  'csrf_invalid',
  'consent_refused',
  'login_incomplete',
  'client_refused',
  'expired',
  'logged_out_elsewhere',
] as const;
/** One of `loginErrors`. */
export type LoginErrorName = (typeof loginErrors)[number];

/** What is nobody's failure. */
export const gentleErrors: readonly LoginErrorName[] = [
  'cancelled',
  'consent_refused',
  'login_incomplete',
  'logged_out_elsewhere',
];

/** What the person can do: log in, log out, or prove more of their identity (`step-up`). */
export const loginStates = ['signed-out', 'signed-in', 'step-up'] as const;
/** One of `loginStates`. */
export type LoginState = (typeof loginStates)[number];

/** `panel`: the whole of it, for a page of its own. `header`: one line. */
export const loginVariants = ['panel', 'header'] as const;
/** One of `loginVariants`. */
export type LoginVariant = (typeof loginVariants)[number];

/** All that the full form of `<tiwizi-identity-login>` is printed from. */
export interface IdentityLoginData {
  /** Route that starts the login; `/auth/login` by default. */
  readonly loginUrl?: string | undefined;
  /** Route that tells the session in JSON. Given, the session is watched and its end is announced. */
  readonly sessionUrl?: string | undefined;
  /** Route that extends the session; `/auth/keepalive` by default. */
  readonly keepaliveUrl?: string | undefined;
  /** Route that ends the session, by post; `/auth/logout` by default. */
  readonly logoutUrl?: string | undefined;
  /** Name of the identity provider, in the language of the page. */
  readonly providerName?: string | undefined;
  /** Page that explains the provider. */
  readonly providerUrl?: string | undefined;
  /** Image of the provider's logo. */
  readonly providerLogo?: string | undefined;
  /** What the person must have at hand, as a sentence; by default an account with the provider. */
  readonly needs?: string | undefined;
  /** Path of this site to come back to. */
  readonly returnTo?: string | undefined;
  /** Level of assurance needed, in the provider's words. */
  readonly acr?: string | undefined;
  /** Why a login came back without a session (`login_error` of the address), or why a session ended. */
  readonly error?: LoginErrorName | undefined;
  /** What the person can do; `signed-out` by default. */
  readonly state?: LoginState | undefined;
  /** Name of the person who is logged in. */
  readonly name?: string | undefined;
  /** Token of the session for the forms that post. */
  readonly csrf?: string | undefined;
  /** All of it, or one line; `panel` by default. */
  readonly variant?: LoginVariant | undefined;
}

/** How each attribute of `<tiwizi-identity-login>` is read. */
export const identityLoginProperties: PropertiesOf<IdentityLoginData> = {
  loginUrl: string(),
  sessionUrl: string(),
  keepaliveUrl: string(),
  logoutUrl: string(),
  providerName: string(),
  providerUrl: string(),
  providerLogo: string(),
  needs: string(),
  returnTo: string(),
  acr: string(),
  error: oneOf(loginErrors),
  state: oneOf(loginStates),
  name: string(),
  csrf: string(),
  variant: oneOf(loginVariants),
};

/** Routes of `@tiwizi/identity/server` where the author names none. */
export const defaultRoutes = { login: '/auth/login', keepalive: '/auth/keepalive', logout: '/auth/logout' } as const;
