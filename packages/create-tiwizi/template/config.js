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
      name: {
        'ar-MA': 'الجماعة التجريبية',
        zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵙⴽⴰⵏ',
        'fr-MA': 'Commune de démonstration',
        en: 'Demonstration Commune',
      },
      domains: [new URL(origin).host],
      demonstration: true,
      /** A stylesheet of your own in `public/`, loaded after Tiwizi's: `npx tiwizi-theme "#0b6e4f" > public/agency.css`, and 'agency.css' here. */
      stylesheet: undefined,
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
    signing: {
      baseUrl: environment.CSC_URL,
      accessToken: environment.CSC_TOKEN,
      trustedCertificate: environment.CSC_TRUST,
      level: environment.CSC_LEVEL,
    },
    /** Register of the agency: offices, request numbers. */
    registryUrl: environment.AGENCY_URL,
    /** Two secrets of 32 characters or more: signed cookies, sealed drafts. */
    keys: { cookies: environment.COOKIE_KEY, drafts: environment.DRAFT_KEY },
    /** Drafts, documents and receipts. */
    storeFolder: environment.STORE_FOLDER ?? fileURLToPath(new URL('./.store/', import.meta.url)),
    /** The service that this starter really carries through: `slug` of its sheet in `data/services.json`. */
    onlineService: 'birth-certificate-extract',
  };
}

/**
 * Refuses what must never serve citizens.
 *
 * @throws {ConfigurationError} `starter_with_sandbox_keys`: production with the sandbox's signing authority or provider;
 *         `starter_setting_missing`: something the service needs is not set; `starter_setting_invalid`: it is set to what cannot serve
 */
export function checkConfig(config) {
  const needed = {
    OIDC_ISSUER: config.identity.issuer,
    OIDC_CLIENT_ID: config.identity.clientId,
    CSC_URL: config.signing.baseUrl,
    CSC_TRUST: config.signing.trustedCertificate,
    AGENCY_URL: config.registryUrl,
    COOKIE_KEY: config.keys.cookies,
    DRAFT_KEY: config.keys.drafts,
  };
  for (const [name, value] of Object.entries(needed)) {
    if (!value)
      throw new ConfigurationError(
        'starter_setting_missing',
        `${name} is not set. For a demonstration start "npm start", which brings a sandbox.`,
      );
  }
  for (const [name, value] of Object.entries({
    ORIGIN: config.origin,
    OIDC_ISSUER: needed.OIDC_ISSUER,
    CSC_URL: needed.CSC_URL,
    AGENCY_URL: needed.AGENCY_URL,
  })) {
    if (!URL.canParse(value))
      throw new ConfigurationError('starter_setting_invalid', `${name} is no address: ${value}`);
  }
  for (const name of ['COOKIE_KEY', 'DRAFT_KEY']) {
    if (needed[name].length < 32)
      throw new ConfigurationError('starter_setting_invalid', `${name} has less than 32 characters.`);
  }
  if (config.production && isSandbox(config)) {
    throw new ConfigurationError(
      'starter_with_sandbox_keys',
      'Production was asked for, but the provider or the signing authority is the sandbox, whose keys are worth nothing. Set real ones.',
    );
  }
  // Session cookies are sent over https only, and the way back from the provider is made of this address.
  if (config.production && config.origin !== `https://${new URL(config.origin).host}`) {
    throw new ConfigurationError(
      'starter_setting_invalid',
      `ORIGIN has to be https:// and a host, without a path: ${config.origin}`,
    );
  }
}

/** Names and addresses that never leave the machine. */
const isThisMachine = (hostname) =>
  /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[^\]]*\])$/.test(hostname);

/** Whether any of the services is a stand-in on this machine, or the trusted authority says SPECIMEN. */
export function isSandbox(config) {
  const local = [config.identity.issuer, config.signing.baseUrl, config.registryUrl].some((address) =>
    isThisMachine(new URL(address).hostname),
  );
  return (
    local ||
    Buffer.from(config.signing.trustedCertificate.replace(/-----[^-]+-----|\s/g, ''), 'base64').includes('SPECIMEN')
  );
}
