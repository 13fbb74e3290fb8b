// Help: where a person helps, what to do when something goes wrong, how to be helped safely.
import { text } from '@tiwizi/i18n';
import { helpPointsTemplate } from '@tiwizi/services/templates';
import { html } from 'lit/html.js';
import { helpMessages } from '../messages/help.messages.js';
import { siteMessages } from '../messages/site.messages.js';
import { listItem, paragraph } from './paragraph.js';

const problems = ['interrupted', 'code', 'mistake', 'without'];
const safety = ['secret', 'read', 'shared'];

/** @param {{ locale: string, sheet: object }} view `sheet`: that of the service which is carried through here */
export function helpPage({ locale, sheet }) {
  const say = (key) => text(helpMessages, key, locale);
  const put = (key, className) => paragraph(helpMessages, key, locale, className);
  const title = text(siteMessages, 'help', locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      ${put('lead', 'tiwizi-lead')}
      <h2 class="tiwizi-heading-2">${say('contact')}</h2>
      ${sheet.sample ? html`<p class="tiwizi-text"><span class="tiwizi-tag tiwizi-tag--warning">${say('contactSample')}</span></p>` : ''}
      ${helpPointsTemplate(sheet, locale)} ${put('otherServices')}
      <h2 class="tiwizi-heading-2">${say('problems')}</h2>
      ${problems.map((problem) => html`<h3 class="tiwizi-heading-4">${say(`${problem}Title`)}</h3>${put(problem)}`)}
      <h2 class="tiwizi-heading-2">${say('safety')}</h2>
      <ul class="tiwizi-list"
        >${safety.map((key) => listItem(helpMessages, key, locale))}</ul
      >`,
  };
}
