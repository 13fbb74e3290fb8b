import { parseArgs } from 'node:util';
import { ConfigurationError } from '../start/configuration-error.ts';
import type { Environment } from '../start/settings.ts';

/** The highest port beside which the sandbox has one. */
const highest = 65_435;

/**
 * The port of a demonstration: `--port`, or `PORT`, or 4000.
 *
 * @throws {ConfigurationError} `setting_invalid`
 */
export function chosenPort(environment: Environment, args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } }, strict: false });
  const [name, given] = values.port === undefined ? ['PORT', environment['PORT']] : ['--port', String(values.port)];
  const port = Number(given || 4000);
  if (!Number.isInteger(port) || port < 0 || port > highest)
    throw new ConfigurationError(
      'setting_invalid',
      `${name} is "${given}": give a whole number up to ${highest}, such as 4350. The sandbox listens 100 above.`,
    );
  return port;
}
