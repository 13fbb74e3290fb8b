import { toNode } from '@tiwizi/http';
import { createService } from '../service/create-service.ts';
import type { Service } from '../service/service-options.ts';
import { configurationOf, optionsOf, type Configuration, type GivenConfiguration } from './configuration.ts';
import { Metrics } from '../metrics/metrics.ts';
import { failureWords } from './failure-words.ts';
import { listen, type Listening } from './listen.ts';
import { readSettings, type Environment, type Settings } from './settings.ts';

/** How a service is started. */
export interface StartOptions {
  /** Default: that of the process. */
  readonly environment?: Environment;
  /** Told once the port is taken; by default a line on the console. */
  onReady?(origin: string): void;
}

/** A service that listens. */
export interface Started {
  readonly origin: string;
  readonly settings: Settings;
  readonly service: Service;
  /** Answers what is being asked, and ends. */
  close(): Promise<void>;
}

/**
 * Starts a service: reads the settings from the environment, refuses what must not serve citizens, listens, and says that it is ready. It
 * starts when its register or its provider is away. `SIGTERM` and `SIGINT` finish the requests that are being answered; before, `SIGTERM` goes
 * on for `DRAIN_SECONDS` while `/health/ready` says that no more are wanted, so that whoever stands in front takes notice.
 *
 * @throws {ConfigurationError} when a setting is missing or must not be
 * @throws {ServiceError} when the configuration is wrong
 */
export async function start(configuration: Configuration, options: StartOptions = {}): Promise<Started> {
  const { environment = process.env } = options;
  const settings = readSettings(environment);
  const metrics = settings.metrics && new Metrics();
  const service = createService({ ...(await optionsOf(configuration, settings)), metrics });
  const told = metrics && settings.metrics && (await listenForMetrics(metrics, settings.metrics));
  const listening = await listen(
    toNode((request) => service.handle(request)),
    settings.port,
    settings.host,
  );
  // Whoever presses Ctrl+C has no proxy in front.
  const stop = (signal: string): void =>
    void close(signal === 'SIGTERM' ? settings.drainSeconds : 0).then(() => process.exit(0));
  let closing: Promise<void> | undefined;
  const close = (drainSeconds = 0): Promise<void> => (closing ??= end(drainSeconds));
  async function end(drainSeconds: number): Promise<void> {
    // A second signal ends the process at once.
    process.off('SIGTERM', stop).off('SIGINT', stop);
    service.drain();
    listening.drain();
    if (drainSeconds) await new Promise((done) => setTimeout(done, drainSeconds * 1000));
    await listening.close();
    // Last: what is being answered needs the stores.
    await service.close();
    await told?.close(0);
  }
  process.once('SIGTERM', stop).once('SIGINT', stop);
  void service.ready();
  (options.onReady ?? ((origin) => console.log(`Ready: ${origin}`)))(settings.origin);
  return { origin: settings.origin, settings, service, close: () => close() };
}

/** `/metrics`, at an address that nothing else is served at. */
function listenForMetrics(metrics: Metrics, { port, host }: NonNullable<Settings['metrics']>): Promise<Listening> {
  const handler = toNode(async ({ url }) => (new URL(url).pathname === '/metrics' ? metrics.answer() : undefined));
  return listen((request, response) => handler(request, response), port, host);
}

/** As `start`, for a file that does nothing else: what is wrong is told in one line, and the process ends with 1. */
export async function run(configuration: GivenConfiguration, options: StartOptions = {}): Promise<void> {
  try {
    await start(await configurationOf(configuration), options);
  } catch (error) {
    console.error(failureWords(error, 'Set PORT to a free one from 1024.'));
    process.exit(1);
  }
}
