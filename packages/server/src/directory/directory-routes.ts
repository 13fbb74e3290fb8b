import { cleanText, type Locale } from '@tiwizi/i18n';
import { audiences, choiceOf, longestQuery, sortOf, withCounts } from '@tiwizi/services';
import { StaticBody } from '../assets/static-body.ts';
import type { Page } from '../frame/page.ts';
import { plainView } from '../service/service-pages.ts';
import { preferencesOf } from '../preferences/preferences.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { Catalogue } from './catalogue.ts';
import { directoryPage, pageSizeOf } from './directory-page.ts';

/** Where the search index is; it is the same in every language. */
export const indexPath = '/directory/index.json';
/** Five minutes: the sheets may be others then. */
const sharedCache = { 'cache-control': 'public, max-age=300' };
/** Kept by the browser of whoever asked, and asked for again: whoever signs in sees another page. */
const ownCache = { 'cache-control': 'private, no-cache', vary: 'cookie' };

/** Answers the search index for scripts, with its entity tag; there is none where the search is the server's alone. */
export const directoryIndex = async (catalogue: Catalogue, request: Request): Promise<Response> =>
  catalogue.isForScripts ? catalogue.indexFile().answer(request, sharedCache) : new Response(null, { status: 404 });

/** The home page, which is the directory, and the cards that its script asks for. */
export function directoryRoutes(site: Site, catalogue: Catalogue): Route {
  /** Pages without search, for those who are not signed in: the same for everybody, printed once of the same sheets. */
  const printed = new WeakMap<Catalogue['sheets'], Map<string, StaticBody>>();

  async function show(visit: Visit): Promise<Response> {
    const { searchParams, pathname, search } = visit.url;
    const { locale } = visit;
    const query = cleanText(searchParams.get('q') ?? undefined, 'line', longestQuery);
    const { audience: named, ...others } = choiceOf(searchParams);
    const audience = audiences.find((each) => each === named);
    const choice = { ...(audience && { audience }), ...others };
    const sort = sortOf(searchParams.get('sort'));
    const { sheets: results, total, counts } = await catalogue.search(query, { choice, sort, locale });
    const pageSize = pageSizeOf(catalogue.sheets.length);
    const pages = Math.max(1, Math.ceil(results.length / pageSize));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1));
    const deleted = searchParams.has('deleted');
    const standard = (): Page =>
      directoryPage(
        {
          ...names(locale),
          languages: site.languages,
          ...{ query, choice, sort, page, pageSize, results, total, deleted },
          facets: counts ? withCounts(catalogue.facets(locale), counts) : catalogue.facets(locale),
          suggestion: query ? catalogue.suggestion(query) : undefined,
          hasLifeEvents: catalogue.lifeEvents.length > 0,
          hasOffices: catalogue.offices.offices.length > 0,
        },
        locale,
      );
    // Not each of the many ways in which a directory may be narrowed: they would be kept for nobody.
    const isUsual = !query && sort === 'relevance' && !Object.keys(others).length;
    const isSame = isUsual && !deleted && !site.pages.directory && !site.pages.frame;
    if (!isSame || preferencesOf(visit.request) || (await visit.visitor())) {
      const own = site.pages.directory;
      const url = pathname + search;
      const view = { locale, url, visitor: await visit.visitor(), results };
      return site.page(visit, own ? await own(view, standard) : standard());
    }
    const key = new URLSearchParams({
      ...(audience && { audience }),
      ...(page > 1 && { page: String(page) }),
    }).toString();
    const address = `${pathname}${key && `?${key}`}`;
    const pagesOfSheets = printed.get(catalogue.sheets) ?? new Map<string, StaticBody>();
    printed.set(catalogue.sheets, pagesOfSheets);
    let body = pagesOfSheets.get(address);
    if (!body) {
      body = new StaticBody(site.print(standard(), plainView(locale, address)), 'text/html; charset=utf-8');
      pagesOfSheets.set(address, body);
    }
    return body.answer(visit.request, { ...ownCache, 'content-language': locale });
  }

  const names = (locale: Locale): { indexUrl?: string; cardsUrl?: string } =>
    catalogue.isForScripts ? { indexUrl: indexPath, cardsUrl: `${site.languages.home(locale)}directory/cards` } : {};

  return (visit) => {
    const [first = '', second, ...rest] = visit.path;
    if (first === '' && second === undefined) return show(visit);
    if (first === 'directory' && second === 'cards' && !rest.length && catalogue.isForScripts)
      return catalogue.cardsPage(visit.locale, site.languages.home(visit.locale)).answer(visit.request, sharedCache);
    return undefined;
  };
}
