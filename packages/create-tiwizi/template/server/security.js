// The strictest page wins: the same headers on every response.

/** Content security policy under which all of Tiwizi runs. `providers` are the origins a form may be sent on to. */
export function contentSecurityPolicy(providers = []) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `form-action 'self' ${providers.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html tiwizi 'allow-duplicates'",
  ].join('; ');
}

/** Express middleware that sets the headers. */
export function securityHeaders(providers) {
  const policy = contentSecurityPolicy(providers);
  return (request, response, next) => {
    response.set({
      'content-security-policy': policy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'x-robots-tag': 'noindex',
    });
    next();
  };
}
