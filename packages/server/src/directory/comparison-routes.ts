// Two services beside each other, by links and GET.
import { cleanText, text } from '@tiwizi/i18n';
import { comparisonMessages, longestQuery, sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { comparisonChoiceTemplate, comparisonTemplate } from '@tiwizi/services/templates';
import { html } from 'lit/html.js';
import { breadcrumb } from '../frame/breadcrumb.ts';
import type { Route, Site } from '../service/site.ts';
import type { Catalogue } from './catalogue.ts';
import { sheetUrl } from './directory-page.ts';

/** The most services that a second one is chosen from, before a person searches. */
const mostOffered = 12;

/** `/{lang}/compare?service={slug}&service={slug}`; with one service the other is chosen: from its theme, or by a search with `q`. */
export function comparisonRoutes(site: Site, catalogue: Catalogue): Route {
  return async (visit) => {
    const [first, ...rest] = visit.path;
    if (first !== 'compare' || rest.length) return undefined;
    const { locale } = visit;
    const { searchParams } = visit.url;
    const [one, other] = searchParams
      .getAll('service')
      .slice(0, 2)
      .map((name) => catalogue.find(name));
    if (!one) return undefined;
    const home = site.languages.home(locale);
    const action = `${home}compare`;
    const hrefOf = (sheet: ServiceSheet): string => sheetUrl(sheet, home);
    const above = { href: hrefOf(one), text: sheetTitle(one, locale).text };
    const title = text(comparisonMessages, 'comparison', locale);
    const query = cleanText(searchParams.get('q') ?? undefined, 'line', longestQuery);
    const choose = `${action}?${new URLSearchParams({ service: one.slug ?? one.id }).toString()}`;
    const isChosen = other && other !== one;
    const content = isChosen
      ? html`${comparisonTemplate([one, other], { locale, hrefOf })}<p class="tiwizi-text"
            ><a class="tiwizi-link" href=${choose}>${text(comparisonMessages, 'another', locale)}</a></p
          >`
      : comparisonChoiceTemplate(one, await othersOf(one, query), { locale, action, query });
    return site.page(visit, {
      title,
      hidden: one.sample || (isChosen && other.sample),
      content: html`${breadcrumb(home, [above], { text: title }, locale)}
        <h1 class="tiwizi-heading-1">${title}</h1>
        ${content}`,
    });

    async function othersOf(sheet: ServiceSheet, words: string): Promise<readonly ServiceSheet[]> {
      const wanted = { choice: {}, sort: 'relevance', locale } as const;
      const found = words
        ? (await catalogue.search(words, wanted)).sheets
        : catalogue.sheets.filter(({ theme, audience }) => theme === sheet.theme && audience === sheet.audience);
      return found.filter((each) => each !== sheet).slice(0, mostOffered);
    }
  };
}
