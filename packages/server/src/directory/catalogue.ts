import { createHash } from 'node:crypto';
import { plainContext } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import {
  countFacets,
  facetsOfSheet,
  facetsOfSheets,
  findServiceSheet,
  fitsChoice,
  lifeEventsWithServices,
  sheetTitle,
  sortServices,
  type DirectorySort,
  type Facet,
  type FacetChoice,
  type FacetCounts,
  type LifeEvent,
  type Office,
  type ServiceCatalogue,
  type ServiceSheet,
} from '@tiwizi/services';
import {
  createServiceIndex,
  createSpelling,
  namesOf,
  postingsVersion,
  type SearchProvider,
  type SearchResults,
  type ServiceIndex,
  type Spelling,
} from '@tiwizi/services/search';
import { serviceCardListTemplate } from '@tiwizi/services/templates';
import { renderTemplate } from '@tiwizi/ssr';
import { StaticBody } from '../assets/static-body.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import { directoryCard } from './directory-page.ts';

/** Sheets that were found, best first. */
export interface Found {
  readonly sheets: readonly ServiceSheet[];
  /** How many there are, where a provider gives the best alone. */
  readonly total: number;
  /** How many each value of a facet would leave; absent where a provider gives the best alone. */
  readonly counts?: FacetCounts | undefined;
}

/** What somebody looks for, beside words. */
export interface Wanted {
  readonly choice: FacetChoice;
  readonly sort: DirectorySort;
  /** Of the page: names are put in its order. */
  readonly locale: Locale;
}

/** The most that a provider is asked for: nobody turns a hundred pages. */
const mostFound = 600;

/** The sheets of a service, what finds them, and what scripts are sent of them: made once of the same sheets, at the first request. */
export class Catalogue {
  #sheets: readonly ServiceSheet[];
  #given: ServiceCatalogue;
  #lifeEvents: readonly LifeEvent[] | undefined;
  readonly #facets = new Map<Locale, readonly Facet[]>();
  #spelling: Spelling | undefined;
  #byId: ReadonlyMap<string, ServiceSheet>;
  #index: ServiceIndex | undefined;
  #indexFile: StaticBody | undefined;
  readonly #cards = new Map<Locale, StaticBody>();
  readonly #provider: SearchProvider | undefined;
  /** Whether the provider has had sheets of ours: it then finds those until it has others. */
  #isProvided = false;
  #providing: Promise<void> | undefined;

  /** @param provider where the directory is too large for an index in this process, and for one in the page */
  constructor(given: ServiceCatalogue, provider?: SearchProvider) {
    this.#given = given;
    this.#sheets = given.services;
    this.#byId = byId(given.services);
    this.#provider = provider;
  }

  /** Whether scripts are sent an index and all cards, and search by themselves. */
  get isForScripts(): boolean {
    return !this.#provider;
  }

