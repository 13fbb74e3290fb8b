import type { MessageKey } from '@tiwizi/http';
import { ConfigurationError } from './configuration-error.ts';
import type { Maintenance } from '../maintenance/maintenance.ts';
import { reader, type Environment, type MailSettings, type ScannerSettings } from './setting-reader.ts';
import { isThisMachine } from './this-machine.ts';

export type { Environment };

/** What changes from one machine to another, read from the environment. */
export interface Settings {
  /** Meant for citizens. So it is unless `TIWIZI_ENV` says `development`, whatever else is set. */
  readonly strict: boolean;
  readonly port: number;
  /** Interface to listen on. By default only this machine reaches it: whoever stands in front has the certificate. */
  readonly host: string;
  readonly origin: string;
  /** Absent: nobody can log in. */
  readonly identity?: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret?: string;
    readonly acrValues?: readonly string[];
    readonly requiredAcr?: string;
    readonly scope?: string;
  };
  /** Absent: nothing can be signed. */
  readonly signing?: {
    readonly baseUrl: string;
    readonly accessToken?: string;
    /** PEM. */
    readonly trust: string;
    readonly level?: 'simple' | 'advanced' | 'qualified';
  };
  /** Absent: no fee can be paid, unless the configuration has a provider of its own. */
  readonly payment?: {
    readonly url: string;
    /** Signs what is asked of the provider, and what it tells. */
    readonly key: MessageKey;
    /** Origins of its pages. */
    readonly pages: readonly string[];
  };
  /** Address of the agency's server: its register, and below `hand-over` where requests go. */
  readonly registerUrl: string;
  /** Signs what is handed over. */
  readonly agencyKey: MessageKey;
  /** Several of each while one is being replaced: the first signs or seals, all verify or open. */
  readonly keys: {
    readonly cookies: readonly string[];
    readonly drafts: readonly string[];
    /** Seal the QR code of receipts: PEM, behind the first also public ones. */
    readonly receipts: readonly string[];
  };
  /** Where drafts, documents and receipts are kept when there is no `databaseUrl`. */
  readonly storeFolder: string;
  /** PostgreSQL, for several instances: `postgresql://…`. */
  readonly databaseUrl?: string;
  /** Where the directory is searched: in this process and in the page, or in `databaseUrl`. */
  readonly searchIn: 'page' | 'database';
  /** Seconds for which requests are still answered after `SIGTERM` while `/health/ready` says that no more are wanted. */
  readonly drainSeconds: number;
  /** Where figures are told, at `/metrics`: an address of their own, which people never reach. */
  readonly metrics?: { readonly port: number; readonly host: string };
  /** Days for which answers and files are kept once the agency has decided. */
  readonly answersDays: number;
  /** The service is closed: pages say so, and until when. */
  readonly maintenance?: Maintenance;
  /** Browsers keep the page that says that the site cannot be reached. */
  readonly offlinePage: boolean;
  /** ClamAV's daemon, which looks over every file that is sent, and what becomes of requests while it is away. */
  readonly clamav?: ScannerSettings;
  /** Mail to people, and to the agency's desk where it wants to be told. */
  readonly mail?: MailSettings;
}

/** `MAINTENANCE_UNTIL`: a time with its zone (`2026-12-01T06:00:00Z`), or `open` where nobody can say yet. */
function maintenanceOf({ MAINTENANCE_UNTIL: until = '' }: Environment): Pick<Settings, 'maintenance'> {
  if (!until) return {};
  if (until === 'open') return { maintenance: {} };
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(until) || Number.isNaN(Date.parse(until)))
    throw new ConfigurationError(
      'setting_invalid',
      `MAINTENANCE_UNTIL is "${until}"; it has to be a time with its zone, such as 2026-12-01T06:00:00Z, or "open".`,
    );
  return { maintenance: { until } };
}

/** What `openssl rand -hex 32` makes has more different characters, but for one of a million million. */
const secretVariety = 8;

