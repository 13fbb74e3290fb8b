// The directory: search and audience by GET, cards, pages of thirty. With script the same box filters at once.
import { locales, text, urlSegment } from '@tiwizi/i18n';
import { directoryAddress, serviceCardOf } from '@tiwizi/services';
import { html, nothing } from 'lit/html.js';
import { directoryMessages } from '../messages/directory.messages.js';
import { siteMessages } from '../messages/site.messages.js';
import { notice, wordsOf } from './paragraph.js';

/**
 * @param {{ locale: string, query: string, audience: string, page: number, pageSize: number, results: object[], left: object }} view
 *   `left`: the request that somebody has just left: `saved` is its number, `deleted` that it is no more
 */
export function directoryPage({ locale, query, audience, page, pageSize, results, left = {} }) {
  const home = `/${urlSegment(locale)}/`;
  const cards = results.slice((page - 1) * pageSize, page * pageSize).map((sheet) => directoryCard(sheet, locale));
  // Most sheets are in two of the languages: where a card is in another than the page, the page in that language is offered.
  const translations = locales
    .filter((lang) => lang !== locale)
    .map((lang) => ({ lang, href: directoryAddress(`/${urlSegment(lang)}/`, { q: query, audience }) }));
  return html`<h1 class="tiwizi-heading-1">${text(siteMessages, 'directory', locale)}</h1>
    <p class="tiwizi-lead">${text(directoryMessages, 'intro', locale)}</p>
    ${leftRequest(left, locale)}
    <tiwizi-notice type="warning" text=${text(siteMessages, 'sampleData', locale)}></tiwizi-notice>
    <tiwizi-service-directory
      action=${home}
      query=${query}
      audience=${audience}
      cards=${JSON.stringify(cards)}
      total=${results.length}
      page=${page}
      page-size=${pageSize}
      translations=${JSON.stringify(translations)}
      index-url="/directory/index.json"
      cards-url=${`${home}directory/cards`}
    ></tiwizi-service-directory>`;
}

function leftRequest({ saved, deleted }, locale) {
  if (deleted !== undefined) return notice(directoryMessages, 'deleted', locale, 'success');
  if (!/^[\w-]+$/.test(saved ?? '')) return nothing;
  const { words, lang, dir } = wordsOf(directoryMessages, 'saved', locale);
  return html`<tiwizi-notice type="success"
    ><p class="tiwizi-notice__text" lang=${lang} dir=${dir}
      >${words}
      <a class="tiwizi-link" href=${`/${urlSegment(locale)}/requests/${saved}`}
        >${text(directoryMessages, 'resume', locale)}</a
      ></p
    ></tiwizi-notice
  >`;
}

/** The card of a sheet, with what the directory filters by. That the data are samples stands once, at the top of the page. */
export function directoryCard(sheet, locale) {
  return {
    id: sheet.id,
    headingLevel: 2,
    ...serviceCardOf(sheet, locale, `/${urlSegment(locale)}/services/${sheet.slug ?? sheet.id}`),
    sample: false,
  };
}
