import { string, type PropertiesOf } from '@tiwizi/core/properties';
import { languageSwitchProperties, type LanguageSwitchData } from '../language-switch/language-switch-data.ts';

/** Whose page this is, and of which service. */
export interface PageHeaderData extends LanguageSwitchData {
  /** Name of the service, in the language of the page. */
  readonly serviceName?: string | undefined;
  /** Where the service's name leads. */
  readonly homeUrl?: string | undefined;
  /** Name of the agency that answers for it. */
  readonly agencyName?: string | undefined;
  /** Address of the agency's own image; decoration beside its name. */
  readonly logo?: string | undefined;
}

export const pageHeaderProperties: PropertiesOf<PageHeaderData> = {
  serviceName: string(),
  homeUrl: string(),
  agencyName: string(),
  logo: string(),
  ...languageSwitchProperties,
};