/**
 * Reads and checks the settings of a service.
 *
 * Those of `OIDC_` and `CSC_` are for sites where people log in or sign; `optionsOf` misses them there.
 *
 * `PORT` (4000), `HOST` (127.0.0.1), `ORIGIN`, `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_SCOPE`, `OIDC_ACR_VALUES` (weakest first, between
 * spaces; `none`: the provider knows no levels), `OIDC_REQUIRED_ACR`, `CSC_URL`, `CSC_TOKEN`, `CSC_TRUST` (PEM), `CSC_LEVEL`, `AGENCY_URL`,
 * `PAYMENT_URL` (none), `PAYMENT_KEY`, `PAYMENT_KEY_ID` (`service`), `PAYMENT_PAGES` (the origin of `PAYMENT_URL`; several between spaces),
 * `AGENCY_KEY`, `AGENCY_KEY_ID` (`service`), `COOKIE_KEY` and `DRAFT_KEY` (several between spaces: the first signs or seals),
 * `RECEIPT_KEY` (Ed25519, PEM or base64 of PKCS#8, several one after the other, of earlier ones the public half is
 * enough; without it receipts have no QR code),
 * `STORE_FOLDER` (`.store`), `DATABASE_URL`, `DIRECTORY_SEARCH` (`page`), `DRAIN_SECONDS` (5: a proxy that asks every two
 * seconds has asked twice), `METRICS_PORT` (none), `METRICS_HOST` (`127.0.0.1`), `ANSWERS_DAYS` (7), `MAINTENANCE_UNTIL` (none), `OFFLINE_PAGE` (`on`),
 * `SMTP_URL` (none), `NOTIFY_FROM`, `DESK_MAIL`, `CLAMAV_ADDRESS` (none), `UNSCANNED_FILES` (`wait`), `TIWIZI_ENV`.
 *
 * @throws {ConfigurationError} what is missing, cannot serve, or must never serve citizens
 */
export function readSettings(environment: Environment): Settings {
  const { TIWIZI_ENV: mode = 'production' } = environment;
  if (!['production', 'development'].includes(mode))
    throw new ConfigurationError('setting_invalid', `TIWIZI_ENV is "${mode}"; there are production and development.`);
  const read = reader(environment);
  // Half of a group is a mistake; none of it is a site without. Whether a service needs it is known where the services are.
  const isAnySet = (...names: readonly string[]): boolean => names.some((name) => environment[name]);
  const port = read.whole('PORT', 4000, 65_535);
  const acr = environment['OIDC_ACR_VALUES'];
  const acrValues = acr === 'none' ? [] : (acr ?? 'low substantial high').split(' ').filter(Boolean);
  const requiredAcr = environment['OIDC_REQUIRED_ACR'] || (acr ? acrValues[0] : 'substantial');
  if (requiredAcr && acrValues.length && !acrValues.includes(requiredAcr))
    throw new ConfigurationError(
      'setting_invalid',
      `OIDC_REQUIRED_ACR is "${requiredAcr}", which is not in OIDC_ACR_VALUES.`,
    );
  const settings: Settings = {
    strict: mode !== 'development' || environment['NODE_ENV'] === 'production',
    port,
    host: environment['HOST'] || '127.0.0.1',
    origin: environment['ORIGIN'] ?? `http://localhost:${port}`,
    ...(isAnySet('OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET') && {
      identity: {
        issuer: read.address('OIDC_ISSUER'),
        clientId: read.text('OIDC_CLIENT_ID'),
        ...read.optional('clientSecret', 'OIDC_CLIENT_SECRET'),
        ...read.optional('scope', 'OIDC_SCOPE'),
        ...(acrValues.length ? { acrValues } : {}),
        ...(acrValues.length && requiredAcr ? { requiredAcr } : {}),
      },
    }),
    ...(isAnySet('CSC_URL', 'CSC_TRUST', 'CSC_TOKEN') && {
      signing: {
        baseUrl: read.address('CSC_URL'),
        trust: read.certificate('CSC_TRUST'),
        ...read.optional('accessToken', 'CSC_TOKEN'),
        ...read.optional('level', 'CSC_LEVEL'),
      } as NonNullable<Settings['signing']>,
    }),
    ...(isAnySet('PAYMENT_URL', 'PAYMENT_KEY') && {
      payment: {
        url: read.address('PAYMENT_URL'),
        key: { id: environment['PAYMENT_KEY_ID'] || 'service', secret: read.secrets('PAYMENT_KEY')[0] ?? '' },
        pages: read.origins('PAYMENT_PAGES', new URL(read.address('PAYMENT_URL')).origin),
      },
    }),
    registerUrl: read.address('AGENCY_URL'),
    agencyKey: { id: environment['AGENCY_KEY_ID'] || 'service', secret: read.secrets('AGENCY_KEY')[0] ?? '' },
    keys: {
      cookies: read.secrets('COOKIE_KEY'),
      drafts: read.secrets('DRAFT_KEY'),
      receipts: read.receiptKeys('RECEIPT_KEY'),
    },
    storeFolder: environment['STORE_FOLDER'] || '.store',
    ...read.optional('databaseUrl', 'DATABASE_URL'),
    searchIn: searchIn(environment),
    drainSeconds: read.whole('DRAIN_SECONDS', 5, 300),
    answersDays: read.whole('ANSWERS_DAYS', 7, 365),
    ...maintenanceOf(environment),
    offlinePage: read.oneOf('OFFLINE_PAGE', ['on', 'off']) === 'on',
    ...read.mail(),
    ...read.clamav(),
    ...(environment['METRICS_PORT']
      ? { metrics: { port: read.whole('METRICS_PORT', 0, 65_535), host: environment['METRICS_HOST'] || '127.0.0.1' } }
      : {}),
  };
  const level = settings.signing?.level;
  if (level && !['simple', 'advanced', 'qualified'].includes(level))
    throw new ConfigurationError(
      'setting_invalid',
      `CSC_LEVEL is "${level}"; there are simple, advanced and qualified.`,
    );
  read.origin(settings.origin);
  if (settings.strict) refuseSandbox(settings);
  return settings;
}

