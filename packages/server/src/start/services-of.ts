import { checkService } from '../request/check-service.ts';
import type { OnlineService } from '../request/online-service.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Settings } from './settings.ts';

/** A service, or what makes it of the settings, among which is the address of the register. */
export type GivenService = OnlineService | ((settings: Settings) => OnlineService);

/** Services, one after the other or by name, as a module exports them (`import * as services`); or what makes them of the settings. */
export type GivenServices =
  readonly GivenService[] | Readonly<Record<string, GivenService>> | ((settings: Settings) => readonly OnlineService[]);

/**
 * The services that are meant.
 *
 * @throws {ConfigurationError} `services_invalid` for what are none at all
 * @throws {ServiceError} `service_invalid` for one that is none, by the name of its export
 */
export function servicesOf(given: GivenServices, settings: Settings): readonly OnlineService[] {
  const made: unknown = typeof given === 'function' ? given(settings) : given;
  if (typeof made !== 'object' || made === null)
    throw new ConfigurationError(
      'services_invalid',
      `services is ${typeof made}; give a list of services, or the module that exports them`,
    );
  return Object.entries(made).map(([name, each]: [string, unknown]) => {
    const service: unknown = typeof each === 'function' ? (each as (settings: Settings) => unknown)(settings) : each;
    checkService(service, Array.isArray(made) ? `services[${name}]` : `the export "${name}" of the services`);
    return service;
  });
}
