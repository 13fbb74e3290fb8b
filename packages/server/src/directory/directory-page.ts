// The directory: search and audience by GET, cards, pages of thirty. With script the same box filters at once.
import { text, type Locale } from '@tiwizi/i18n';
import {
  directoryAddress,
  directoryCardOf,
  directoryTitle,
  lifeEventsMessages,
  officesMessages,
  type DirectorySort,
  type Facet,
  type FacetChoice,
  type ServiceDirectoryCard,
  type ServiceSheet,
} from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';
import { notice } from '../frame/paragraph.ts';
import type { Languages } from '../languages/languages.ts';
import { directoryMessages } from './directory.messages.ts';

/** A small directory is one page: who publishes ten services has no second page of four. */
const onePage = 12;
/** Cards on a page of a larger one, before "more": two or three in a row, and at most 300 words for who reads little. */
const pageOfMany = 6;
/** Cards on a page of a directory of so many services. */
export const pageSizeOf = (services: number): number => (services <= onePage ? onePage : pageOfMany);

/** What a page of the directory shows. */
export interface DirectoryPageOptions {
  readonly languages: Languages;
  readonly query: string;
  readonly choice: FacetChoice;
  readonly sort: DirectorySort;
  readonly page: number;
  readonly pageSize: number;
  readonly results: readonly ServiceSheet[];
  /** How many were found; `results` may be the best of them. */
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly suggestion?: string | undefined;
  readonly hasLifeEvents?: boolean;
  readonly hasOffices?: boolean;
  /** Somebody has just deleted their request, and is told so. */
  readonly deleted?: boolean;
  /** Absent where the search is the server's alone. */
  readonly indexUrl?: string | undefined;
  readonly cardsUrl?: string | undefined;
}

export function directoryPage(options: DirectoryPageOptions, locale: Locale): Page {
  const { languages, query, choice, page, pageSize, results, total, facets, deleted, indexUrl, cardsUrl } = options;
  const sort = options.sort === 'relevance' ? undefined : options.sort;
  const home = languages.home(locale);
  const title = text(frameMessages, 'directory', locale);
  const pages = Math.max(1, Math.ceil(results.length / pageSize));
  const cards = results
    .slice((page - 1) * pageSize, page * pageSize)
    .map((sheet) => directoryCard(sheet, home, locale));
  // Most sheets are in some of the languages: where a card is in another than the page, the page in that language is offered.
  const translations = languages.all
    .filter((lang) => lang !== locale)
    .map((lang) => ({ lang, href: directoryAddress(languages.home(lang), { q: query, ...choice, sort }) }));
  const isSample = results.some((sheet) => sheet.sample);
  const chosen = facets.flatMap(({ name, options: values }) =>
    name === 'audience' ? [] : values.filter(({ value }) => value === choice[name]).map(({ label }) => label),
  );
  return {
    title: directoryTitle(title, { query, audience: choice.audience, chosen, total, page, pages }, locale),
    kits: ['elements', 'services'],
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      <p class="tiwizi-lead">${text(directoryMessages, 'intro', locale)}</p>
      ${deleted ? notice(directoryMessages, 'deleted', locale, 'success') : nothing}
      ${isSample ? html`<tiwizi-notice type="warning" text=${text(frameMessages, 'sampleData', locale)}></tiwizi-notice>` : nothing}
      ${options.hasLifeEvents ? way(`${home}life-events`, text(lifeEventsMessages, 'lifeEvents', locale)) : nothing}
      ${options.hasOffices ? way(`${home}offices`, text(officesMessages, 'offices', locale)) : nothing}
      <tiwizi-service-directory
        action=${home}
        query=${query}
        audience=${choice.audience ?? ''}
        theme=${choice.theme ?? nothing}
        authority=${choice.authority ?? nothing}
        level=${choice.level ?? nothing}
        sort=${sort ?? nothing}
        facets=${JSON.stringify(facets)}
        suggestion=${options.suggestion ?? nothing}
        cards=${JSON.stringify(cards)}
        total=${total}
        page=${page}
        page-size=${pageSize}
        help-url=${`${home}help`}
        translations=${JSON.stringify(translations)}
        index-url=${indexUrl ?? nothing}
        cards-url=${cardsUrl ?? nothing}
      ></tiwizi-service-directory>
      <tiwizi-recent-services></tiwizi-recent-services>`,
  };
}

/** A way on, beside the search. */
const way = (href: string, words: string): TemplateResult =>
  html`<p class="tiwizi-text"><a class="tiwizi-link" href=${href}>${words}</a></p>`;

/** The card of a sheet. That the data are samples stands once, at the top of the page. */
export const directoryCard = (sheet: ServiceSheet, home: string, locale: Locale): ServiceDirectoryCard => ({
  ...directoryCardOf(sheet, locale, sheetUrl(sheet, home)),
  sample: false,
});

/** Where the page of a sheet is. */
export const sheetUrl = ({ slug, id }: ServiceSheet, home: string): string =>
  `${home}services/${encodeURIComponent(slug ?? id)}`;
