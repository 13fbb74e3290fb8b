import { list, string, type PropertiesOf } from '@tiwizi/core/properties';

/** One link of a service's navigation. */
export interface ServiceNavigationLink {
  readonly href: string;
  readonly text: string;
  /** It leads to the page that is shown. */
  readonly current?: boolean;
  /** The page that is shown stands below it. */
  readonly active?: boolean;
}

/** What `<tiwizi-service-navigation>` is printed from. */
export interface ServiceNavigationData {
  /** Name of the service; left out where the page's header says it. */
  readonly serviceName?: string | undefined;
  /** Where the name leads; `/` by default. */
  readonly homeUrl?: string | undefined;
  /** The links in their order: `[{ "href": "/account", "text": "Mon espace", "current": true }]`. */
  readonly links?: readonly ServiceNavigationLink[] | undefined;
  /** Name of the navigation; “Service navigation” by default. Two on a page need one each. */
  readonly label?: string | undefined;
}

export const serviceNavigationProperties: PropertiesOf<ServiceNavigationData> = {
  serviceName: string(),
  homeUrl: string(),
  links: list<ServiceNavigationLink>(['href', 'text']),
  label: string(),
};
