import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outgoingRequest } from '@tiwizi/http';
import { createHttpProvider } from '@tiwizi/payment';
import { clamavScanner } from '../clamav/clamav-scanner.ts';
import { chosenSearch } from '../directory/chosen-search.ts';
import type { Dependency } from '../health/health.ts';
import { createLog } from '../log/log.ts';
import type { ServicePayment } from '../payment/service-payment.ts';
import { demandsOf } from '../request/demands.ts';
import type { OnlineService } from '../request/online-service.ts';
import type { ServiceIdentity, ServiceOptions, ServiceSigning } from '../service/service-options.ts';
import { chosenNotifications } from '../notifications/chosen-notifications.ts';
import { chosenStores } from '../stores/chosen-stores.ts';
import { ConfigurationError } from './configuration-error.ts';
import { servicesOf, type GivenServices } from './services-of.ts';
import { isSpecimen, type Settings } from './settings.ts';

/** Everything an owner decides that is the same on every machine. What changes is read from the environment: `Settings`. */
export interface Configuration extends Pick<
  ServiceOptions,
  | 'agency'
  | 'languages'
  | 'sheets'
  | 'search'
  | 'pages'
  | 'feedback'
  | 'maintenance'
  | 'offlinePage'
  | 'dependencies'
  | 'notifications'
  | 'scanner'
  | 'unscanned'
  | 'statusSeconds'
  | 'handOverSeconds'
  | 'log'
> {
  /** What is carried through here: a list, or the module that exports it; a function is given the settings, with the address of the register. */
  readonly services: GivenServices;
  readonly identity?: (Pick<ServiceIdentity, 'name'> & Partial<ServiceIdentity>) | undefined;
  readonly signing?: (Pick<ServiceSigning, 'name'> & Partial<ServiceSigning>) | undefined;
  /** What is said of payments; the provider is that of `PAYMENT_URL`, unless one of your own stands here. */
  readonly payment?: Partial<ServicePayment> | undefined;
  /** Folder of files of your own. */
  readonly own?: URL | string | undefined;
  /** Folder of `@tiwizi/browser`'s prebuilt files; default: that of the installed package. */
  readonly assets?: URL | string | undefined;
  /** Default: PostgreSQL where `DATABASE_URL` is set, files in the folder of the settings otherwise. */
  readonly stores?: ServiceOptions['stores'] | undefined;
}

/** A configuration, or what reads it: so what its files refuse when they are read (a flow, for one) is told as all else is. */
export type GivenConfiguration = Configuration | (() => Configuration | Promise<Configuration>);

/** The configuration, read now where it has to be. */
export const configurationOf = async (given: GivenConfiguration): Promise<Configuration> =>
  typeof given === 'function' ? given() : given;

/**
 * The options of a service from its configuration and the settings of the machine.
 *
 * @throws {ServiceError} `service_invalid`
 * @throws {ConfigurationError} `demonstration_in_production`; `services_invalid`; `setting_missing` of a login, a signature or a fee that a service asks for
 */
