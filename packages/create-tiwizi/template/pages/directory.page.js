// The directory: search and audience by GET, cards, pages of thirty. With script the same box filters at once.
import { text, urlSegment } from '@tiwizi/i18n';
import { costWords, delayWords, documentCountWords, onlineLevelWords, audienceWords, sheetAuthority, sheetTitle } from '@tiwizi/services';
import { html } from 'lit/html.js';
import { directoryMessages } from '../messages/directory.messages.js';
import { siteMessages } from '../messages/site.messages.js';

const audiences = [['', 'audienceAll'], ['citizen', 'audienceCitizen'], ['business', 'audienceBusiness'], ['administration', 'audienceAdministration']];

/** @param {{ locale: string, query: string, audience: string, page: number, pageSize: number, results: object[] }} view */
export function directoryPage({ locale, query, audience, page, pageSize, results }) {
  const say = (key, values) => text(directoryMessages, key, locale, values);
  const home = `/${urlSegment(locale)}/`;
  const shown = results.slice((page - 1) * pageSize, page * pageSize);
  const address = (number) => `${home}?${new URLSearchParams({ ...(query ? { q: query } : {}), ...(audience ? { audience } : {}), page: String(number) })}`;
  return html`<h1 class="tiwizi-heading-1">${text(siteMessages, 'directory', locale)}</h1>
<p class="tiwizi-lead">${say('intro')}</p>
<tiwizi-notice type="warning" text=${text(siteMessages, 'sampleData', locale)}></tiwizi-notice>
<tiwizi-service-directory index-url="/directory/index.json">
<search>
<form class="tiwizi-search" method="get" action=${home}>
<tiwizi-field name="q" input-type="search" label=${say('search')} value=${query} required-label autocomplete="off"></tiwizi-field>
<tiwizi-field name="audience" type="select" label=${say('audience')} value=${audience} options=${JSON.stringify(audiences.slice(1).map(([value, key]) => ({ value, label: say(key) })))}></tiwizi-field>
<button class="tiwizi-button">${say('searchButton')}</button>
</form>
</search>
<p class="tiwizi-text" role="status" data-tiwizi-part="status">${say('results', { count: results.length })}</p>
${results.length ? '' : html`<p class="tiwizi-text">${say('noResults')}</p>`}
<ul class="tiwizi-list tiwizi-list--plain tiwizi-grid" data-tiwizi-part="results">
${shown.map((sheet) => card(sheet, locale, home))}
</ul>
<nav class="tiwizi-button-group" aria-label=${text(siteMessages, 'directory', locale)}>
${page > 1 ? html`<a class="tiwizi-button tiwizi-button--secondary" rel="prev" href=${address(page - 1)}>${say('previous')}</a>` : ''}
${page * pageSize < results.length ? html`<a class="tiwizi-button tiwizi-button--secondary" rel="next" href=${address(page + 1)}>${say('more')}</a>` : ''}
</nav>
</tiwizi-service-directory>`;
}

function card(sheet, locale, home) {
  const title = sheetTitle(sheet, locale);
  const authority = sheetAuthority(sheet, locale);
  return html`<li data-service=${sheet.id}><tiwizi-service-card title=${title.text} title-lang=${title.lang} href=${`${home}services/${sheet.slug ?? sheet.id}`} authority=${authority.text} audience=${audienceWords(sheet.audience, locale)} cost=${costWords(sheet.cost, locale)} delay=${delayWords(sheet.delay, locale)} level=${onlineLevelWords(sheet.onlineLevel, locale)} documents=${documentCountWords(sheet, locale)}></tiwizi-service-card></li>`;
}
