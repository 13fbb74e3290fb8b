export {
  createBrowserCookie,
  type BrowserCookie,
  type BrowserCookieOptions,
  type KnownBrowser,
} from './browser-cookie.ts';
export { createIdentityServer, type IdentityServer, type SessionDemand } from './identity-server.ts';
export { IdentityOptionError, type IdentityReport, type IdentityServerOptions, type LoginFailure } from './options.ts';
export type { LoginErrorCode } from './login-error.ts';
export { safeReturnTo } from './return-to.ts';
export type { IdentitySession, IdentityUser } from './sessions.ts';
