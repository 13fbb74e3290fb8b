import { count, json, list, string, type PropertiesOf } from '@tiwizi/core/properties';
import { cardList, type ServiceDirectoryCard } from './card-list.ts';
import { facetNames } from './facets.ts';
import type { Facet } from './facets-of-sheets.ts';

export type { ServiceDirectoryCard } from './card-list.ts';

/** One page of results, as a server gives it. */
export interface ServiceDirectoryData {
  /** Path of the directory; the form asks it by GET with `q`, `audience` and `page`. */
  readonly action?: string | undefined;
  /** What was searched for. */
  readonly query?: string | undefined;
  /** `citizen`, `business`, `administration`; empty for everyone. */
  readonly audience?: string | undefined;
  /** Id of a theme: one of those in `facets`, as the two that follow. */
  readonly theme?: string | undefined;
  /** Id of an administration. */
  readonly authority?: string | undefined;
  /** An online degree: `information`, `form`, `request`, `full`. */
  readonly level?: string | undefined;
  /** `relevance` (the default), `name`, `verified`. */
  readonly sort?: string | undefined;
  /** What the directory can be narrowed by, with counts: of `facetsOfSheets`. With it the list can be put in another order too. */
  readonly facets?: readonly Facet[] | undefined;
  /** Another spelling of `query`, by which more may be found: of `createSpelling`. */
  readonly suggestion?: string | undefined;
  /** The cards of this page. */
  readonly cards?: readonly ServiceDirectoryCard[] | undefined;
  /** How many services were found in all; as many as there are cards, by default. */
  readonly total?: number | undefined;
  /** This page, from 1. */
  readonly page?: number | undefined;
  /** Cards on a page; 30 by default. */
  readonly pageSize?: number | undefined;
  /** The prebuilt search index (`toJSON()` of a service index). */
  readonly indexUrl?: string | undefined;
  /** A page with the cards of all services, printed by `serviceCardListTemplate`. Without it a page that holds them all filters its own. */
  readonly cardsUrl?: string | undefined;
  /** A file of sheets: cards and search are made of it in the page, in its language, for some hundreds of services. */
  readonly sheetsUrl?: string | undefined;
  /** With `sheetsUrl`, where the page of a service is: `/{lang}/services/{slug}`. Its `serviceUrl` where absent. */
  readonly sheetHref?: string | undefined;
  /** Where people find help by a person: offered where nothing is found. */
  readonly helpUrl?: string | undefined;
  /** Number of who helps to find a service, in its international form; stands before `helpUrl`. */
  readonly helpTelephone?: string | undefined;
  /** The same page in the other languages: offered where cards are in another language than the page. */
  readonly translations?: readonly Translation[] | undefined;
}

/** The same page in another language. */
export interface Translation {
  /** BCP 47. */
  readonly lang: string;
  /** Where the same search is shown in that language. */
  readonly href: string;
}

/** What a standing form says of itself, for what no attribute says. */
export interface StandingDirectory {
  readonly total: number;
  readonly page?: number | undefined;
  readonly pages?: number | undefined;
}

export const serviceDirectoryProperties: PropertiesOf<ServiceDirectoryData> = {
  action: string(),
  query: string(),
  audience: string(),
  theme: string(),
  authority: string(),
  level: string(),
  sort: string(),
  facets: json((value) =>
    Array.isArray(value)
      ? value.filter(
          (facet: Partial<Facet> | null): facet is Facet =>
            facetNames.some((name) => name === facet?.name) && Array.isArray(facet?.options),
        )
      : undefined,
  ),
  suggestion: string(),
  cards: cardList(),
  total: count(),
  page: count(),
  pageSize: count(),
  indexUrl: string(),
  cardsUrl: string(),
  sheetsUrl: string(),
  sheetHref: string(),
  helpUrl: string(),
  helpTelephone: string(),
  translations: list<Translation>(['lang', 'href']),
};

/** Cards on a page where nobody says otherwise. */
export const defaultPageSize = 30;

/** What a view of a directory is asked for by, as parameters of its address. What is as always is empty. */
export function parametersOf(
  data: ServiceDirectoryData,
): Readonly<Record<'q' | 'audience' | 'theme' | 'authority' | 'level' | 'sort', string | undefined>> {
  const { query: q, audience, theme, authority, level, sort } = data;
  return { q, audience, theme, authority, level, sort: sort === 'relevance' ? undefined : sort };
}
