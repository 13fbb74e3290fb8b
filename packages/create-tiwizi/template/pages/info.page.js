// Pages of the footer: accessibility, personal data.
import { formatDate, text } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import { infoMessages } from '../messages/info.messages.js';
import { siteMessages } from '../messages/site.messages.js';
import { listItem, paragraph } from './paragraph.js';

/** The day on which the statement of accessibility was written. */
const stated = { year: 2026, month: 11, day: 29 };
const issues = ['issueReaders', 'issueAmazigh', 'issueDirectory', 'issueSign'];

const contents = {
  accessibility: (say, put, locale) =>
    html`${put('accessibility')}
      <h2 class="tiwizi-heading-2">${say('statusTitle')}</h2>
      ${put('status')}<p class="tiwizi-text">${say('date', { date: formatDate(stated, locale) })}</p>
      <h2 class="tiwizi-heading-2">${say('issuesTitle')}</h2>
      <ul class="tiwizi-list"
        >${issues.map((issue) => listItem(infoMessages, issue, locale))}</ul
      >
      <h2 class="tiwizi-heading-2">${say('contactTitle')}</h2>
      ${put('contact')}
      <h2 class="tiwizi-heading-2">${say('recourseTitle')}</h2>
      ${put('recourse')}`,
  privacy: (say, put) =>
    html`${put('privacy')}
      <h2 class="tiwizi-heading-2">${say('privacyPurposeTitle')}</h2>
      ${put('privacyPurpose')}
      <h2 class="tiwizi-heading-2">${say('privacyRightsTitle')}</h2>
      ${put('privacyRights')}${put('privacyContact')}`,
};

export function infoPage(name, locale) {
  if (!Object.hasOwn(contents, name)) return undefined;
  const title = text(siteMessages, name, locale);
  const say = (key, values) => text(infoMessages, key, locale, values);
  const put = (key) => paragraph(infoMessages, key, locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><div class="tiwizi-column">${contents[name](say, put, locale)}</div>`,
  };
}
