// The service and the sandbox it talks to, in one process: for a first look, for development, for tests. Never for production.
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { toNode, type NodeHandler } from '@tiwizi/http';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import type { OnlineService } from '../request/online-service.ts';
import { createService } from '../service/create-service.ts';
import type { Service } from '../service/service-options.ts';
import {
  askedOf,
  configurationOf,
  optionsOf,
  type Configuration,
  type GivenConfiguration,
} from '../start/configuration.ts';
import { failureWords } from '../start/failure-words.ts';
import { listen } from '../start/listen.ts';
import { readSettings, type Environment, type Settings } from '../start/settings.ts';
import { chosenPort } from './chosen-port.ts';
import { inboxSenders } from './inbox-senders.ts';
import { counterOf, counterPath } from './counter-of.ts';
import { localKeys } from './local-keys.ts';

/** How a demonstration is started. */
export interface DemonstrationOptions {
  /** 0, the default, takes a free one; the sandbox listens 100 above. */
  readonly port?: number;
  /** Keys, drafts, documents, register of the sandbox. */
  readonly dataFolder: string;
  /** Default: that of the process. */
  readonly environment?: Environment;
  /** Asked before the service: a place for more than it, such as Storybook. */
  readonly before?: NodeHandler;
  /** Changes what was configured; for tests. */
  adapt?(configuration: Configuration, settings: Settings): Configuration;
}

/** A running demonstration. */
export interface Demonstration {
  readonly origin: string;
  readonly sandbox: Sandbox;
  readonly settings: Settings;
  readonly service: Service;
  /** What is carried through, as it was configured. */
  readonly services: readonly OnlineService[];
  close(): Promise<void>;
}

/**
 * Starts a service beside a sandbox, on this machine only.
 *
 * @throws `EADDRINUSE` when the port is taken; `SandboxError` `sandbox_in_production`
 */
export async function startDemonstration(
  configuration: Configuration,
  { port = 0, dataFolder, environment = process.env, before, adapt = (same) => same }: DemonstrationOptions,
): Promise<Demonstration> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const listening = await listen((request, response) => answer(request, response), port, '127.0.0.1');
  const origin = `http://localhost:${listening.port}`;
  const sandbox = await createSandbox({
    port: port ? port + 100 : 0,
    dataDir: join(dataFolder, 'sandbox'),
    clientRedirectUris: [`${origin}/auth/callback`],
  });
  const keys = localKeys(dataFolder);
  const settings = readSettings({
    ...environment,
    TIWIZI_ENV: 'development',
    PORT: String(listening.port),
    ORIGIN: origin,
    OIDC_ISSUER: sandbox.issuer,
    OIDC_CLIENT_ID: sandbox.client.id,
    OIDC_CLIENT_SECRET: sandbox.client.secret,
    CSC_URL: sandbox.cscUrl,
    CSC_TOKEN: sandbox.cscToken,
    CSC_TRUST: sandbox.caCertificate.pem,
    PAYMENT_URL: sandbox.payment.url,
    PAYMENT_KEY_ID: sandbox.payment.key.id,
    PAYMENT_KEY: sandbox.payment.key.secret,
    AGENCY_URL: sandbox.agencyUrl,
    AGENCY_KEY_ID: sandbox.handOver.key.id,
    AGENCY_KEY: sandbox.handOver.key.secret,
    COOKIE_KEY: keys.cookies,
    DRAFT_KEY: keys.drafts,
    RECEIPT_KEY: keys.receipts,
    STORE_FOLDER: join(dataFolder, 'store'),
  });
  const inbox = { notifications: { senders: inboxSenders(sandbox.url) }, statusSeconds: 2, handOverSeconds: 2 };
  const given = { ...inbox, ...configuration, payment: { counters: counterOf(sandbox.url), ...configuration.payment } };
  const options = await optionsOf(adapt(given, settings), settings);
  const { login, signature } = askedOf(options.services);
  // A site where nobody logs in, or signs, is shown as it will be.
  const { identity, signing, ...rest } = options;
  const service = createService({ ...rest, ...(login && { identity }), ...(signature && { signing }) });
  const handler = toNode((request) => service.handle(request));
  answer = (request, response) =>
    void (before ? before(request, response, () => void handler(request, response)) : handler(request, response));
  await service.ready();
  return {
    origin,
    sandbox,
    settings,
    service,
    services: options.services,
    async close() {
      await listening.close(0);
      await service.close();
      await sandbox.close();
    },
  };
}

/**
 * As `startDemonstration`, for a file that does nothing else: says where it is, and in one line what is wrong. Without a port it is that of
 * `--port`, of `PORT`, or 4000.
 */
export async function runDemonstration(
  configuration: GivenConfiguration,
  { port: given, ...options }: DemonstrationOptions,
): Promise<void> {
  let port = 4000;
  try {
    port = given ?? chosenPort(options.environment ?? process.env, process.argv.slice(2));
    const { origin, sandbox, services, close } = await startDemonstration(await configurationOf(configuration), {
      ...options,
      port,
    });
    console.log(`Codes and messages sent to phones are at ${sandbox.url}/inbox`);
    console.log(`Requests arrive on the clerk's desk, ${sandbox.url}/desk`);
    if (askedOf(services).fee) console.log(`Fees are paid in cash at the counter, ${sandbox.url}${counterPath}`);
    console.log(`Ready: ${origin}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)));
  } catch (error) {
    console.error(failureWords(error, `Start on another one: PORT=${port < 1024 ? 4000 : port + 1} npm start`));
    process.exit(1);
  }
}