/** What must never serve citizens. */
function refuseSandbox({ origin, identity, signing, payment, registerUrl, agencyKey, keys }: Settings): void {
  const addresses = {
    ORIGIN: origin,
    ...(identity && { OIDC_ISSUER: identity.issuer }),
    ...(signing && { CSC_URL: signing.baseUrl }),
    ...(payment && { PAYMENT_URL: payment.url }),
    AGENCY_URL: registerUrl,
  };
  const hint = 'For a trial set TIWIZI_ENV=development.';
  for (const [name, address] of Object.entries(addresses)) {
    const { hostname, protocol } = new URL(address);
    if (isThisMachine(hostname))
      throw new ConfigurationError(
        'sandbox_in_production',
        `${name} is on this machine, as a sandbox is: ${address}. ${hint}`,
      );
    if (protocol !== 'https:')
      throw new ConfigurationError('setting_invalid', `${name} has to be https: ${address}. ${hint}`);
  }
  if (signing && isSpecimen(signing.trust))
    throw new ConfigurationError(
      'sandbox_in_production',
      `CSC_TRUST is the authority of a sandbox, whose keys are worth nothing. ${hint}`,
    );
  for (const [name, secrets] of [
    ['COOKIE_KEY', keys.cookies],
    ['DRAFT_KEY', keys.drafts],
    ['AGENCY_KEY', [agencyKey.secret]],
    ['PAYMENT_KEY', payment ? [payment.key.secret] : []],
  ] as const)
    if (secrets.some((each) => new Set(each).size < secretVariety))
      throw new ConfigurationError(
        'setting_invalid',
        `${name} is the same few characters again and again, which is guessed: "openssl rand -hex 32" makes one.`,
      );
  if (keys.cookies.some((key) => keys.drafts.includes(key)))
    throw new ConfigurationError('setting_invalid', 'COOKIE_KEY and DRAFT_KEY are alike: two secrets are needed.');
  for (const [name, secret, who] of [
    ['AGENCY_KEY', agencyKey.secret, 'agency'],
    ['PAYMENT_KEY', payment?.key.secret ?? '', 'provider'],
  ] as const)
    if ([...keys.cookies, ...keys.drafts].includes(secret))
      throw new ConfigurationError(
        'setting_invalid',
        `${name}, which the ${who} knows, is also COOKIE_KEY or DRAFT_KEY: those are secrets of this service alone.`,
      );
  if (payment?.key.secret === agencyKey.secret)
    throw new ConfigurationError('setting_invalid', 'PAYMENT_KEY and AGENCY_KEY are alike: two secrets are needed.');
}

/** Whether the authority's certificate says of itself that its signatures have no legal value. */
export const isSpecimen = (pem: string): boolean =>
  Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64').includes('SPECIMEN');

/** @throws {ConfigurationError} where there is no such place, or no database */
function searchIn(environment: Environment): Settings['searchIn'] {
  const place = environment['DIRECTORY_SEARCH'] || 'page';
  if (place !== 'page' && place !== 'database')
    throw new ConfigurationError('setting_invalid', `DIRECTORY_SEARCH is neither page nor database: ${place}`);
  if (place === 'database' && !environment['DATABASE_URL'])
    throw new ConfigurationError('setting_missing', 'DATABASE_URL is not set, and DIRECTORY_SEARCH is database.');
  return place;
}
