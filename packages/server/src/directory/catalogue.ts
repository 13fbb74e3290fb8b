import { plainContext } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { findServiceSheet, type ServiceSheet } from '@tiwizi/services';
import { createServiceIndex, type ServiceIndex } from '@tiwizi/services/search';
import { serviceCardListTemplate } from '@tiwizi/services/templates';
import { renderTemplate } from '@tiwizi/ssr';
import { StaticBody } from '../assets/static-body.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import { directoryCard } from './directory-page.ts';

/** The sheets of a service, what finds them, and what scripts are sent of them: made once of the same sheets, at the first request. */
export class Catalogue {
  #sheets: readonly ServiceSheet[];
  #byId: ReadonlyMap<string, ServiceSheet>;
  #index: ServiceIndex | undefined;
  #indexFile: StaticBody | undefined;
  readonly #cards = new Map<Locale, StaticBody>();

  constructor(sheets: readonly ServiceSheet[]) {
    this.#sheets = sheets;
    this.#byId = byId(sheets);
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
    this.#cards.clear();
    return gone;
  }

  /** The sheet of this slug or id. */
  find(name: string): ServiceSheet | undefined {
    return findServiceSheet(this.sheets, name);
  }

  /** Sheets for what somebody wrote, best first; all when nothing was. */
  search(query: string, audience: string): readonly ServiceSheet[] {
    if (!query) return this.sheets.filter((sheet) => !audience || sheet.audience === audience);
    const found = this.#searcher().search(query, {
      limit: this.sheets.length,
      asYouType: false,
      ...(audience ? { audience } : {}),
    });
    return found.flatMap(({ id }) => this.#byId.get(id) ?? []);
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

const byId = (sheets: readonly ServiceSheet[]): ReadonlyMap<string, ServiceSheet> =>
  new Map(sheets.map((sheet) => [sheet.id, sheet]));
const nameOf = ({ slug, id }: ServiceSheet): string => slug ?? id;