export async function optionsOf(configuration: Configuration, settings: Settings): Promise<ServiceOptions> {
  const { agency, identity, signing, payment, services, own, assets, dependencies, ...rest } = configuration;
  const { strict, origin, keys, registerUrl } = settings;
  if (strict && agency.demonstration)
    throw new ConfigurationError(
      'demonstration_in_production',
      'agency.demonstration is true: pages would tell citizens that nothing they send counts. Set it to false, or TIWIZI_ENV=development.',
    );
  const list = servicesOf(services, settings);
  const { login, signature, fee } = askedOf(list);
  const missing = (name: string, slug: string, what: string): ConfigurationError =>
    new ConfigurationError(
      'setting_missing',
      `${name} is not set, and "${slug}" asks for a ${what}. "npm start" is a demonstration that needs none.`,
    );
  if (login && !settings.identity) throw missing('OIDC_ISSUER', login, 'login');
  if (signature && !settings.signing) throw missing('CSC_URL', signature, 'signature');
  const paying = fee === undefined ? undefined : paymentOf(payment, settings);
  if (fee !== undefined && !paying) throw missing('PAYMENT_URL', fee, 'fee');
  const { trust = '', baseUrl = '', accessToken, level } = settings.signing ?? {};
  const log = configuration.log ?? createLog();
  if (paying?.provider.methods.includes('cash') && !paying.counters)
    log.warning('payment_counters_missing', {
      cause: new ConfigurationError(
        'setting_missing',
        'payment.counters is not set: whoever pays in cash is given a number, and not told where',
      ),
    });
  const notifications = await chosenNotifications(configuration, settings);
  const { clamav } = settings;
  const scanner = clamav && clamavScanner(clamav);
  return {
    answersDays: settings.answersDays,
    ...(settings.maintenance && { maintenance: settings.maintenance }),
    offlinePage: settings.offlinePage,
    ...(clamav && { scanner, unscanned: clamav.unscanned }),
    ...rest,
    ...(notifications ? { notifications } : {}),
    log,
    origin,
    // Only what serves citizens is taken for official, unless the agency says which it is.
    agency: { ...agency, demonstration: agency.demonstration ?? !strict },
    keys,
    services: list,
    identity: identity &&
      settings.identity && {
        scope: `openid profile identity phone${settings.mail ? ' email' : ''}`,
        ...identity,
        ...settings.identity,
      },
    signing: signing &&
      settings.signing && {
        ...signing,
        csc: { ...signing.csc, baseUrl, ...(accessToken ? { accessToken } : {}) },
        trust: [trust],
        ...(level ? { level } : {}),
      },
    payment: paying,
    stores: configuration.stores ?? (await chosenStores(settings, log)),
    search: configuration.search ?? (await chosenSearch(settings)),
    assets: { tiwizi: assets ? folderOf(assets) : installedAssets(), own: own && folderOf(own) },
    dependencies: {
      ...(baseUrl && { signing: answers(`${baseUrl}/info`, 'POST') }),
      register: answers(registerUrl),
      ...(scanner && { scanner }),
      ...dependencies,
    },
    // Test keys sign for nobody: the certificate says so itself.
    specimen: isSpecimen(trust) || !strict,
  };
}

function paymentOf(given: Configuration['payment'], { payment, origin }: Settings): ServicePayment | undefined {
  if (given?.provider) return { pages: [], ...given, provider: given.provider };
  if (!payment) return undefined;
  const { url, key, pages } = payment;
  return { pages, ...given, provider: createHttpProvider({ url, key, origin }) };
}

/** Services that ask for a login, for a signature and for a fee, the first of each. */
export function askedOf(services: readonly OnlineService[]): {
  readonly login: string | undefined;
  readonly signature: string | undefined;
  readonly fee: string | undefined;
} {
  const first = (need: 'needsLogin' | 'needsSignature'): string | undefined =>
    services.find((service) => demandsOf(service, service.sheet)[need])?.sheet;
  const fee = services.find((service) => service.fee)?.sheet;
  return { login: first('needsLogin'), signature: first('needsSignature'), fee };
}

const folderOf = (place: URL | string): string => (place instanceof URL ? fileURLToPath(place) : place);

/** The files of `@tiwizi/browser`, wherever it is installed. */
function installedAssets(): string {
  return join(fileURLToPath(import.meta.resolve('@tiwizi/browser/tiwizi.js')), '..');
}

/** A service that answers anything but a failure of its own. */
const answers = (address: string, method?: string): Dependency => ({
  async check(signal) {
    const { status } = await outgoingRequest(address, { method, signal, timeoutSeconds: 2, maxBytes: 1_000_000 });
    if (status >= 500) throw new ConfigurationError('setting_invalid', `it answers ${status}`);
  },
});
