/**
 * Content security policy under which all of Tiwizi runs (law 6 of its design: the strictest page wins).
 *
 * @param providers origins to which a form may lead on: the identity provider
 */
export function contentSecurityPolicy(providers: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `form-action 'self' ${providers.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html tiwizi 'allow-duplicates'",
  ].join('; ');
}

/** What decides about the headers of a service. */
export interface SecurityHeaderOptions {
  readonly origin: string;
  readonly providers: readonly string[];
  /** Search engines are to pass over every page. */
  readonly hidden: boolean;
}

/**
 * The headers of every answer. `Strict-Transport-Security` (RFC 6797) is for `https:` only, so that a machine of development is not kept from
 * `http:` afterwards.
 */
export function securityHeaders({
  origin,
  providers,
  hidden,
}: SecurityHeaderOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(providers),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(hidden ? { 'x-robots-tag': 'noindex' } : {}),
  };
}
