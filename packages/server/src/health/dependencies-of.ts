import { outgoingRequest } from '@tiwizi/http';
import type { Stores } from '@tiwizi/store';
import { ServiceError } from '../service/service-error.ts';
import type { Dependency } from './health.ts';

/** What a service talks to: its stores, without which nothing is served, the login, and what an agency added. */
export const dependenciesOf = (
  stores: Stores,
  issuer: string | undefined,
  own: Readonly<Record<string, Dependency>> | undefined,
): Readonly<Record<string, Dependency>> => ({
  stores: { essential: true, check: () => stores.ready() },
  ...(issuer && { identity: { check: (signal) => ask(`${issuer}/.well-known/openid-configuration`, signal) } }),
  ...own,
});

async function ask(address: string, signal: AbortSignal): Promise<void> {
  const { status } = await outgoingRequest(address, { signal, timeoutSeconds: 2, maxBytes: 1_000_000 });
  if (status !== 200) throw new ServiceError('dependency_refuses', `it answered ${status}`);
}
