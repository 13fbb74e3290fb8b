// What a person sees who follows a link while the site cannot be reached. Their browser keeps this page, so nothing on it is theirs.
import { phoneTemplate } from '@tiwizi/elements/template';
import { wordsIn, type Locale } from '@tiwizi/i18n';
import { html, type TemplateResult } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { listItem, markedWords, paragraph } from '../frame/paragraph.ts';
import type { AgencyHelp } from '../service/agency.ts';
import { offlineMessages as messages } from './offline.messages.ts';

/** The page that says that the site cannot be reached. */
export function offlinePage(help: AgencyHelp | undefined, locale: Locale): Page {
  const title = markedWords(messages, 'title', locale);
  const what = markedWords(messages, 'what', locale);
  const again = markedWords(messages, 'again', locale);
  return {
    title: title.words,
    isKept: true,
    hidden: true,
    kits: [],
    // An empty address is that of the page: what was asked for, since the browser shows this in its place.
    content: html`<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.words}</h1
      >${paragraph(messages, 'lead', locale, 'tiwizi-lead')}${paragraph(messages, 'kept', locale)}<p
        class="tiwizi-button-group"
        ><a class="tiwizi-button" href="" lang=${again.lang} dir=${again.dir}>${again.words}</a></p
      ><h2 class="tiwizi-heading-2" lang=${what.lang} dir=${what.dir}>${what.words}</h2
      ><ul class="tiwizi-list"
        >${listItem(messages, 'check', locale)}${listItem(messages, 'back', locale)}${
          help?.telephone ? call(help.telephone, help, locale) : ''
        }</ul
      >`,
  };
}

function call(telephone: string, { hours, price }: AgencyHelp, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(messages, 'call', locale);
  const notes = [wordsIn(hours, locale), wordsIn(price, locale)].filter(Boolean);
  return html`<li
    ><span lang=${lang} dir=${dir}>${words}</span> ${phoneTemplate(telephone)}${notes.map(
      (note) => html`<br />${note}`,
    )}</li
  >`;
}
