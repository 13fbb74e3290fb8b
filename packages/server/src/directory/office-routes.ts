// Offices and associations near people: a list, the telephone first. No map; the browser is asked for a position when a person presses for it.
import { cleanText, text } from '@tiwizi/i18n';
import { findOffices, longestQuery, officesMessages } from '@tiwizi/services';
import { officeListTemplate, officeSearchTemplate } from '@tiwizi/services/templates';
import { html, nothing } from 'lit/html.js';
import { breadcrumb } from '../frame/breadcrumb.ts';
import type { Route, Site } from '../service/site.ts';
import type { Catalogue } from './catalogue.ts';

/** `/{lang}/offices?commune=…&open=yes&accessible=yes`, where the file of sheets has any. */
export function officeRoutes(site: Site, catalogue: Catalogue): Route {
  return async (visit) => {
    const [first, ...rest] = visit.path;
    const { offices, calendar } = catalogue.offices;
    if (first !== 'offices' || rest.length || !offices.length) return undefined;
    const { locale } = visit;
    const { searchParams } = visit.url;
    const wanted = {
      commune: cleanText(searchParams.get('commune') ?? undefined, 'line', longestQuery),
      isOpen: searchParams.get('open') === 'yes',
      isAccessible: searchParams.get('accessible') === 'yes',
    };
    const home = site.languages.home(locale);
    const title = text(officesMessages, 'offices', locale);
    const found = findOffices(offices, calendar, wanted, new Date());
    // In the page alone, and where some place could be nearer than another: elsewhere no script may ask.
    const hasPositions = found.length > 1 && found.some(({ office }) => office.position);
    const answer = await site.page(visit, {
      title,
      kits: ['elements', 'services'],
      asksFeedback: true,
      hidden: offices.some(({ sample }) => sample),
      content: html`${breadcrumb(home, [], { text: title }, locale)}
        <h1 class="tiwizi-heading-1">${title}</h1>
        <p class="tiwizi-lead">${text(officesMessages, 'intro', locale)}</p>
        ${officeSearchTemplate(offices, wanted, { locale, action: `${home}offices` })}
        ${hasPositions ? html`<tiwizi-near-me list="offices"></tiwizi-near-me>` : nothing}
        ${officeListTemplate(found, locale)}`,
    });
    if (hasPositions) answer.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(self)');
    return answer;
  };
}
