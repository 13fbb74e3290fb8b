// Everything an owner decides, in one place. Environment variables override what changes from one machine to another.
import { fileURLToPath } from 'node:url';

/** What the starter was asked to do and must not: run as production with sandbox services, or without what production needs. */
export class ConfigurationError extends Error {
  constructor(code, message) {
    super(`[${code}] ${message}`);
    this.name = 'ConfigurationError';
    this.code = code;
  }
}

/** @param {NodeJS.ProcessEnv} [environment] */
export function readConfig(environment = process.env) {
  const port = Number(environment.PORT ?? 4000);
  const origin = environment.ORIGIN ?? `http://localhost:${port}`;
  return {
    production: environment.NODE_ENV === 'production' || environment.TIWIZI_ENV === 'production',
    port,
    origin,
    /** The agency, as its pages name it. This one is fictitious. */
    agency: {
      name: { 'ar-MA': 'الجماعة التجريبية', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵙⴽⴰⵏ', 'fr-MA': 'Commune de démonstration', en: 'Demonstration Commune' },
      domains: [new URL(origin).host],
      demonstration: true,
    },
    /** OpenID provider that says who a person is, and the levels of assurance it knows, weakest first. */
    identity: {
      issuer: environment.OIDC_ISSUER,
      clientId: environment.OIDC_CLIENT_ID,
      clientSecret: environment.OIDC_CLIENT_SECRET,
      acrValues: (environment.OIDC_ACR_VALUES ?? 'low substantial high').split(' '),
      requiredAcr: environment.OIDC_REQUIRED_ACR ?? 'substantial',
    },
    /** Remote signing service (CSC API v2) and the authority whose certificates are trusted, in PEM.
     * `level` (simple, advanced, qualified) is what the provider answers for; unset, no level is claimed. */
    signing: { baseUrl: environment.CSC_URL, accessToken: environment.CSC_TOKEN, trustedCertificate: environment.CSC_TRUST, level: environment.CSC_LEVEL },
    /** Register of the agency: offices, request numbers. */
    registryUrl: environment.AGENCY_URL,
    /** Two secrets of 32 characters or more: signed cookies, sealed drafts. */
    keys: { cookies: environment.COOKIE_KEY, drafts: environment.DRAFT_KEY },
    /** Drafts, documents and receipts. */
    storeFolder: environment.STORE_FOLDER ?? fileURLToPath(new URL('./.store/', import.meta.url)),
    /** The service that this starter really carries through: `slug` of its sheet. */
    onlineService: 'birth-certificate-extract',
  };
}

/**
 * Refuses what must never serve citizens.
 *
 * @throws {ConfigurationError} `starter_with_sandbox_keys`: production with the sandbox's signing authority or provider;
 *         `starter_setting_missing`: something production needs is not set
 */
export function checkConfig(config) {
  const needed = { OIDC_ISSUER: config.identity.issuer, CSC_URL: config.signing.baseUrl, CSC_TRUST: config.signing.trustedCertificate, AGENCY_URL: config.registryUrl, COOKIE_KEY: config.keys.cookies, DRAFT_KEY: config.keys.drafts };
  for (const [name, value] of Object.entries(needed)) {
    if (!value) throw new ConfigurationError('starter_setting_missing', `${name} is not set. For a demonstration start "npm start", which brings a sandbox.`);
  }
  if (config.production && isSandbox(config)) {
    throw new ConfigurationError('starter_with_sandbox_keys', 'Production was asked for, but the provider or the signing authority is the sandbox, whose keys are worth nothing. Set real ones.');
  }
}

/** Whether any of the services is a stand-in on this machine, or the trusted authority says SPECIMEN. */
export function isSandbox(config) {
  const local = [config.identity.issuer, config.signing.baseUrl, config.registryUrl].some((address) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname));
  return local || Buffer.from(config.signing.trustedCertificate.replace(/-----[^-]+-----|\s/g, ''), 'base64').includes('SPECIMEN');
}
