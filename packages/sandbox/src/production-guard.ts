import { SandboxError } from './sandbox-error.ts';

/**
 * Refuses to go on in production: the keys of the sandbox prove nothing, and its citizens are invented.
 *
 * @throws SandboxError `sandbox_in_production` when `NODE_ENV` or `TIWIZI_ENV` is `production`
 */
export function refuseProduction(env: Readonly<Record<string, string | undefined>> = process.env): void {
  for (const name of ['NODE_ENV', 'TIWIZI_ENV']) {
    if (env[name]?.trim().toLowerCase() === 'production') {
      throw new SandboxError(
        'sandbox_in_production',
        `The Tiwizi sandbox never runs in production (${name}=${env[name]}).`,
      );
    }
  }
}
