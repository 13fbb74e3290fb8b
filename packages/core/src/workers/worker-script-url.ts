interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

/**
 * The address of a worker as the page's policy wants it (Trusted Types: `trusted-types tiwizi 'allow-duplicates'`). Of the page's own origin
 * only; where there are no Trusted Types, the address as text.
 *
 * @throws TypeError for an address of another origin
 */
export function workerScriptUrl(url: string | URL): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`a worker of another origin is refused: ${origin}`);
  return trustedTypes?.createPolicy('tiwizi', { createScriptURL: (address) => address }).createScriptURL(href) ?? href;
}
