import type { PropertyDeclarations } from '@lit/reactive-element';
import { languageSwitchProperties, type LanguageSwitchData } from '../language-switch/language-switch-data.ts';

/** Whose page this is, and of which service. */
export interface PageHeaderData extends LanguageSwitchData {
  readonly serviceName?: string | undefined;
  /** Where the service's name leads. */
  readonly homeUrl?: string | undefined;
  readonly agencyName?: string | undefined;
  /** Address of the agency's own image; decoration beside its name. */
  readonly logo?: string | undefined;
}

export const pageHeaderProperties: PropertyDeclarations = {
  serviceName: { attribute: 'service-name' },
  homeUrl: { attribute: 'home-url' },
  agencyName: { attribute: 'agency-name' },
  logo: {},
  ...languageSwitchProperties,
};
