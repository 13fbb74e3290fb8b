import type { Locale } from '@tiwizi/i18n';
import type { Catalogue } from '../directory/catalogue.ts';
import type { Page } from '../frame/page.ts';
import type { Route, Site } from '../service/site.ts';
import { sheetPage, type Start } from './sheet-page.ts';

/** Undefined when the service is not carried through here. */
export type StartOf = (slug: string, locale: Locale) => Start | undefined;

/** `/{lang}/services/{slug}`. */
export function sheetRoutes(site: Site, catalogue: Catalogue, startOf: StartOf): Route {
  return async (visit) => {
    const [first, name = '', ...rest] = visit.path;
    const sheet = first === 'services' && !rest.length ? catalogue.find(name) : undefined;
    if (!sheet) return undefined;
    const { locale, url } = visit;
    const start = startOf(sheet.slug ?? sheet.id, locale);
    const home = site.languages.home(locale);
    const hasOthers = catalogue.sheets.length > 1;
    const standard = (): Page => sheetPage({ sheet, home, start, hasOthers }, locale);
    const view = {
      locale,
      url: url.pathname + url.search,
      visitor: await visit.visitor(),
      sheet,
      startUrl: start?.url,
    };
    return site.page(visit, (await site.pages.sheet?.(view, standard)) ?? standard());
  };
}
