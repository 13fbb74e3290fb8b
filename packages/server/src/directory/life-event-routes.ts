// Life events: what happens, and the services that it brings along, in order.
import { localizedText, text, type ShownText } from '@tiwizi/i18n';
import { lifeEventsMessages, type LifeEvent } from '@tiwizi/services';
import { lifeEventListTemplate, lifeEventTemplate, type LifeEventPages } from '@tiwizi/services/templates';
import { html, nothing } from 'lit/html.js';
import { breadcrumb } from '../frame/breadcrumb.ts';
import type { Page } from '../frame/page.ts';
import type { Route, Site } from '../service/site.ts';
import type { Catalogue } from './catalogue.ts';
import { sheetUrl } from './directory-page.ts';

/** `/{lang}/life-events` and `/{lang}/life-events/{id}`, where there are any. */
export function lifeEventRoutes(site: Site, catalogue: Catalogue): Route {
  return async (visit) => {
    const [first, id, ...rest] = visit.path;
    if (first !== 'life-events' || rest.length || !catalogue.lifeEvents.length) return undefined;
    const { locale } = visit;
    const home = site.languages.home(locale);
    const pages: LifeEventPages = {
      locale,
      events: catalogue.lifeEvents,
      sheets: catalogue.sheets,
      hrefOf: (event) => `${home}life-events/${encodeURIComponent(event.id)}`,
      serviceHrefOf: (sheet) => sheetUrl(sheet, home),
    };
    if (id === undefined) return site.page(visit, listPage(pages, home));
    const event = catalogue.lifeEvents.find((each) => each.id === id);
    return event && site.page(visit, eventPage(event, pages, home));
  };
}

function listPage(pages: LifeEventPages, home: string): Page {
  const { locale } = pages;
  const title = text(lifeEventsMessages, 'lifeEvents', locale);
  return {
    title,
    asksFeedback: true,
    content: html`${breadcrumb(home, [], { text: title }, locale)}
      <h1 class="tiwizi-heading-1">${title}</h1>
      <p class="tiwizi-lead">${text(lifeEventsMessages, 'intro', locale)}</p>
      ${lifeEventListTemplate(pages)}`,
  };
}

function eventPage(event: LifeEvent, pages: LifeEventPages, home: string): Page {
  const { locale } = pages;
  const title: Partial<ShownText> = localizedText(event.title, locale) ?? {};
  const above = { href: `${home}life-events`, text: text(lifeEventsMessages, 'lifeEvents', locale) };
  return {
    title: title.text ?? '',
    asksFeedback: true,
    hidden: pages.sheets.some((sheet) => sheet.sample),
    content: html`${breadcrumb(home, [above], title, locale)}
      <h1 class="tiwizi-heading-1" lang=${title.lang ?? nothing} dir=${title.dir ?? nothing}>${title.text ?? ''}</h1>
      ${lifeEventTemplate(event, pages)}`,
  };
}
