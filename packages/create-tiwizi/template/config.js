// Everything an owner decides, in one place. Environment variables override what changes from one machine to another.
import { fileURLToPath } from 'node:url';

/** @param {NodeJS.ProcessEnv} [environment] */
export function readConfig(environment = process.env) {
  const port = Number(environment.PORT ?? 4000);
  const origin = environment.ORIGIN ?? `http://localhost:${port}`;
  const sandbox = environment.SANDBOX_URL ?? 'http://localhost:4010';
  return {
    production: environment.NODE_ENV === 'production',
    port,
    origin,
    /** The agency, as its pages name it. This one is fictitious. */
    agency: {
      name: { 'ar-MA': 'جماعة نموذجية', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵙⴽⵏ', 'fr-MA': 'Commune de démonstration', en: 'Demonstration Commune' },
      domains: [new URL(origin).host],
      demonstration: true,
    },
    /** OpenID provider that says who a person is, and the least level of assurance asked of it. */
    identity: {
      issuer: environment.OIDC_ISSUER ?? `${sandbox}/oidc`,
      clientId: environment.OIDC_CLIENT_ID ?? 'tiwizi-starter',
      clientSecret: environment.OIDC_CLIENT_SECRET,
      acrValues: environment.OIDC_ACR_VALUES,
    },
    /** Remote signing service (CSC API v2) and the authorities whose certificates are trusted. */
    signing: { baseUrl: environment.CSC_URL ?? `${sandbox}/csc/v2`, accessToken: environment.CSC_TOKEN, trustFile: environment.CSC_TRUST },
    registryUrl: environment.AGENCY_URL ?? `${sandbox}/agency`,
    dataFolder: environment.DATA_FOLDER ?? fileURLToPath(new URL('./data/', import.meta.url)),
    /** Drafts, documents and receipts. */
    storeFolder: environment.STORE_FOLDER ?? fileURLToPath(new URL('./.store/', import.meta.url)),
    /** The service that this starter really carries through. */
    onlineService: 'acte-naissance-extrait',
  };
}
