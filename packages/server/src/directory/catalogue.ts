import { createHash } from 'node:crypto';
import { plainContext } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { findServiceSheet, type ServiceSheet } from '@tiwizi/services';
import { createServiceIndex, postingsVersion, type SearchProvider, type ServiceIndex } from '@tiwizi/services/search';
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
}

/** The most that a provider is asked for: nobody turns a hundred pages. */
const mostFound = 600;

/** The sheets of a service, what finds them, and what scripts are sent of them: made once of the same sheets, at the first request. */
export class Catalogue {
  #sheets: readonly ServiceSheet[];
  #byId: ReadonlyMap<string, ServiceSheet>;
  #index: ServiceIndex | undefined;
  #indexFile: StaticBody | undefined;
  readonly #cards = new Map<Locale, StaticBody>();
  readonly #provider: SearchProvider | undefined;
  /** Whether the provider has had sheets of ours: it then finds those until it has others. */
  #isProvided = false;
  #providing: Promise<void> | undefined;

  /** @param provider where the directory is too large for an index in this process, and for one in the page */
  constructor(sheets: readonly ServiceSheet[], provider?: SearchProvider) {
    this.#sheets = sheets;
    this.#byId = byId(sheets);
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

  /**
   * Takes other sheets.
   *
   * @param needed names in addresses of sheets that do not go: of services that are carried through here
   * @returns those of them that the new sheets do not have, and that are kept as they were
   */
  renew(sheets: readonly ServiceSheet[], needed: readonly string[]): readonly string[] {
    const gone = needed.filter((name) => !sheets.some((sheet) => nameOf(sheet) === name));
    const kept = this.#sheets.filter((sheet) => gone.includes(nameOf(sheet)));
    const isKept = ({ id }: ServiceSheet): boolean => kept.some((sheet) => sheet.id === id);
    this.#sheets = [...sheets.filter((sheet) => !isKept(sheet)), ...kept];
    this.#byId = byId(this.#sheets);
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
   * Sheets for what somebody wrote, best first; all when nothing was.
   *
   * @throws what a provider throws that is away
   */
  async search(query: string, audience: string): Promise<Found> {
    if (!query) {
      const sheets = this.sheets.filter((sheet) => !audience || sheet.audience === audience);
      return { sheets, total: sheets.length };
    }
    if (!this.#provider) {
      const limit = this.sheets.length;
      const found = this.#searcher().search(query, { limit, asYouType: false, ...(audience ? { audience } : {}) });
      return { sheets: this.#named(found.map(({ id }) => id)), total: found.length };
    }
    // While it takes other sheets it finds those it has.
    const provided = this.provide();
    if (!this.#isProvided) await provided;
    // Told by the search below, when the provider is away altogether.
    else provided.catch(nothing);
    const { ids, total } = await this.#provider.search(query, { audience, limit: mostFound });
    return { sheets: this.#named(ids), total };
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
