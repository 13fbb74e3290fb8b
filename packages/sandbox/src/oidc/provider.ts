import { Provider, interactionPolicy, type KoaContext } from 'oidc-provider';
import { claimsOf, findCitizen } from '../citizens.ts';
import type { ControlPanel } from '../controls.ts';
import { pagePolicy } from '../http/respond.ts';
import type { SandboxKeys } from '../keys.ts';
import { chooseLocale } from '../pages/language.ts';
import { assuranceLevels } from '../pages/login.page.ts';
import { loggedOutPage, logoutPage, type LogoutForm } from '../pages/logout.page.ts';
import { problemPage } from '../pages/problem.page.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** The path below which the OpenID provider lives. */
export const oidcPath = '/oidc';

/** Where the login page of an interaction is. */
export const interactionPath = (uid: string): string => `${oidcPath}/interaction/${uid}`;

export interface ProviderOptions {
  readonly issuer: string;
  readonly keys: SandboxKeys;
  readonly controls: ControlPanel;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

/**
 * The OpenID provider (npm `oidc-provider`), configured strictly: authorization code with PKCE S256 only (RFC 7636), `iss` in
 * the response (RFC 9207), pushed requests accepted (RFC 9126), logout started by the service (RP-Initiated Logout 1.0).
 */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, keys, controls, clientId, redirectUris, postLogoutRedirectUris } = options;
  const formTargets = [...new Set([...redirectUris, ...postLogoutRedirectUris].map((uri) => new URL(uri).origin))];
  const minutes = (count: number): number => count * 60;

  const page = (ctx: KoaContext, source: string): void => {
    ctx.type = 'html';
    ctx.set('content-security-policy', pagePolicy(formTargets));
    ctx.set('x-content-type-options', 'nosniff');
    ctx.set('referrer-policy', 'no-referrer');
    ctx.body = source;
  };
  const localeOf = (ctx: KoaContext): ReturnType<typeof chooseLocale> =>
    chooseLocale(ctx.oidc.params?.['ui_locales'], ctx.get('accept-language'));

  const provider = new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: clientId,
        client_secret: keys.clientSecret,
        redirect_uris: redirectUris,
        post_logout_redirect_uris: postLogoutRedirectUris,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: keys.jwks,
    // oidc-provider 9 looks the session up by names; ours say whose they are, since cookies ignore the port.
    cookies: {
      keys: keys.cookieKeys,
      names: {
        session: 'tiwizi_sandbox_session',
        interaction: 'tiwizi_sandbox_interaction',
        resume: 'tiwizi_sandbox_resume',
      },
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'identity', 'phone', 'email'],
    acrValues: [...assuranceLevels],
    claims: {
      openid: ['sub'],
      profile: [
        'name',
        'name#ar',
        'given_name',
        'given_name#ar',
        'family_name',
        'family_name#ar',
        'birthdate',
        'gender',
      ],
      identity: ['cnie'],
      phone: ['phone_number', 'phone_number_verified'],
      email: ['email', 'email_verified'],
      acr: null,
      auth_time: null,
      iss: null,
      sid: null,
    },
    discovery: { ui_locales_supported: ['ar', 'zgh', 'fr', 'en'], claims_locales_supported: ['ar'] },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      dPoP: { enabled: true },
      pushedAuthorizationRequests: { enabled: true },
      // No API stands behind the sandbox, so an access token is for the userinfo endpoint only.
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: KoaContext) => page(ctx, logoutPage(localeOf(ctx), logoutForm(ctx))),
        postLogoutSuccessSource: (ctx: KoaContext) => page(ctx, loggedOutPage(localeOf(ctx))),
      },
    },
    interactions: {
      policy: policyWithLevels(controls),
      url: (_ctx: KoaContext, interaction: { uid: string }) => interactionPath(interaction.uid),
    },
    findAccount: (_ctx: KoaContext, sub: string) => {
      const citizen = findCitizen(sub);
      return citizen && { accountId: sub, claims: () => Promise.resolve(claimsOf(citizen)) };
    },
    loadExistingGrant: grantWhatIsAsked,
    clientBasedCORS: () => false,
    renderError: (ctx: KoaContext, out: { error: string }, error: Error) =>
      page(ctx, problemPage(localeOf(ctx), error.name === 'SessionNotFound' ? 'session_not_found' : out.error)),
    ttl: {
      AccessToken: minutes(5),
      AuthorizationCode: 60,
      Grant: minutes(60),
      IdToken: minutes(10),
      Interaction: minutes(30),
      Session: minutes(60),
    },
  });

  // Without a session there is nothing to ask, and the provider would send on by a script, in English: our page has a button.
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200 || ctx.oidc.session.accountId) return;
    page(ctx, loggedOutPage(localeOf(ctx), logoutForm(ctx)));
  });
  return provider;
}

const logoutForm = ({ oidc }: KoaContext): LogoutForm => ({
  action: oidc.urlFor('end_session_confirm'),
  token: oidc.session.state!.secret,
});

/** The usual policy, and a login page when the session is weaker than the level asked for in `acr_values` (step-up). */
function policyWithLevels(controls: ControlPanel): interactionPolicy.Prompts {
  const policy = interactionPolicy.base();
  policy.get('login').checks.add(
    new interactionPolicy.Check('acr_values', 'a level of assurance was asked for', ({ oidc }) => {
      const asked = oidc.params?.['acr_values']?.split(' ') ?? [];
      return asked.length > 0 && !controls.state.ignoreLevels && !oidc.result?.login && !asked.includes(oidc.acr ?? '');
    }),
  );
  return policy;
}

/** The login page says what is shared, so continuing there is the consent. */
async function grantWhatIsAsked({ oidc }: KoaContext): Promise<unknown> {
  const { provider, session, client, requestParamScopes } = oidc;
  if (!session.accountId || !client) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const grant =
    (existing && (await provider.Grant.find(existing))) ||
    new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope([...requestParamScopes].join(' '));
  await grant.save();
  return grant;
}