  /** Gives the provider the sheets, once; when it fails, again for the next who asks. */
  async provide(): Promise<void> {
    const { sheets } = this;
    if (!this.#provider) return;
    this.#providing ??= this.#provider
      .renew(sheets, versionOf(sheets))
      .then(() => void (this.#isProvided = true))
      .catch((cause: unknown) => {
        this.#providing = undefined;
        throw cause;
      });
    return this.#providing;
  }

  /** Another array once the sheets are others. */
  get sheets(): readonly ServiceSheet[] {
    return this.#sheets;
  }

  /** Lets go of the provider, once it is not being given sheets any more. */
  async close(): Promise<void> {
    await this.#providing?.catch(nothing);
    await this.#provider?.close?.();
  }

  /** Life events under which there are services, in their order. */
  get lifeEvents(): readonly LifeEvent[] {
    return (this.#lifeEvents ??= lifeEventsWithServices(this.#given.lifeEvents, this.sheets));
  }

  /** Offices and associations, with the calendar of their hours. */
  get offices(): Pick<ServiceCatalogue, 'calendar'> & { readonly offices: readonly Office[] } {
    const { offices = [], calendar } = this.#given;
    return { offices, calendar };
  }

  /** What all sheets can be narrowed by, in a language. */
  facets(locale: Locale): readonly Facet[] {
    let facets = this.#facets.get(locale);
    if (!facets) this.#facets.set(locale, (facets = facetsOfSheets(this.sheets, this.#given.themes, locale)));
    return facets;
  }

  /** Another spelling of what somebody wrote, where a word of it is none of the sheets. */
  suggestion(query: string): string | undefined {
    return (this.#spelling ??= createSpelling(namesOf(this.sheets))).suggest(query);
  }

  /**
   * Takes other sheets.
   *
   * @param needed names in addresses of sheets that do not go: of services that are carried through here
   * @returns those of them that the new sheets do not have, and that are kept as they were
   */
  renew(given: ServiceCatalogue, needed: readonly string[]): readonly string[] {
    const { services: sheets } = given;
    const gone = needed.filter((name) => !sheets.some((sheet) => nameOf(sheet) === name));
    const kept = this.#sheets.filter((sheet) => gone.includes(nameOf(sheet)));
    const isKept = ({ id }: ServiceSheet): boolean => kept.some((sheet) => sheet.id === id);
    this.#sheets = [...sheets.filter((sheet) => !isKept(sheet)), ...kept];
    this.#byId = byId(this.#sheets);
    this.#given = given;
    this.#lifeEvents = undefined;
    this.#facets.clear();
    this.#spelling = undefined;
    this.#index = undefined;
    this.#indexFile = undefined;
    this.#providing = undefined;
    this.#cards.clear();
    return gone;
  }

  /** The sheet of this slug or id. */
  find(name: string): ServiceSheet | undefined {
    return findServiceSheet(this.sheets, name);
  }

  /**
   * Sheets for what somebody wrote, best first or in the order they asked for; all when nothing was written.
   *
   * @throws what a provider throws that is away
   */
  async search(query: string, { choice, sort, locale }: Wanted): Promise<Found> {
    const keys = {
      nameOf: (sheet: ServiceSheet): string => sheetTitle(sheet, locale).text,
      verifiedOf: ({ verifiedOn }: ServiceSheet): string | undefined => verifiedOn,
    };
    const narrow = (some: readonly ServiceSheet[]): readonly ServiceSheet[] =>
      sortServices(
        some.filter((sheet) => fitsChoice(facetsOfSheet(sheet), choice)),
        sort,
        keys,
        locale,
      );
    if (query && this.#provider) {
      const { ids, total } = await this.#provided(this.#provider, query, choice.audience ?? '');
      const some = this.#named(ids);
      const sheets = narrow(some);
      return { sheets, total: sheets.length < some.length ? sheets.length : total };
    }
    const options = { limit: this.sheets.length, asYouType: false };
    const all = query
      ? this.#named(
          this.#searcher()
            .search(query, options)
            .map(({ id }) => id),
        )
      : this.sheets;
    const sheets = narrow(all);
    return { sheets, total: sheets.length, counts: countFacets(all.map(facetsOfSheet), choice) };
  }

  async #provided(provider: SearchProvider, query: string, audience: string): Promise<SearchResults> {
    // While it takes other sheets it finds those it has.
    const provided = this.provide();
    if (!this.#isProvided) await provided;
    // Told by the search below, when the provider is away altogether.
    else provided.catch(nothing);
    return provider.search(query, { audience, limit: mostFound });
  }

  #named(ids: readonly string[]): readonly ServiceSheet[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** The search index as JSON, for scripts. */
  indexFile(): StaticBody {
    this.#indexFile ??= new StaticBody(JSON.stringify(this.#searcher().toJSON()), 'application/json; charset=utf-8');
    return this.#indexFile;
  }

  /** A page with all cards in a language, for scripts: fetched when a person begins to search. */
  cardsPage(locale: Locale, home: string): StaticBody {
    let page = this.#cards.get(locale);
    if (!page) {
      const cards = this.sheets.map((sheet) => directoryCard(sheet, home, locale));
      const list = renderTemplate(serviceCardListTemplate(cards, plainContext(locale)));
      const title = text(frameMessages, 'directory', locale);
      page = new StaticBody(
        `<!doctype html><html lang="${locale}"><title>${title}</title>${list}</html>`,
        'text/html; charset=utf-8',
      );
      this.#cards.set(locale, page);
    }
    return page;
  }

  #searcher(): ServiceIndex {
    this.#index ??= createServiceIndex(this.sheets);
    return this.#index;
  }
}

const nothing = (): void => undefined;
const byId = (sheets: readonly ServiceSheet[]): ReadonlyMap<string, ServiceSheet> =>
  new Map(sheets.map((sheet) => [sheet.id, sheet]));
const nameOf = ({ slug, id }: ServiceSheet): string => slug ?? id;
/** Another one for other sheets, and for terms that would be made of them otherwise. */
const versionOf = (sheets: readonly ServiceSheet[]): string =>
  createHash('sha256')
    .update(`${postingsVersion} ${JSON.stringify(sheets)}`)
    .digest('hex');
